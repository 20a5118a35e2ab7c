import { sendWithoutWaiting, stopWaiting } from '#domain/delivery/letter-delivery.ts';
import type { LetterId } from '#domain/id.ts';
import { fail } from '#domain/result.ts';
import { closeLine, deliverDueLetters, openLine } from './deliver-due-letters.ts';
import type { DeliveryPorts } from './ports/delivery-ports.ts';

/**
 * *Send now*: sends a letter that waits in the outbox at once, without the rest of its undo or its time; what else is
 * due goes with it. Nothing needs to be written down first: until it is being sent, it waits as before, and a crash
 * leaves it so. Look at the letter afterwards for what came of it.
 */
export async function sendLetterNow(ports: DeliveryPorts, id: LetterId) {
  const line = await openLine(ports);
  const letter = await ports.stores.letters.find(id);
  const hurried = letter ? sendWithoutWaiting(letter, ports.clock.now()) : fail({ kind: 'no-such-letter' } as const);
  if (hurried.ok && line) await deliverDueLetters(ports, { opened: line, first: [hurried.value] });
  else if (line) await closeLine(line);
  if (hurried.ok) await keepHurried(ports, id);
  return hurried;
}

/** Could not be sent just now: then with the next try, and not when undo would have ended. */
async function keepHurried({ stores, clock }: DeliveryPorts, id: LetterId): Promise<void> {
  await stores.transact(async ({ letters }) => {
    const after = await letters.find(id);
    const waits = after ? stopWaiting(after, clock.now()) : null;
    if (waits?.ok) await letters.save(waits.value);
  });
}

/**
 * Bowout itself failed while nobody waited any more. A letter that nobody got to still waits, and says why; one that
 * was under way was noted by the round that had it.
 */
export async function noteOwnFault({ stores, clock }: DeliveryPorts, id: LetterId): Promise<void> {
  await stores.transact(async ({ letters }) => {
    const letter = await letters.find(id);
    if (letter?.state !== 'queued') return;
    await letters.save({ ...letter, outcome: { kind: 'own-fault' }, changedAt: clock.now() });
  });
}
