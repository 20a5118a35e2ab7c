import type { ApplicationId, MessageId, PersonId } from '../id.ts';
import type { Kept } from '../kept.ts';

/** A mail that was seen, in or out. Its text is somebody else's: shown as text, never as instruction or markup. */
export type Message = Kept<MessageId> & {
  readonly applicationId: ApplicationId | null;
  readonly personId: PersonId | null;
  /** RFC 5322 Message-ID with its angle brackets: the same one twice is one mail. */
  readonly messageId: string;
  readonly inReplyTo: string;
  readonly references: readonly string[];
  readonly from: MailAddress;
  readonly to: readonly MailAddress[];
  readonly subject: string;
  readonly at: Temporal.Instant;
  readonly text: string;
  readonly direction: 'in' | 'out';
  /** What kind of message it was recognised as; empty: none. */
  readonly label: string;
};

export type MailAddress = { readonly name: string; readonly address: string };
