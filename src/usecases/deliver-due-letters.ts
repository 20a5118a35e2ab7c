import { dueAt, isTooLate } from '#domain/delivery/is-too-late.ts';
import { wasAbandoned, wasNotPrepared, wasNotSent, wasSent, wasTooLate } from '#domain/delivery/letter-delivery.ts';
import type { MailTrouble } from '#domain/delivery/mail-trouble.ts';
import type { LetterId } from '#domain/id.ts';
import type { StoredLetter } from '#domain/letter/stored-letter.ts';
import type { MailAddress } from '#domain/mail/message.ts';
import { fail, type Result } from '#domain/result.ts';
import type { MailAccount } from '#domain/settings/account.ts';
import { changeLetterState, type LetterChange } from './change-letter-state.ts';
import { noteSent } from './note-sent.ts';
import type { DeliveryPorts } from './ports/delivery-ports.ts';
import type { SendingSession } from './ports/mail-sender.ts';
import type { Stores } from './ports/stores.ts';
import { reachAccount } from './reach-account.ts';
import { senderOf, writeLetterMail } from './write-letter-mail.ts';

/** How long a letter belongs to the process that sends it: longer than every wait of the sender's together. */
const leaseMinutes = 15;
const batch = 50;

/** How the outgoing account was reached in this round; made when the first letter is due, anew when the line is gone. */
export type Line = {
  session: SendingSession | null;
  trouble: MailTrouble | null;
  /** Under way: connecting takes about as long as writing down what is going to happen, so both are done at once. */
  opening: Promise<void> | null;
  readonly account: MailAccount;
  from: MailAddress;
};

/** A letter that the server is being told about. */
type Flight = {
  readonly letter: StoredLetter;
  readonly outcome: Promise<Result<null, MailTrouble>>;
  /** The text is with the server, or it never will be: while one waits for its answer, there is time for other work. */
  readonly handedOver: Promise<unknown>;
};
type Landed = { readonly letter: StoredLetter; readonly outcome: Result<null, MailTrouble> };

/** Begins to connect to the outgoing account; null: there is none. */
export async function openLine(ports: DeliveryPorts): Promise<Line | null> {
  const account = await ports.stores.mailAccounts.byProtocol('smtp');
  if (!account) return null;
  const line: Line = {
    session: null,
    trouble: null,
    opening: null,
    account,
    from: { name: '', address: account.user },
  };
  connect(ports, line).catch(() => undefined);
  try {
    line.from = senderOf(await ports.stores.settings.read(), account.user);
  } catch (error) {
    await closeLine(line);
    throw error;
  }
  return line;
}

export async function closeLine(line: Line): Promise<void> {
  await line.opening?.catch(() => undefined);
  await line.session?.close();
}

/** What the caller has begun. */
type Begun = {
  /** A line that is being opened; it is closed here. */
  readonly opened?: Line | null;
  /** Letters that are known to be due: they go before those that are looked for. */
  readonly first?: readonly StoredLetter[];
};

/**
 * One round of the outbox worker: sends what is due, one after the other over one connection. That a letter is being
 * sent is written down before the server hears of it, and that it was sent as soon as the server has taken it, while
 * the next one is on its way; what a crash leaves in between is *unknown*, and is never sent again unasked.
 * @returns how many letters were worked off
 */
export async function deliverDueLetters(ports: DeliveryPorts, { opened = null, first }: Begun = {}): Promise<number> {
  let line = opened;
  let count = 0;
  try {
    for (let due = first ?? (await dueNow(ports)); due.length > 0; due = await dueNow(ports)) {
      line ??= await openLine(ports);
      if (!line) return 0;
      await workOff(ports, line, due);
      count += due.length;
    }
  } finally {
    if (line) await closeLine(line);
  }
  return count;
}

const dueNow = ({ stores, clock }: DeliveryPorts) => stores.letters.due(clock.now(), batch);

/** What this round has taken for sending and not noted yet; `preparing` is not taken, but being written. */
type Ours = {
  landed: Landed | null;
  flying: Flight | null;
  leased: StoredLetter | null;
  preparing: StoredLetter | null;
};

async function workOff(ports: DeliveryPorts, line: Line, due: readonly StoredLetter[]): Promise<void> {
  const ours: Ours = { landed: null, flying: null, leased: null, preparing: null };
  try {
    for (const letter of due) await sendNext(ports, line, { letter, ours });
    await noteRest(ports, line, ours);
  } catch (error) {
    await keepWhatIsKnown(ports, line, ours);
    throw error;
  }
}

type Next = { readonly letter: StoredLetter; readonly ours: Ours };

/**
 * While one letter is on its way, the one before is noted and the next one prepared, in one transaction: a full outbox
 * then drains about as fast as the server takes it. The text of a letter follows only when it is written down that it
 * is being sent. A crash leaves two letters unknown at most.
 */
async function sendNext(ports: DeliveryPorts, line: Line, { letter, ours }: Next): Promise<void> {
  ours.preparing = letter;
  if (await isHeldBack(ports, letter)) return;
  const draft = await writeLetterMail(ports, letter, { from: line.from });
  ours.preparing = null;
  // Not before there is a line: a crash while connecting leaves nothing unknown.
  await connect(ports, line);
  const leasing = leaseNext(ports, line, { letter, ours });
  const isAsRead = leasing.then(
    (leased) => leased !== null && isSameText(leased, letter),
    () => false,
  );
  // With nothing on its way that one could wait for, the server hears of it meanwhile, but for the text.
  const early = ours.flying || !line.session ? null : takeOff(line, letter, { mail: draft, mayGo: isAsRead });
  const leased = await leasing;
  if (early && leased && (await isAsRead)) return flyOn(ours, { ...early, letter: leased });
  await early?.outcome;
  if (!leased) return;
  const mail = (await isAsRead) ? draft : await writeLetterMail(ports, leased, { from: line.from });
  await land(ours);
  await connect(ports, line);
  await flyOn(ours, takeOff(line, leased, { mail }));
}

async function leaseNext(ports: DeliveryPorts, line: Line, { letter, ours }: Next): Promise<StoredLetter | null> {
  ours.leased = await noteAndLease(ports, line, { landed: ours.landed, next: letter.id });
  ours.landed = null;
  return ours.leased;
}

async function flyOn(ours: Ours, flight: Flight): Promise<void> {
  ours.flying = flight;
  ours.leased = null;
  await flight.handedOver;
}

async function land(ours: Ours): Promise<void> {
  if (ours.flying) ours.landed = { letter: ours.flying.letter, outcome: await ours.flying.outcome };
  ours.flying = null;
}

async function noteRest(ports: DeliveryPorts, line: Line, ours: Ours): Promise<void> {
  for (let more = true; more;) {
    const { landed } = ours;
    if (landed) await ports.stores.transact((stores) => note(ports, stores, { line, landed }));
    ours.landed = null;
    more = ours.flying !== null;
    await land(ours);
  }
}

const ownFault: MailTrouble = { kind: 'own-fault', host: '', phase: 'connect' };

/**
 * Something failed that nobody expects. What the server answered is noted if that works now; what it was told nothing
 * of waits for another try; the rest is *unknown* at once, and not only when the lease is over. Where even that fails,
 * the lease is over some time.
 */
async function keepWhatIsKnown(ports: DeliveryPorts, line: Line, ours: Ours): Promise<void> {
  const { leased, preparing } = ours;
  const inTheAir = [ours.landed?.letter, ours.flying?.letter].filter((letter) => letter !== undefined);
  const now = ports.clock.now();
  const put = (id: LetterId, how: LetterChange['how']) =>
    ports.stores.transact((stores) => changeLetterState(ports, stores, { id, how })).catch(() => undefined);
  await noteRest(ports, line, ours).catch(() => undefined);
  for (const { id } of inTheAir) await put(id, (it) => wasAbandoned(it, now));
  if (preparing) await put(preparing.id, (it) => wasNotPrepared(it, now));
  if (leased) await put(leased.id, (it) => wasNotSent(it, ownFault, now));
}

/** Somebody may have taken it back, changed it and queued it again in between. */
const isSameText = (one: StoredLetter, other: StoredLetter) =>
  (['subject', 'body', 'toAddress', 'messageId', 'inReplyTo'] as const).every((field) => one[field] === other[field]);

/** @returns the letter that is now to be sent; null when somebody else has it, or it was taken back */
function noteAndLease(
  ports: DeliveryPorts,
  line: Line,
  { landed, next }: { readonly landed: Landed | null; readonly next: LetterId },
): Promise<StoredLetter | null> {
  const now = ports.clock.now();
  return ports.stores.transact(async (stores) => {
    if (landed) await note(ports, stores, { line, landed });
    return stores.letters.lease(next, now, now.add({ minutes: leaseMinutes }));
  });
}

type Written = {
  readonly mail: Awaited<ReturnType<typeof writeLetterMail>>;
  readonly mayGo?: Promise<boolean>;
};

function takeOff(line: Line, letter: StoredLetter, { mail, mayGo }: Written): Flight {
  const { promise: textIsGone, resolve } = Promise.withResolvers<undefined>();
  const handedOver = () => resolve(undefined);
  const outcome = mail.ok
    ? handOver(line, { letter, raw: mail.value, handedOver, ...(mayGo && { mayGo }) })
    : Promise.resolve(fail(unwritable(mail.error)));
  // Looked at when the next letter is ready: until then, a thrown error must not end the process.
  const settled = outcome.catch(() => undefined);
  return { letter, outcome, handedOver: Promise.race([textIsGone, settled]) };
}

/** Within a second of its time nothing can have gone by that would matter. */
const isDueJustNow = (letter: StoredLetter, now: Temporal.Instant) =>
  Temporal.Instant.compare(letter.undoUntil ?? dueAt(letter), now.subtract({ seconds: 1 })) > 0;

/** True for a letter whose time went by: then it waits for a word of the person. */
async function isHeldBack(ports: DeliveryPorts, letter: StoredLetter): Promise<boolean> {
  const { stores, clock } = ports;
  if (isDueJustNow(letter, clock.now())) return false;
  const interviews = await stores.interviews.ofApplication(letter.applicationId);
  const starts = interviews.filter(({ status }) => status === 'booked').map(({ start }) => start.toInstant());
  const late = isTooLate(letter, letter.calendarPart === null ? starts : [], clock.now());
  if (!late) return false;
  await stores.transact((within) =>
    changeLetterState(ports, within, { id: letter.id, how: (it) => wasTooLate(it, late, clock.now()) }),
  );
  return true;
}

/** After one failed try to connect, the other letters of this round are put off without another wait. */
function connect(ports: DeliveryPorts, line: Line): Promise<void> {
  if (line.session?.isOpen() || line.trouble) return Promise.resolve();
  line.opening ??= open(ports, line).finally(() => (line.opening = null));
  return line.opening;
}

async function open(ports: DeliveryPorts, line: Line): Promise<void> {
  const reach = await reachAccount(ports, line.account);
  const opened = reach.ok ? await ports.sender.connect(reach.value) : reach;
  line.session = opened.ok ? opened.value : null;
  line.trouble = opened.ok ? null : opened.error;
}

type Handing = {
  readonly letter: StoredLetter;
  readonly raw: Uint8Array;
  readonly handedOver: () => void;
  readonly mayGo?: Promise<boolean>;
};

async function handOver(line: Line, { letter, raw, ...options }: Handing): Promise<Result<null, MailTrouble>> {
  if (!line.session) return fail(line.trouble ?? { kind: 'connection-lost', host: '', phase: 'connect' });
  return line.session.send({ from: line.from.address, to: letter.toAddress, raw }, options);
}

const unwritable = (error: { kind: string }): MailTrouble => ({
  kind: error.kind === 'bad-address' ? 'recipient' : 'refused',
  host: '',
  phase: 'recipient',
});

/** Notes what came of a letter that had been handed over, as it is now, not as it was when it was read. */
async function note(ports: DeliveryPorts, stores: Stores, { line, landed }: { line: Line; landed: Landed }) {
  const { letter, outcome } = landed;
  const now = ports.clock.now();
  if (!outcome.ok)
    return changeLetterState(ports, stores, { id: letter.id, how: (it) => wasNotSent(it, outcome.error, now) });
  const fresh = await stores.letters.find(letter.id);
  const sent = fresh ? wasSent(fresh, now) : null;
  if (sent?.ok) await noteSent(ports, stores, { letter: sent.value, from: line.from });
}
