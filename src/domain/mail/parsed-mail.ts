import type { MailAddress } from './message.ts';

/** Something about a message that makes it less trustworthy; nothing is ever sent to the sender of an odd one unasked. */
export type MessageOddity = 'doubled-from' | 'doubled-message-id' | 'doubled-date' | 'no-from' | 'no-date' | 'text-cut';

/** A mail as it was read, before anything of it is kept; addresses in lower case, empty when there was only a name. Plain text only, nothing of it is ever rendered as HTML. */
export type ParsedMail = {
  /** With angle brackets, as sent. */
  readonly messageId?: string;
  readonly inReplyTo: readonly string[];
  /** Oldest first (RFC 5322 3.6.4). */
  readonly references: readonly string[];
  /** The first one, if the header is doubled. */
  readonly from?: MailAddress;
  readonly replyTo: readonly MailAddress[];
  readonly to: readonly MailAddress[];
  readonly cc: readonly MailAddress[];
  readonly subject: string;
  readonly date?: Temporal.Instant;
  /** Line ends are \n. From the HTML when there is no text part; quotes then start with `> `. */
  readonly text: string;
  readonly calendarParts: readonly { readonly method?: string; readonly text: string }[];
  readonly attachments: readonly { readonly name: string; readonly type: string; readonly octets: number }[];
  readonly signs: MailSigns;
  readonly odd: readonly MessageOddity[];
};

/** Headers that tell mail written by a person from mail written by a machine; lower case, empty when missing. */
export type MailSigns = {
  /** RFC 3834: `auto-replied`, `auto-generated`, `no`. */
  readonly autoSubmitted: string;
  readonly precedence: string;
  readonly listId: string;
  readonly hasListUnsubscribe: boolean;
  /** Outlook's and others' marks of an automatic answer. */
  readonly isAutoReply: boolean;
};
