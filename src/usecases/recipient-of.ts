import type { GoodbyeRecipient } from '#domain/goodbye/goodbye-recipients.ts';
import type { StoredLetter } from '#domain/letter/stored-letter.ts';
import type { GoodbyeView } from './gather-goodbye.ts';
import { letterOf } from './write-letters.ts';

/** Whom in the goodbye a letter is for; undefined for a request for deletion, which tells nobody anything. */
export const recipientOf = (view: GoodbyeView, letter: StoredLetter): GoodbyeRecipient | undefined =>
  view.chosen.recipients.find((one) => letterOf(view.letters, one)?.id === letter.id);
