import { isCancelled } from '#domain/calendar/compare-invitations.ts';
import type { Invitation } from '#domain/calendar/invitation.ts';
import { timeKey } from '#domain/calendar/when.ts';
import type { IntakeKind } from '#domain/intake/intake-item.ts';
import { readingOf, type IntakeReading, type ReadMeeting, type ReadMessage } from '#domain/intake/intake-reading.ts';
import { proposeFromInvitation } from '#domain/intake/propose-from-invitation.ts';
import { proposeFromMessage } from '#domain/intake/propose-from-message.ts';
import type { ParsedMail } from '#domain/mail/parsed-mail.ts';
import { fail, ok, type Result } from '#domain/result.ts';
import type { ContactFile } from './ports/contact-file.ts';
import type { InvitationReader } from './ports/invitation-reader.ts';
import type { MessageReader } from './ports/message-reader.ts';

export type Readers = Readonly<{ invitations: InvitationReader; messages: MessageReader; contacts: ContactFile }>;

/** One thing found in what was dropped. `key`: what makes it the same thing when it comes again. */
export type ReadThing = {
  readonly key: string;
  readonly kind: IntakeKind;
  readonly content: string;
  readonly reading: IntakeReading;
};
type Refused = { readonly kind: string };
export type Self = { readonly mine: readonly string[]; readonly zone: string };

/** At most this many appointments of one calendar file: more is somebody's whole calendar. */
const mostMeetings = 20;

/** UTF-8, or the old Windows letters where it is not; without NUL, which no database takes. */
export function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).replaceAll('\0', '');
  } catch {
    return new TextDecoder('windows-1252').decode(bytes).replaceAll('\0', '');
  }
}

/** What it is, by its beginning and not by its name. */
export function kindOfText(text: string): IntakeKind {
  const head = text.slice(0, 4000).replace(/^[\s\ufeff]+/, '');
  if (/^BEGIN:VCALENDAR/i.test(head)) return 'ics';
  if (/^BEGIN:VCARD/i.test(head)) return 'vcf';
  const [headers = ''] = head.split(/\r?\n\r?\n/);
  const isMail = /^(?:From |[A-Za-z-]+:)/.test(headers) && /^(?:From|Subject):/im.test(headers);
  return isMail ? 'eml' : 'text';
}

const meetingOf = (invitation: Invitation, text: string): ReadMeeting => ({
  uid: invitation.uid,
  sequence: invitation.sequence,
  recurrenceId: invitation.sent.recurrenceId ?? null,
  method: invitation.method,
  isCancelled: isCancelled(invitation),
  organiserEmail: invitation.organiser?.email ?? '',
  organiserName: invitation.organiser?.name ?? '',
  text,
});

function keyOf(invitation: Invitation): string {
  const { uid, sequence, recurrenceId, start } = invitation;
  const when = [recurrenceId, start].map((one) => (one ? timeKey(one) : '')).join(' ');
  return `meeting ${uid} ${sequence} ${when} ${isCancelled(invitation) ? 'cancelled' : ''}`;
}

/** An appointment as it is read from its invitation; times in its own zone. */
export const readingOfInvitation = (invitation: Invitation, text: string, { mine, zone }: Self): IntakeReading =>
  readingOf(proposeFromInvitation(invitation, mine), zone, {
    source: 'invitation',
    subject: invitation.summary,
    meeting: meetingOf(invitation, text),
    message: null,
  });

/** What one invites to or calls off; somebody's answer to an invitation is neither. */
const isOffer = ({ method }: Invitation) => ['REQUEST', 'PUBLISH', 'CANCEL', 'ADD', 'none'].includes(method);

function readCalendar({ invitations }: Readers, text: string, self: Self): Result<ReadThing[], Refused> {
  const read = invitations.read(text);
  if (!read.ok) return read;
  const offered = read.value.invitations.filter(isOffer);
  if (offered.length === 0) return fail({ kind: 'no-meeting' });
  if (offered.length > mostMeetings) return fail({ kind: 'too-many-meetings' });
  return ok(
    offered.map((invitation) => ({
      key: keyOf(invitation),
      kind: 'ics',
      content: text,
      reading: readingOfInvitation(invitation, text, self),
    })),
  );
}

function messageOf(mail: ParsedMail, label: string, mine: readonly string[]): ReadMessage {
  const from = mail.from ?? { name: '', address: '' };
  return {
    messageId: mail.messageId ?? '',
    inReplyTo: mail.inReplyTo[0] ?? '',
    references: mail.references,
    from,
    to: mail.to,
    subject: mail.subject,
    at: mail.date?.toString() ?? null,
    text: mail.text.slice(0, 200_000),
    direction: mine.includes(from.address) ? 'out' : 'in',
    label,
  };
}

/** The one it went to is the person themselves, unless they wrote it. */
function minesOf(mail: ParsedMail, { mine }: Self): readonly string[] {
  const [only, ...more] = mail.to;
  const isMine = mail.from !== undefined && mine.includes(mail.from.address);
  return only && more.length === 0 && !isMine ? [...mine, only.address] : mine;
}

async function readMail(readers: Readers, raw: Uint8Array, self: Self): Promise<Result<ReadThing[], Refused>> {
  const read = await readers.messages.read(raw);
  if (!read.ok) return read;
  const mail = read.value;
  const mine = minesOf(mail, self);
  const [inside] = mail.calendarParts.flatMap(({ text }) => {
    const calendar = readers.invitations.read(text);
    return calendar.ok ? calendar.value.invitations.filter(isOffer).map((invitation) => ({ invitation, text })) : [];
  });
  const { recognised, ...proposal } = proposeFromMessage(mail, inside ? [inside.invitation] : [], mine);
  const content = Array.from(raw, (octet) => String.fromCharCode(octet))
    .join('')
    .replaceAll('\0', '');
  const reading = readingOf(proposal, self.zone, {
    source: 'mail',
    subject: mail.subject,
    meeting: inside ? meetingOf(inside.invitation, inside.text) : null,
    message: messageOf(mail, recognised.label, mine),
  });
  return ok([{ key: mail.messageId ? `mail ${mail.messageId}` : `octets ${content}`, kind: 'eml', content, reading }]);
}

const wordsAlone: Omit<ParsedMail, 'text'> = {
  inReplyTo: [],
  references: [],
  replyTo: [],
  to: [],
  cc: [],
  subject: '',
  calendarParts: [],
  attachments: [],
  signs: { autoSubmitted: '', precedence: '', listId: '', hasListUnsubscribe: false, isAutoReply: false },
  odd: ['no-from', 'no-date'],
};

/** Words copied out of somewhere: read like a mail whose sender and date are not known. */
function readWords(text: string, { mine, zone }: Self, now: Temporal.Instant): ReadThing {
  const proposal = proposeFromMessage({ ...wordsAlone, text, date: now }, [], mine);
  const [subject = ''] = text.trim().split('\n');
  const rest = { source: 'text', subject: subject.slice(0, 120), meeting: null, message: null } as const;
  return {
    key: `text ${text.trim().replaceAll(/\s+/g, ' ')}`,
    kind: 'text',
    content: text,
    reading: readingOf(proposal, zone, rest),
  };
}

function readCards({ contacts }: Readers, text: string): Result<ReadThing[], Refused> {
  const read = contacts.read(text);
  if (!read.ok) return read;
  const { cards } = read.value;
  if (cards.length > 200) return fail({ kind: 'too-many-cards' });
  const people = cards.map((card) => ({
    name: card.name,
    email: card.emails[0] ?? '',
    phone: card.phones[0] ?? '',
    position: card.position,
    company: card.company,
    role: { value: 'recruiter', confidence: 'low', in: 'text', quote: card.position } as const,
  }));
  const nothing = {
    company: null,
    role: null,
    stage: null,
    portalUrl: '',
    interview: null,
    meeting: null,
    message: null,
  };
  const reading = { ...nothing, source: 'contacts', subject: people[0]?.name ?? '', people } as const;
  return ok([{ key: `cards ${text.replaceAll(/\s+/g, ' ').trim()}`, kind: 'vcf', content: text, reading }]);
}

/** Reads what was dropped, whatever it is called. Never throws on what it is given. */
export async function readDropped(
  readers: Readers,
  bytes: Uint8Array,
  self: Self & { readonly now: Temporal.Instant },
): Promise<Result<readonly ReadThing[], Refused>> {
  const text = textOf(bytes);
  if (text.trim() === '') return fail({ kind: 'empty' });
  switch (kindOfText(text)) {
    case 'ics':
      return readCalendar(readers, text, self);
    case 'vcf':
      return readCards(readers, text);
    case 'eml':
      return readMail(readers, bytes, self);
    case 'text':
      return /[\u0001-\u0008\u000e-\u001f]/.test(text.slice(0, 4000))
        ? fail({ kind: 'not-known' })
        : ok([readWords(text, self, self.now)]);
  }
}
