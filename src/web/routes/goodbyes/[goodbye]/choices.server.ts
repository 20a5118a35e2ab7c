import { reasonKinds } from '#domain/goodbye/goodbye-choices.ts';
import { letterLocales } from '#edge/applications-input.ts';
import type { DeletionClash } from '#usecases/choose-goodbye.ts';
import type { GoodbyeView } from '#usecases/gather-goodbye.ts';
import { composerMessages } from './goodbye-page.server.ts';

/** What all texts share, as the form shows it. */
export function showChoices(view: GoodbyeView, clashes: readonly DeletionClash[], { lang }: App.Locals) {
  const say = composerMessages(lang);
  const { choices, application, settings } = view;
  return {
    tone: choices.tone,
    tones: (['warm', 'brief'] as const).map((value) => ({ value, title: say.tones[value] })),
    reason: choices.reason.kind,
    reasonText: choices.reason.kind === 'own' ? choices.reason.text : '',
    reasons: reasonKinds.map((value) => ({ value, label: say.reasons[value] })),
    door: choices.door,
    locale: application.letterLocale ?? settings.letterLocale,
    locales: letterLocales.map((value) => ({ value, label: say.locales[value] })),
    deletion: choices.deletion,
    deletionNo: clashes.map((clash) => say.deletionNo[clash]),
  };
}
