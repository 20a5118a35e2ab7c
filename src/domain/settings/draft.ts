import type { DraftId } from '../id.ts';
import type { Kept } from '../kept.ts';

/** A form of a page: the address of the page, and which of its forms. */
export const draftPlace = (path: string, form: string) => `${path}#${form}`;

export const isDraftPlace = (place: string) => /^\/[\w/.-]{0,200}#[\w.-]{1,80}$/.test(place);

/** What was typed or chosen in a form and not used yet: there again after a reload, gone once the form is sent. */
export type Draft = Kept<DraftId> & {
  /** See draftPlace. */
  readonly place: string;
  /** By field; several chosen values stand in lines. */
  readonly texts: Readonly<Record<string, string>>;
};

export const newDraft = (id: DraftId, place: string, now: Temporal.Instant): Draft => ({
  id,
  createdAt: now,
  changedAt: now,
  removedAt: null,
  place,
  texts: {},
});

export const withTexts = (draft: Draft, texts: Draft['texts'], now: Temporal.Instant): Draft => ({
  ...draft,
  texts: { ...draft.texts, ...texts },
  changedAt: now,
});
