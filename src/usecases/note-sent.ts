import { tells, callsOff } from '#domain/delivery/tells.ts';
import type { StoredLetter } from '#domain/letter/stored-letter.ts';
import type { MailAddress } from '#domain/mail/message.ts';
import { callOffInterviews, scheduleNow } from './call-off-interviews.ts';
import { keepContact } from './keep-contact.ts';
import { noteEntry } from './note-entry.ts';
import { noteFollowedUp } from './note-followed-up.ts';
import { noteTold } from './note-told.ts';
import type { OwnerUse } from './ports/owner-use.ts';
import type { Stores } from './ports/stores.ts';

type Use = Pick<OwnerUse, 'ids' | 'clock'>;

/**
 * Everything that follows from a letter having been sent, in the transaction that says so: who knows now, the thread
 * that answers will come in, the appointments that are off, and the copy for Sent.
 */
export async function noteSent(ports: Use, stores: Stores, sent: { letter: StoredLetter; from: MailAddress }) {
  const { letter } = sent;
  await stores.letters.save(letter);
  const about = { applicationId: letter.applicationId, personId: letter.personId };
  await noteEntry(ports, stores, {
    ...about,
    facts: { kind: 'letter-state', letterId: letter.id, state: letter.state },
  });
  if (letter.calendarPart !== null) return;
  await keepMessage(ports, stores, sent);
  if (tells(letter)) await noteTold(ports, stores, letter);
  await noteFollowedUp(ports, stores, letter);
  const booked = await stores.interviews.ofApplication(letter.applicationId);
  await callOffInterviews(ports, stores, callsOff(letter, booked, ports.clock.now()));
  if (await stores.mailAccounts.byProtocol('imap')) {
    await scheduleNow(ports, stores, { kind: 'file-sent-copy', subject: `letter/${letter.id}` });
  }
}

async function keepMessage(
  { ids, clock }: Use,
  stores: Stores,
  { letter, from }: { letter: StoredLetter; from: MailAddress },
) {
  const now = clock.now();
  await stores.messages.save({
    id: ids.newId<'message'>(),
    createdAt: now,
    changedAt: now,
    removedAt: null,
    applicationId: letter.applicationId,
    personId: letter.personId,
    messageId: letter.messageId,
    inReplyTo: letter.inReplyTo,
    references: letter.references,
    from,
    to: [{ name: '', address: letter.toAddress }],
    subject: letter.subject,
    at: letter.sentAt ?? now,
    text: letter.body,
    direction: 'out',
    label: letter.kind,
  });
  const { personId, applicationId } = letter;
  if (!personId) return;
  const kept = { id: ids.newId<'contact'>(), createdAt: now, changedAt: now, removedAt: null };
  const contact = { personId, applicationId, channel: 'mail', direction: 'out', note: '' } as const;
  await keepContact(stores, { ...kept, ...contact, at: letter.sentAt ?? now }, now);
}
