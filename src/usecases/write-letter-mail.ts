import type { StoredLetter } from '#domain/letter/stored-letter.ts';
import type { MailAddress } from '#domain/mail/message.ts';
import type { Settings } from '#domain/settings/settings.ts';
import type { DeliveryPorts } from './ports/delivery-ports.ts';

/** Whom the person's mail comes from: the address in the settings, else the name of the mail account. */
export const senderOf = ({ name, email }: Settings, accountUser: string): MailAddress => ({
  name,
  address: email.trim() || accountUser,
});

type How = {
  readonly from: MailAddress;
  readonly isDraft?: boolean;
  /** The Date header; now, if not given. */
  readonly at?: Temporal.Instant | null;
};

/** The letter as octets, with its own Message-ID and thread: the same for sending, for Sent, for Drafts and for a file. */
export async function writeLetterMail(
  { stores, clock, mailWriter }: Pick<DeliveryPorts, 'stores' | 'clock' | 'mailWriter'>,
  letter: StoredLetter,
  { from, isDraft = false, at }: How,
) {
  const person = letter.personId ? await stores.people.find(letter.personId) : null;
  const name = person ? [person.givenName, person.familyName].filter(Boolean).join(' ') : '';
  return mailWriter.write({
    from,
    to: { name, address: letter.toAddress },
    subject: letter.subject,
    text: letter.body,
    date: at ?? clock.now(),
    ...(letter.messageId && { messageId: letter.messageId }),
    ...(letter.inReplyTo && { inReplyTo: letter.inReplyTo }),
    references: letter.references,
    isDraft,
    ...(letter.calendarPart && { calendar: { method: methodOf(letter.calendarPart), text: letter.calendarPart } }),
  });
}

/** The part's method has to be the one that the calendar itself names (RFC 6047 2.4). */
const methodOf = (calendar: string) => (/^METHOD:CANCEL\r?$/m.test(calendar) ? 'CANCEL' : 'REPLY');
