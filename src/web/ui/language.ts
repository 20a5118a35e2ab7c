import { de } from '#edge/messages/ui.de.ts';
import { en, type UiMessages } from '#edge/messages/ui.en.ts';
import type { InterfaceLanguage } from '#domain/settings/settings.ts';
import { getContext, setContext } from 'svelte';

export type Lang = InterfaceLanguage;

const key = Symbol('language');

/** Called once, by the app shell; a function, so that a change of language reaches every component below. */
export const provideLanguage = (lang: () => Lang) => void setContext(key, lang);

/** The words of the frame, in the language of the shell above; English where there is none. */
export function uiMessages(): () => UiMessages {
  const lang = getContext<(() => Lang) | undefined>(key);
  return () => (lang?.() === 'de' ? de : en);
}
