import { isTooLate } from '#domain/delivery/is-too-late.ts';
import { wasNotSent, wasSent, wasTooLate, type WrongState } from '#domain/delivery/letter-delivery.ts';
import type { MailTrouble } from '#domain/delivery/mail-trouble.ts';
import type { LetterId } from '#domain/id.ts';
import type { StoredLetter } from '#domain/letter/stored-letter.ts';
import type { MailAddress } from '#domain/mail/message.ts';
import { fail, type Result } from '#domain/result.ts';
import { noteEntry } from './note-entry.ts';
import { noteSent } from './note-sent.ts';
import type { DeliveryPorts } from './ports/delivery-ports.ts';
import type { SendingSession } from './ports/mail-sender.ts';
import { reachAccount } from './reach-account.ts';
import { senderOf, writeLetterMail } from './write-letter-mail.ts';

/** How long a letter belongs to the process that sends it: longer than every wait of the sender's together. */
const leaseMinutes = 15;
const batch = 50;

/** How the outgoing account was reached in this round; made when the first letter is due, anew when the line is gone. */
type Line = { session: SendingSession | null; trouble: MailTrouble | null; readonly from: MailAddress };

/**
 * One round of the outbox worker: sends what is due, one after the other over one connection. That a letter is being
 * sent is written down before the server hears of it, and that it was sent right after the server has taken it; what
 * a crash leaves in between is *unknown*, and is never sent again unasked.
 * @returns how many letters were worked off
 */
export async function deliverDueLetters(ports: DeliveryPorts): Promise<number> {
  const account = await ports.stores.mailAccounts.byProtocol('smtp');
  if (!account) return 0;
  const from = senderOf(await ports.stores.settings.read(), account.user);
  const line: Line = { session: null, trouble: null, from };
  let count = 0;
  try {
    for (let due = await dueNow(ports); due.length > 0; due = await dueNow(ports)) {
      for (const letter of due) await workOff(ports, line, letter);
      count += due.length;
    }
  } finally {
    await line.session?.close();
  }
  return count;
}

const dueNow = ({ stores, clock }: DeliveryPorts) => stores.letters.due(clock.now(), batch);

async function workOff(ports: DeliveryPorts, line: Line, letter: StoredLetter): Promise<void> {
  const { stores, clock } = ports;
  const interviews = await stores.interviews.ofApplication(letter.applicationId);
  const starts = interviews.filter(({ status }) => status === 'booked').map(({ start }) => start.toInstant());
  const late = isTooLate(letter, letter.calendarPart === null ? starts : [], clock.now());
  if (late) return change(ports, letter.id, (now) => wasTooLate(now, late, clock.now()));
  await connect(ports, line);
  const leased = await stores.letters.lease(letter.id, clock.now(), clock.now().add({ minutes: leaseMinutes }));
  if (!leased) return;
  const mail = await writeLetterMail(ports, leased, { from: line.from });
  const outcome = mail.ok ? await handOver(line, leased, mail.value) : fail(unwritable(mail.error));
  if (outcome.ok) return keepSent(ports, line, leased);
  await change(ports, leased.id, (now) => wasNotSent(now, outcome.error, clock.now()));
}

/** After one failed try to connect, the other letters of this round are put off without another wait. */
async function connect(ports: DeliveryPorts, line: Line): Promise<void> {
  if (line.session?.isOpen() || line.trouble) return;
  const account = await ports.stores.mailAccounts.byProtocol('smtp');
  if (!account) return;
  const reach = await reachAccount(ports, account);
  const opened = reach.ok ? await ports.sender.connect(reach.value) : reach;
  line.session = opened.ok ? opened.value : null;
  line.trouble = opened.ok ? null : opened.error;
}

async function handOver(line: Line, letter: StoredLetter, raw: Uint8Array): Promise<Result<null, MailTrouble>> {
  if (!line.session) return fail(line.trouble ?? { kind: 'connection-lost', host: '', phase: 'connect' });
  return line.session.send({ from: line.from.address, to: letter.toAddress, raw });
}

const unwritable = (error: { kind: string }): MailTrouble => ({
  kind: error.kind === 'bad-address' ? 'recipient' : 'refused',
  host: '',
  phase: 'recipient',
});

async function keepSent(ports: DeliveryPorts, { from }: Line, leased: StoredLetter): Promise<void> {
  await ports.stores.transact(async (stores) => {
    const letter = await stores.letters.find(leased.id);
    const sent = letter ? wasSent(letter, ports.clock.now()) : null;
    if (sent?.ok) await noteSent(ports, stores, { letter: sent.value, from });
  });
}

type Change = (letter: StoredLetter) => Result<StoredLetter, WrongState>;

/** Changes a letter as it is now, not as it was when it was read; the timeline says so when its state is another one. */
async function change(ports: DeliveryPorts, id: LetterId, how: Change): Promise<void> {
  await ports.stores.transact(async (stores) => {
    const letter = await stores.letters.find(id);
    const changed = letter ? how(letter) : null;
    if (!letter || !changed?.ok) return;
    await stores.letters.save(changed.value);
    if (changed.value.state === 'queued') return;
    await noteEntry(ports, stores, {
      applicationId: letter.applicationId,
      personId: letter.personId,
      facts: { kind: 'letter-state', letterId: id, state: changed.value.state },
    });
  });
}
