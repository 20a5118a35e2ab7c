import type { ApplicationId, LetterId } from '../id.ts';
import type { StoredLetter } from './stored-letter.ts';

type Known = Partial<StoredLetter> & Pick<StoredLetter, 'kind' | 'locale' | 'subject' | 'body' | 'facts'>;

/** A letter as it begins: a draft that nobody has changed and nobody has sent. */
export function newLetter(
  ids: { readonly id: LetterId; readonly applicationId: ApplicationId },
  known: Known,
  now: Temporal.Instant,
): StoredLetter {
  return {
    createdAt: now,
    changedAt: now,
    removedAt: null,
    goodbyeId: null,
    personId: null,
    edited: false,
    variant: 0,
    tone: 'warm',
    state: 'draft',
    toAddress: '',
    messageId: '',
    inReplyTo: '',
    references: [],
    notBefore: null,
    undoUntil: null,
    leaseUntil: null,
    attempts: 0,
    nextAttemptAt: null,
    outcome: null,
    sentAt: null,
    calendarPart: null,
    ...known,
    ...ids,
  };
}
