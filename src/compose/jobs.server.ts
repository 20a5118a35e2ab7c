import { deliveryWork } from './delivery.server.ts';
import { type Kept, startHousekeeping } from './housekeeping.server.ts';
import { logFailure } from './log-failure.server.ts';
import type { OwnerPorts } from './owner-ports.ts';
import { reminderChores } from './reminders.server.ts';

/** Everything that Bowout does by itself while it runs. @returns what ends it */
export function startJobs(ports: OwnerPorts, kept: Kept): () => Promise<void> {
  const work = deliveryWork(ports, (error) => logFailure(kept.log, 'replies', error));
  const chores = { ...work.chores, ...reminderChores(ports) };
  const stop = startHousekeeping({ ...kept, ...work, clock: ports.clock, chores });
  return async () => {
    stop();
    await work.stop();
  };
}
