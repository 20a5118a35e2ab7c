import type { Origin } from '#domain/application/application.ts';

/** One sentence about the law around an interview: shown with its source and date, never a block, no legal advice. */
export type LawNote = {
  readonly id: 'placement-proposal';
  /** ISO 3166 alpha-2. */
  readonly countries: readonly string[];
  readonly origins: readonly Origin[];
  readonly text: { readonly en: string; readonly de: string };
  readonly source: string;
  /** The day on which the source was read. */
  readonly asOf: string;
};

export const lawNotes: readonly LawNote[] = [
  {
    id: 'placement-proposal',
    countries: ['DE'],
    origins: ['agentur'],
    text: {
      en: 'Withdrawing can cost you unemployment benefit here. Talk to your placement officer or an advice centre first.',
      de: 'Absagen kann hier dein Arbeitslosengeld kosten. Sprich vorher mit deiner Vermittlung oder einer Beratungsstelle.',
    },
    source: '§ 159 SGB III (haufe.de HI16208151)',
    asOf: '2026-11-01',
  },
  {
    id: 'placement-proposal',
    countries: ['DE'],
    origins: ['jobcenter'],
    text: {
      en: 'Withdrawing can cost you part of your benefits here. Talk to your Jobcenter or an advice centre first.',
      de: 'Absagen kann hier einen Teil deiner Leistungen kosten. Sprich vorher mit deinem Jobcenter oder einer Beratungsstelle.',
    },
    source: '§ 31 SGB II (haufe.de HI16208181)',
    asOf: '2026-11-01',
  },
];

/**
 * What to know before one withdraws or cancels; null where nothing of the kind applies. The origin alone says the
 * country: Agentur and Jobcenter are German whatever stands in the settings, and silence would cost money.
 */
export const lawNoteFor = (origin: Origin | null): LawNote | null =>
  lawNotes.find(({ origins }) => origin !== null && origins.includes(origin)) ?? null;
