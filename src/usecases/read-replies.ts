import { isFromMachine } from '#domain/mail/from-machine.ts';
import { isBounce } from '#domain/mail/is-bounce.ts';
import type { ParsedMail } from '#domain/mail/parsed-mail.ts';
import { recogniseReply } from '#domain/mail/recognise-reply.ts';
import { findAnswered } from '#domain/mail/thread.ts';
import type { MailTrouble } from '#domain/delivery/mail-trouble.ts';
import { tells } from '#domain/delivery/tells.ts';
import type { StoredLetter } from '#domain/letter/stored-letter.ts';
import { ok, type Result } from '#domain/result.ts';
import { followInvitation, watchedInterviews, type InvitationPorts } from './follow-invitation.ts';
import { keepContact } from './keep-contact.ts';
import { noteBounce } from './note-bounce.ts';
import { noteEntry } from './note-entry.ts';
import { noteTold } from './note-told.ts';
import type { DeliveryPorts } from './ports/delivery-ports.ts';
import type { FetchedMail, MailCursor, MailboxSession } from './ports/mailbox.ts';
import type { MessageReader } from './ports/message-reader.ts';
import type { Stores } from './ports/stores.ts';
import { receiveOpinionMail } from './receive-opinion-mail.ts';
import { takeLateAnswer } from './take-late-answer.ts';

export type ReplyPorts = DeliveryPorts & InvitationPorts & Readonly<{ messageReader: MessageReader }>;

/** How far each folder was read by this process. Nothing needs to be kept: after a start, the server is asked for the threads of the letters. */
export type ReplyMemory = Map<string, MailCursor>;

/** Answers to letters older than this are looked for no more, in days. */
const watchedDays = 90;
const batch = 50;

/** Those that somebody may still answer. */
export async function watchedLetters({ stores, clock }: ReplyPorts): Promise<readonly StoredLetter[]> {
  const since = clock.now().subtract({ hours: watchedDays * 24 });
  const sent = await stores.letters.inState('sent', 'unknown', 'in-drafts', 'handed-over');
  return sent.filter(
    ({ messageId, changedAt, state, kind }) =>
      messageId !== '' &&
      (state !== 'handed-over' || kind === 'second-opinion') &&
      Temporal.Instant.compare(changedAt, since) > 0,
  );
}

export type Reading = {
  readonly session: MailboxSession;
  readonly folder: string;
  readonly letters: readonly StoredLetter[];
  readonly memory: ReplyMemory;
};

/**
 * Looks for answers to letters that were sent: what came since the last time; the first time, what speaks of them.
 * Read-only. Each is kept once, with what it probably is; an answer shows that its sender knows, and a bounce that they
 * do not. An appointment that its organiser moved or called off by mail follows.
 * @returns how many answers, bounces and changes are new
 */
export async function readReplies(ports: ReplyPorts, reading: Reading): Promise<Result<number, { kind: string }>> {
  const { session, folder, letters, memory } = reading;
  const known = memory.get(folder) ?? null;
  let count = 0;
  for (let cursor = known, isMore = true; isMore;) {
    const fetched = await session.fetchSince(folder, cursor, batch);
    if (!fetched.ok) return fetched;
    const isFromHere = cursor !== null && cursor.validity === fetched.value.cursor.validity;
    if (!isFromHere) {
      const caughtUp = await catchUp(ports, reading);
      if (!caughtUp.ok) return caughtUp;
      count += caughtUp.value;
    }
    for (const mail of fetched.value.mails) count += await take(ports, letters, mail);
    ({ cursor, isMore } = fetched.value);
    memory.set(folder, cursor);
  }
  return ok(count);
}

/** Invitations older than this are not looked for again, in days. */
const invitedDays = 60;

type Searched = Result<readonly FetchedMail[], MailTrouble>;

/** A server that cannot search says so, and nothing is found; where the line broke, all is looked for again later. */
const orNone = (searched: Searched): Searched => (searched.ok || searched.error.kind !== 'folder' ? searched : ok([]));

async function catchUp(ports: ReplyPorts, { session, folder, letters }: Reading): Promise<Result<number, MailTrouble>> {
  let count = 0;
  const organisers = new Set(
    (await watchedInterviews(ports)).map(({ invitation }) => invitation?.organiserEmail ?? ''),
  );
  const since = ports.clock.now().subtract({ hours: invitedDays * 24 });
  for (const organiser of organisers) {
    const invited = orNone(await session.sentBy(folder, organiser, since));
    if (!invited.ok) return invited;
    for (const mail of invited.value) count += await take(ports, letters, mail);
  }
  for (const { messageId } of letters) {
    const mentions = orNone(await session.mentioning(folder, messageId));
    if (!mentions.ok) return mentions;
    for (const mail of mentions.value) count += await take(ports, letters, mail);
  }
  return ok(count);
}

/** @returns 1 for an answer or a bounce that was not known, or for each appointment that changed, else 0 */
async function take(ports: ReplyPorts, letters: readonly StoredLetter[], { raw }: FetchedMail): Promise<number> {
  const read = await ports.messageReader.read(raw);
  if (!read.ok) return 0;
  const mail = read.value;
  const opinion = await receiveOpinionMail(ports, mail);
  if (opinion) return opinion.isNew ? 1 : 0;
  const changed = await followInvitation(ports, mail);
  const bounced = isBounce(mail) ? letters.find(({ messageId }) => speaksOf(raw, messageId)) : undefined;
  const letter = bounced ?? findAnswered(mail, letters);
  if (!letter || !mail.messageId) return changed;
  // what belongs to a summary is never kept as a mail that anybody could read before answering for themselves
  if (letter.kind === 'second-opinion' && !bounced) return changed;
  const messageId = mail.messageId;
  return ports.stores.transact(async (stores) => {
    if (await stores.messages.byMessageId(messageId)) return changed;
    await (bounced ? noteBounce(ports, stores, letter) : noteAnswer(ports, stores, letter));
    await keep(ports, stores, { mail, messageId, letter, label: bounced ? 'bounce' : recogniseReply(mail).kind });
    return changed + 1;
  });
}

const speaksOf = (raw: Uint8Array, messageId: string) => new TextDecoder('latin1').decode(raw).includes(messageId);

type Found = {
  readonly mail: ParsedMail;
  readonly messageId: string;
  readonly letter: StoredLetter;
  readonly label: string;
};

async function keep(ports: ReplyPorts, stores: Stores, { mail, messageId, letter, label }: Found) {
  const { applicationId, personId } = letter;
  const now = ports.clock.now();
  const kept = { createdAt: now, changedAt: now, removedAt: null };
  const at = mail.date ?? now;
  const id = ports.ids.newId<'message'>();
  await stores.messages.save({
    ...kept,
    id,
    applicationId,
    personId,
    messageId,
    inReplyTo: mail.inReplyTo[0] ?? '',
    references: mail.references,
    from: mail.from ?? { name: '', address: '' },
    to: mail.to,
    subject: mail.subject,
    at,
    text: mail.text,
    direction: 'in',
    label,
  });
  await noteEntry(ports, stores, {
    applicationId,
    personId,
    facts: { kind: 'message-seen', subject: mail.subject, direction: 'in', messageId: id, label },
  });
  if (isFromMachine(label)) return;
  await takeLateAnswer(ports, stores, applicationId);
  if (!personId) return;
  const contact = { personId, applicationId, at, channel: 'mail', direction: 'in', note: '' } as const;
  await keepContact(stores, { ...kept, ...contact, id: ports.ids.newId<'contact'>() }, now);
}

/** Whoever answers has read it: also when the letter went out from Drafts, or by a way that Bowout did not see. */
async function noteAnswer(ports: ReplyPorts, stores: Stores, letter: StoredLetter) {
  if (tells(letter)) await noteTold(ports, stores, letter);
}
