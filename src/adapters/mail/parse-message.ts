import PostalMime, { type Address, type Email, type Mailbox } from 'postal-mime';
import type { MailAddress } from '#domain/mail/message.ts';
import type { MailSigns, MessageOddity, ParsedMail } from '#domain/mail/parsed-mail.ts';
import { fail, ok, type Result } from '#domain/result.ts';
import type { MessageReader, MessageRefusal } from '#usecases/ports/message-reader.ts';
import { htmlToText } from './html-to-text.ts';

/** Octets, parts, characters. Mail with large attachments is common: its text is small, and only that is kept. */
export const messageLimits = {
  octets: 30_000_000,
  headerOctets: 500_000,
  depth: 60,
  mailsInMails: 3,
  text: 500_000,
  html: 3_000_000,
};

/** Reads mail with postal-mime, behind limits; whatever it is given, it answers with a Result. */
export const parseMessage: MessageReader = {
  async read(raw) {
    if (raw.byteLength > messageLimits.octets) return fail({ kind: 'too-large', limit: messageLimits.octets });
    try {
      const email = await PostalMime.parse(raw, {
        maxNestingDepth: messageLimits.depth,
        maxHeadersSize: messageLimits.headerOctets,
        maxRfc822NestingDepth: messageLimits.mailsInMails,
      });
      return toMessage(email);
    } catch (cause) {
      return fail(refusal(cause));
    }
  },
};

function refusal(cause: unknown): MessageRefusal {
  const words = cause instanceof Error ? cause.message : '';
  if (/nesting/i.test(words)) return { kind: 'too-deep', limit: messageLimits.depth };
  if (/header/i.test(words)) return { kind: 'headers-too-large', limit: messageLimits.headerOctets };
  return { kind: 'unreadable' };
}

function toMessage(email: Email): Result<ParsedMail, MessageRefusal> {
  const known = /^(from|to|subject|date|received|message-id|mime-version|content-type|return-path|sender|cc|reply-to)$/;
  if (!email.headers.some(({ key }) => known.test(key))) return fail({ kind: 'not-a-mail' });
  const [from] = flat(email.from ? [email.from] : []);
  const date = instant(email.date);
  const [messageId] = messageIds(email.messageId);
  const whole = textOf(email);
  const text = whole.slice(0, messageLimits.text);
  return ok({
    ...(messageId && { messageId }),
    inReplyTo: messageIds(email.inReplyTo),
    references: messageIds(email.references),
    ...(from && { from }),
    replyTo: flat(email.replyTo),
    to: flat(email.to),
    cc: flat(email.cc),
    subject: oneLine(email.subject ?? ''),
    ...(date && { date }),
    text,
    ...partsOf(email),
    signs: signsOf(email),
    odd: oddities(email, { from, date, isCut: text.length < whole.length }),
  });
}

function textOf(email: Email): string {
  const plain = (email.text ?? '').replace(/\r\n?/g, '\n');
  return plain.trim() || !email.html ? plain : htmlToText(email.html.slice(0, messageLimits.html));
}

function partsOf({ attachments }: Email): Pick<ParsedMail, 'calendarParts' | 'attachments'> {
  const octets = (content: string | ArrayBuffer | Uint8Array) =>
    typeof content === 'string' ? content.length : content.byteLength;
  const isCalendar = ({ mimeType, filename }: Email['attachments'][number]) =>
    /^(text\/calendar|application\/ics)$/.test(mimeType) || /\.ics$/i.test(filename ?? '');
  return {
    calendarParts: attachments
      .filter((part) => isCalendar(part) && octets(part.content) <= 2_000_000)
      .slice(0, 20)
      .map((part) => ({
        ...(part.method && { method: part.method }),
        text: typeof part.content === 'string' ? part.content : new TextDecoder().decode(part.content),
      })),
    attachments: attachments.slice(0, 200).map(({ filename, mimeType, content }) => ({
      name: oneLine(filename ?? '').slice(0, 255),
      type: mimeType.slice(0, 100),
      octets: octets(content),
    })),
  };
}

function signsOf({ headers }: Email): MailSigns {
  const value = (name: string) =>
    headers
      .find(({ key }) => key === name)
      ?.value.trim()
      .toLowerCase()
      .slice(0, 500) ?? '';
  const autoSubmitted = value('auto-submitted');
  const isAutoReply =
    /^auto-replied/.test(autoSubmitted) ||
    (/^(oof|all)$/.test(value('x-auto-response-suppress')) && /auto/.test(autoSubmitted)) ||
    ['x-autoreply', 'x-autorespond', 'x-auto-reply'].some((name) => value(name) !== '') ||
    value('precedence') === 'auto_reply';
  return {
    autoSubmitted,
    precedence: value('precedence'),
    listId: value('list-id'),
    hasListUnsubscribe: value('list-unsubscribe') !== '',
    isAutoReply,
  };
}

function oddities(
  { headers }: Email,
  { from, date, isCut }: { from: MailAddress | undefined; date: Temporal.Instant | undefined; isCut: boolean },
): MessageOddity[] {
  const isDoubled = (name: string) => headers.filter(({ key }) => key === name).length > 1;
  const odd: (MessageOddity | false)[] = [
    // RFC 5322 3.6 allows one From. Two could show one sender to the person and another to the thread matcher.
    isDoubled('from') && 'doubled-from',
    isDoubled('message-id') && 'doubled-message-id',
    isDoubled('date') && 'doubled-date',
    !from?.address && 'no-from',
    !date && 'no-date',
    isCut && 'text-cut',
  ];
  return odd.filter((what) => what !== false);
}

function flat(addresses: readonly Address[] = []): MailAddress[] {
  const boxes: Mailbox[] = addresses
    .slice(0, 500)
    .flatMap((address) => ('address' in address && address.address !== undefined ? [address] : address.group));
  return boxes.slice(0, 500).map(({ name, address }) => ({ name: oneLine(name), address: mailAddress(address) }));
}

const mailAddress = (text: string) => (/^[^\s@<>]+@[^\s@<>]+$/.test(text.trim()) ? text.trim().toLowerCase() : '');

const oneLine = (text: string) =>
  text
    .toWellFormed()
    .replace(/\s+/g, ' ')
    .replace(/\p{Cc}/gu, '')
    .trim();

/** `<…>` each; a bare id is given its brackets. At most 200. */
function messageIds(header: string | undefined): string[] {
  const found = (header ?? '').slice(0, 100_000).match(/<[^<>\s]{1,500}>/g) ?? [];
  if (found.length > 0) return found.slice(-200);
  const bare = header?.trim() ?? '';
  return /^[^\s<>]{1,500}@[^\s<>]{1,255}$/.test(bare) ? [`<${bare}>`] : [];
}

function instant(iso: string | undefined): Temporal.Instant | undefined {
  try {
    return iso === undefined ? undefined : Temporal.Instant.from(iso);
  } catch {
    return undefined;
  }
}
