import type { LetterKind, LetterLanguage } from '#domain/letter/letter.ts';

/** What a letter may say. The checks recognise these by lexicon, the engine by the speech acts that it plans. */
export type LetterContent =
  | 'thanks'
  | 'withdrawal'
  | 'role'
  | 'company'
  | 'reason'
  | 'appreciation'
  | 'booked-dates'
  | 'apology'
  | 'door'
  | 'request'
  | 'deletion-request'
  | 'travel-costs';

/** Words of the body without greeting, sign-off and signature, both ends included. */
export type WordBounds = { readonly min: number; readonly max: number };

export type LetterKindRow = {
  /** `formal`: role, company and subject named in full; `plain`: a mail between people who know what it is about. */
  readonly formality: 'formal' | 'plain';
  /** `early`: no or one round; `late`: two or more; `offer`: an offer is on the table. */
  readonly words: Readonly<Record<LetterLanguage, { early: WordBounds; late: WordBounds; offer: WordBounds }>>;
  readonly must: readonly LetterContent[];
  readonly mustNot: readonly LetterContent[];
  /** Questions or asks that oblige the recipient to answer (E16), at most; *please cancel* does not count. */
  readonly asks: number;
};

const same = (en: WordBounds, de: WordBounds) => ({
  en: { early: en, late: en, offer: en },
  de: { early: de, late: de, offer: de },
});

/** E12 and D19 for a formal notice. */
const noticeWords = {
  en: { early: { min: 40, max: 90 }, late: { min: 60, max: 140 }, offer: { min: 60, max: 180 } },
  de: { early: { min: 45, max: 100 }, late: { min: 45, max: 150 }, offer: { min: 45, max: 190 } },
} as const;
/** RUBRIC, scope: the notes to those who are not the notice's addressee. */
const noteWords = same({ min: 25, max: 70 }, { min: 30, max: 80 });
/** Ours: a request about one thing. */
const requestWords = same({ min: 25, max: 100 }, { min: 25, max: 110 });
/** Ours: minutes before an interview nobody reads more. */
const shortWords = same({ min: 15, max: 70 }, { min: 15, max: 80 });

const request: Omit<LetterKindRow, 'words'> = {
  formality: 'plain',
  must: ['role', 'request'],
  mustNot: ['withdrawal', 'deletion-request', 'travel-costs'],
  asks: 2,
};

/** How formal and how long each kind is, what it must and must not hold: read by the engine and by the checks. */
export const letterKindsTable: Readonly<Record<LetterKind, LetterKindRow>> = {
  notice: {
    formality: 'formal',
    words: noticeWords,
    must: ['withdrawal', 'role', 'company', 'thanks', 'booked-dates'],
    mustNot: ['deletion-request', 'travel-costs'],
    asks: 1,
  },
  agency: {
    formality: 'formal',
    words: noticeWords,
    must: ['withdrawal', 'role', 'company', 'thanks', 'booked-dates'],
    mustNot: ['deletion-request', 'travel-costs'],
    asks: 1,
  },
  'interviewer-thanks': {
    formality: 'plain',
    words: noteWords,
    must: ['thanks', 'role'],
    mustNot: ['reason', 'apology', 'deletion-request', 'travel-costs'],
    asks: 1,
  },
  coordinator: {
    formality: 'plain',
    words: noteWords,
    must: ['thanks', 'role'],
    mustNot: ['reason', 'deletion-request', 'travel-costs'],
    asks: 1,
  },
  referrer: {
    formality: 'plain',
    words: noteWords,
    must: ['thanks', 'role', 'company'],
    mustNot: ['deletion-request', 'travel-costs'],
    asks: 1,
  },
  pause: { ...request, words: requestWords },
  question: { ...request, words: same({ min: 25, max: 120 }, { min: 25, max: 130 }) },
  reschedule: { ...request, words: requestWords, must: ['role', 'request', 'booked-dates'] },
  cancel: {
    formality: 'plain',
    words: shortWords,
    must: ['role', 'booked-dates'],
    mustNot: ['withdrawal', 'deletion-request', 'travel-costs'],
    asks: 1,
  },
  reconsider: { ...request, words: requestWords, formality: 'formal', mustNot: ['deletion-request', 'travel-costs'] },
  reapproach: { ...request, words: requestWords, mustNot: ['deletion-request', 'travel-costs'] },
  reply: { ...request, words: requestWords, must: ['role', 'thanks'], mustNot: ['deletion-request', 'travel-costs'] },
  deadline: { ...request, words: requestWords },
  'follow-up': { ...request, words: requestWords, mustNot: [...request.mustNot, 'apology'] },
  claim: { ...request, words: requestWords, formality: 'formal', mustNot: ['withdrawal', 'deletion-request', 'door'] },
  deletion: {
    formality: 'formal',
    words: requestWords,
    must: ['role', 'deletion-request'],
    mustNot: ['travel-costs', 'door', 'apology'],
    asks: 2,
  },
};
