import type { ApplicationId, PersonId } from '#domain/id.ts';
import type { Message } from '#domain/mail/message.ts';
import type { KeptStore } from './kept-store.ts';

export type MessageStore = KeptStore<Message> & {
  /** Latest first. */
  ofApplication(id: ApplicationId): Promise<readonly Message[]>;
  /** Latest first. */
  ofPerson(id: PersonId): Promise<readonly Message[]>;
  /** Those that came in since then, latest first; 50 at most. */
  received(since: Temporal.Instant): Promise<readonly Message[]>;
  byMessageId(messageId: string): Promise<Message | null>;
  /** Of these Message-IDs, those that were seen; no promised order. */
  byMessageIds(messageIds: readonly string[]): Promise<readonly Message[]>;
};
