import { inThreadOf } from '#domain/delivery/answer-thread.ts';
import { queueLetter, type QueueRefusal } from '#domain/delivery/letter-delivery.ts';
import { sendingTimes, type SendWish } from '#domain/delivery/sending-times.ts';
import type { ApplicationId, LetterId } from '#domain/id.ts';
import { seenVersion } from '#domain/letter/seen-version.ts';
import type { StoredLetter } from '#domain/letter/stored-letter.ts';
import { fail, ok, type Result } from '#domain/result.ts';
import { followThread } from './follow-thread.ts';
import { noteEntry } from './note-entry.ts';
import type { OwnerUse } from './ports/owner-use.ts';
import type { Stores } from './ports/stores.ts';
import { senderOf } from './write-letter-mail.ts';

export type QueueLettersRefusal =
  | { readonly kind: 'no-such-letter' | 'changed-since'; readonly letterId: LetterId }
  | { readonly kind: 'no-account' }
  | (QueueRefusal & { readonly letterId: LetterId });

type Wanted = {
  readonly letterIds: readonly LetterId[];
  readonly wish: SendWish;
  /** What the person read, by letter (`seenVersion`): one that reads differently by now is not sent unread. */
  readonly seen?: ReadonlyMap<string, string>;
};

/** Puts letters into the outbox, all or none. Each keeps the Message-ID that it gets here, however often it is tried. */
export async function queueLetters(
  ports: OwnerUse,
  input: Wanted,
): Promise<Result<readonly StoredLetter[], QueueLettersRefusal>> {
  return ports.stores.transact(async (stores) => {
    const account = await stores.mailAccounts.byProtocol('smtp');
    if (!account) return fail({ kind: 'no-account' });
    const settings = await stores.settings.read();
    const from = senderOf(settings, account.user).address;
    const queued: StoredLetter[] = [];
    for (const letterId of new Set(input.letterIds)) {
      const outcome = await queueOne(ports, stores, {
        letterId,
        ...input,
        from,
        undoMinutes: settings.undoMinutes,
      });
      if (!outcome.ok) return outcome;
      queued.push(outcome.value);
    }
    for (const letter of queued) await keepQueued(ports, stores, letter);
    return ok(queued);
  });
}

type One = Omit<Wanted, 'letterIds'> & {
  readonly letterId: LetterId;
  readonly from: string;
  readonly undoMinutes: number;
};

async function queueOne(
  { clock, ids }: OwnerUse,
  stores: Stores,
  { letterId, wish, seen, from, undoMinutes }: One,
): Promise<Result<StoredLetter, QueueLettersRefusal>> {
  const letter = await stores.letters.find(letterId);
  if (!letter) return fail({ kind: 'no-such-letter', letterId });
  if (seen && seen.get(letterId) !== seenVersion(letter)) return fail({ kind: 'changed-since', letterId });
  const now = clock.now();
  const times = sendingTimes(wish, {
    now,
    undoMinutes,
    nextInterview: await nextInterview(stores, letter.applicationId, now),
  });
  const messageId = newMessageId({ ids }, from);
  const outcome = queueLetter(await inThread(stores, letter), { now, messageId, ...times });
  return outcome.ok ? outcome : fail({ ...outcome.error, letterId });
}

async function keepQueued(ports: OwnerUse, stores: Stores, letter: StoredLetter) {
  await stores.letters.save(letter);
  await followThread(stores, letter);
  await noteEntry(ports, stores, {
    applicationId: letter.applicationId,
    personId: letter.personId,
    facts: { kind: 'letter-state', letterId: letter.id, state: letter.state },
  });
}

async function nextInterview(stores: Stores, id: ApplicationId, now: Temporal.Instant) {
  const booked = (await stores.interviews.ofApplication(id)).filter(({ status }) => status === 'booked');
  const starts = booked.map(({ start }) => start.toInstant());
  return starts.find((start) => Temporal.Instant.compare(start, now) > 0) ?? null;
}

/** Only into a thread with this very person about this very application. */
async function inThread(stores: Stores, letter: StoredLetter): Promise<StoredLetter> {
  if (!letter.personId) return letter;
  const mails = await stores.messages.ofPerson(letter.personId);
  return inThreadOf(
    letter,
    mails.find(({ direction, applicationId }) => direction === 'in' && applicationId === letter.applicationId),
  );
}

/** Unique in the world by its left side; the right side is the sender's own domain and names no machine (RFC 5322 3.6.4). */
export function newMessageId({ ids }: Pick<OwnerUse, 'ids'>, from: string): string {
  const domain = from.slice(from.lastIndexOf('@') + 1).toLowerCase();
  return `<${ids.newId()}@${/^[a-z0-9.-]+$/.test(domain) && from.includes('@') ? domain : 'mail.invalid'}>`;
}
