import MailComposer from 'nodemailer/lib/mail-composer';
import { encode, wrap } from 'nodemailer/lib/qp';
import type { MailAddress } from '#domain/mail/message.ts';
import { fail, ok } from '#domain/result.ts';
import type { MailWriter, OutgoingMail } from '#usecases/ports/mail-writer.ts';

/** Writes mail with nodemailer's composer; nothing is sent, no file and no address is opened. */
export const emlFile: MailWriter = {
  async write(mail) {
    for (const which of ['from', 'to'] as const) {
      if (which === 'from' && isOpenDraft(mail)) continue;
      if (!isAddress(mail[which].address)) return fail({ kind: 'bad-address', which });
    }
    const ids = [mail.messageId, mail.inReplyTo, ...(mail.references ?? [])].filter((id) => id !== undefined);
    if (!ids.every((id) => /^<[\x21-\x3b\x3d\x3f-\x7e]{1,500}>$/.test(id))) return fail({ kind: 'bad-id' });
    const composed = new MailComposer(composerOptions(mail)).compile();
    return ok(oneText(composed, mail) ?? new Uint8Array(await composed.build()));
  },
};

/** A draft of somebody whose address is not known here: the mail program in which it opens fills it in. */
const isOpenDraft = ({ isDraft, from }: OutgoingMail) => isDraft === true && from.address.trim() === '';

const textOf = ({ text }: OutgoingMail) => `${text.toWellFormed().replace(/\r\n?/g, '\n').trimEnd()}\n`;

type Composed = ReturnType<MailComposer['compile']>;

/**
 * What the composer's streams would make of a mail with one text, at a tenth of their time: it passes while the person
 * waits. A test compares both. Null: it has more than one part, or an encoding that is not expected here.
 */
function oneText(composed: Composed, mail: OutgoingMail): Uint8Array | null {
  const encoding = composed.getTransferEncoding();
  if (mail.calendar || (encoding !== 'quoted-printable' && encoding !== '7bit')) return null;
  const text = textOf(mail);
  const body = encoding === '7bit' ? text : wrap(encode(text));
  return new TextEncoder().encode(`${composed.buildHeaders()}\r\n\r\n${body.replace(/\r?\n/g, '\r\n')}`);
}

export function composerOptions(mail: OutgoingMail) {
  return {
    ...(!isOpenDraft(mail) && { from: box(mail.from) }),
    to: box(mail.to),
    subject: oneLine(mail.subject),
    text: textOf(mail),
    date: dateHeader(mail.date),
    textEncoding: 'quoted-printable' as const,
    newline: 'windows',
    disableFileAccess: true,
    disableUrlAccess: true,
    ...(mail.messageId && { messageId: mail.messageId }),
    ...(mail.inReplyTo && { inReplyTo: mail.inReplyTo }),
    ...(mail.references && mail.references.length > 0 && { references: [...mail.references] }),
    ...(mail.isDraft && { headers: { 'X-Unsent': '1' } }),
    // No `icalEvent`: it would add the same calendar again as an attachment, and some programs then count two answers.
    ...(mail.calendar && {
      alternatives: [
        {
          contentType: `text/calendar; charset=UTF-8; method=${mail.calendar.method}`,
          content: mail.calendar.text,
          contentTransferEncoding: 'base64' as const,
        },
      ],
    }),
  };
}

const box = ({ name, address }: MailAddress) => ({ name: oneLine(name), address: address.trim() });

/** One line without control characters: a header cannot be ended by what stands in it. */
const oneLine = (text: string) =>
  text
    .toWellFormed()
    .replace(/[\s\u2028\u2029]+/g, ' ')
    .replace(/\p{Cc}/gu, '')
    .trim();

const isAddress = (text: string) =>
  /^[^\s@<>"(),:;\\[\]\p{Cc}]{1,64}@[^\s@<>"(),:;\\[\]\p{Cc}]{1,255}$/u.test(text.trim());

const days = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** RFC 5322 3.3, in UTC. */
function dateHeader(instant: Temporal.Instant): string {
  const at = instant.toZonedDateTimeISO('UTC');
  const time = at.toPlainTime().toString({ smallestUnit: 'second' });
  return `${days[at.dayOfWeek - 1] ?? ''}, ${String(at.day).padStart(2, '0')} ${months[at.month - 1] ?? ''} ${String(at.year)} ${time} +0000`;
}
