import type { LetterId } from '#domain/id.ts';
import { closeLine, deliverDueLetters, openLine } from './deliver-due-letters.ts';
import type { DeliveryPorts } from './ports/delivery-ports.ts';
import { queueLetters } from './queue-letters.ts';
import { sendLetterNow } from './take-back-letter.ts';

/**
 * *Send now*: queues letters without undo and sends them (and what else is due) at once, instead of with the worker's
 * next round. Connecting begins while they are being queued. Look at the letters afterwards for what came of them.
 */
export async function sendLettersNow(ports: DeliveryPorts, letterIds: readonly LetterId[]) {
  const line = await openLine(ports);
  const queued = await queueLetters(ports, { letterIds, wish: { kind: 'now' } });
  if (queued.ok) await deliverDueLetters(ports, { opened: line, first: queued.value });
  else if (line) await closeLine(line);
  return queued;
}

/** The same for a letter that waits in the outbox: nothing but the connection stands between it and its sending. */
export async function sendQueuedLetterNow(ports: DeliveryPorts, id: LetterId) {
  const line = await openLine(ports);
  const hurried = await sendLetterNow(ports, id);
  if (hurried.ok) await deliverDueLetters(ports, { opened: line, first: [hurried.value] });
  else if (line) await closeLine(line);
  return hurried;
}
