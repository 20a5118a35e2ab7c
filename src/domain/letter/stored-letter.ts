import type { ApplicationId, GoodbyeId, LetterId, PersonId } from '../id.ts';
import type { JsonObject } from '../json.ts';
import type { Kept } from '../kept.ts';
import { letterKinds, type LetterLocale } from './letter.ts';

/** `handed-over`: downloaded, copied or opened elsewhere; `unknown`: the line broke after the last word, and nobody can say whether it arrived. */
export const letterStates = [
  'draft',
  'queued',
  'sending',
  'sent',
  'failed',
  'unknown',
  'in-drafts',
  'handed-over',
] as const;
export type LetterState = (typeof letterStates)[number];

/** The kinds of the rubric, and a summary for someone trusted: it goes the same way, but no rule of letters is meant for it. */
export const storedLetterKinds = [...letterKinds, 'second-opinion'] as const;

/** One message as it is kept: what it says, what it was made from, and how far it got. */
export type StoredLetter = Kept<LetterId> & {
  readonly applicationId: ApplicationId;
  readonly goodbyeId: GoodbyeId | null;
  readonly personId: PersonId | null;
  readonly kind: (typeof storedLetterKinds)[number];
  readonly locale: LetterLocale;
  readonly subject: string;
  readonly body: string;
  /** The person changed the text: the engine must not write over it. */
  readonly edited: boolean;
  /** Which of the deterministic variants, 0 or more. */
  readonly variant: number;
  readonly tone: string;
  readonly facts: JsonObject;
  readonly state: LetterState;
  readonly toAddress: string;
  /** RFC 5322 Message-ID with its angle brackets; empty until it is queued. */
  readonly messageId: string;
  readonly inReplyTo: string;
  readonly references: readonly string[];
  /** Not to be sent earlier. */
  readonly notBefore: Temporal.Instant | null;
  readonly undoUntil: Temporal.Instant | null;
  /** Until then one worker has it. */
  readonly leaseUntil: Temporal.Instant | null;
  readonly attempts: number;
  readonly nextAttemptAt: Temporal.Instant | null;
  /** What came of the last attempt: a kind and its facts, never a provider's sentence. */
  readonly outcome: (JsonObject & { readonly kind: string }) | null;
  readonly sentAt: Temporal.Instant | null;
  /** An iTIP reply that goes with it. */
  readonly calendarPart: string | null;
};
