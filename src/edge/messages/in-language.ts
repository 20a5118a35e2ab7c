import type { InterfaceLanguage } from '#domain/settings/settings.ts';

/** The messages of an area in the language of the screen. */
export const inLanguage = <M>(lang: InterfaceLanguage, messages: { readonly en: M; readonly de: M }): M =>
  messages[lang];
