import { seenVersion } from '#domain/letter/seen-version.ts';
import type { StoredLetter } from '#domain/letter/stored-letter.ts';

/** A letter as a form names it: its id, and the version that stands on the page. */
export const asRead = (letter: Pick<StoredLetter, 'id' | 'subject' | 'body' | 'toAddress'>) =>
  `${letter.id} ${seenVersion(letter)}`;

/** The letters that were read, or ticked as read, each with the version that stood on the page. */
export const lettersRead = (form: FormData): ReadonlyMap<string, string> =>
  new Map(
    form
      .getAll('read')
      .filter((one) => typeof one === 'string')
      .map((one) => [one.slice(0, 36), one.slice(37)] as const),
  );
