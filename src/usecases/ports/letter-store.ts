import type { ApplicationId, GoodbyeId, LetterId, PersonId } from '#domain/id.ts';
import type { LetterState, StoredLetter } from '#domain/letter/stored-letter.ts';
import type { KeptStore } from './kept-store.ts';

export type LetterStore = KeptStore<StoredLetter> & {
  /** In the order they were written. */
  ofApplication(id: ApplicationId): Promise<readonly StoredLetter[]>;
  /** In the order they were written. */
  ofGoodbye(id: GoodbyeId): Promise<readonly StoredLetter[]>;
  ofPerson(id: PersonId): Promise<readonly StoredLetter[]>;
  /** By state, oldest first. */
  inState(...states: readonly LetterState[]): Promise<readonly StoredLetter[]>;
  byMessageId(messageId: string): Promise<StoredLetter | null>;
  /** Queued, past undo and not-before, and nobody has it; the longest due first. */
  due(now: Temporal.Instant, limit?: number): Promise<readonly StoredLetter[]>;
  /**
   * Takes a queued letter for sending: state `sending`, one attempt more, leased until `until`. Exactly one of
   * several that try gets it; the others get null.
   */
  lease(id: LetterId, now: Temporal.Instant, until: Temporal.Instant): Promise<StoredLetter | null>;
  /** Still `sending` although the lease is over: the process died in between. */
  abandoned(now: Temporal.Instant): Promise<readonly StoredLetter[]>;
};
