import type { Result } from '#domain/result.ts';
import type { MailAddress } from '#domain/mail/message.ts';

/** A mail to be written down. One recipient: a goodbye has no CC and no BCC. */
export type OutgoingMail = {
  readonly from: MailAddress;
  readonly to: MailAddress;
  readonly subject: string;
  /** Plain text, paragraphs parted by a blank line, no hard line breaks. */
  readonly text: string;
  readonly date: Temporal.Instant;
  /** With angle brackets; made up when missing. */
  readonly messageId?: string;
  readonly inReplyTo?: string;
  readonly references?: readonly string[];
  /** Opens as a draft that can be sent, in programs that know `X-Unsent`. */
  readonly isDraft?: boolean;
  /** An iTIP answer; becomes `text/calendar; method=…` beside the text (RFC 6047 2.4). */
  readonly calendar?: { readonly method: 'REPLY' | 'CANCEL'; readonly text: string };
};

export type MailWriteRefusal =
  | { readonly kind: 'bad-address'; readonly which: 'from' | 'to' }
  | { readonly kind: 'bad-id' };

/** Writes a whole mail (RFC 5322) as octets, to be saved, put into Drafts or sent as it is. */
export type MailWriter = { write(mail: OutgoingMail): Promise<Result<Uint8Array, MailWriteRefusal>> };
