import { latestSleep, sleepUntil } from '#domain/doubt/sleep.ts';
import type { DoubtId } from '#domain/id.ts';
import { fail, ok } from '#domain/result.ts';
import type { OwnerUse } from './ports/owner-use.ts';

/** Leaves it until then, but not beyond the latest courteous moment of the next interview. null: no longer. */
export async function sleepOnIt(ports: OwnerUse, id: DoubtId, until: Temporal.Instant | null) {
  return ports.stores.transact(async (stores) => {
    const doubt = await stores.doubts.find(id);
    if (!doubt) return fail({ kind: 'no-such-doubt' });
    const now = ports.clock.now();
    const interviews = await stores.interviews.ofApplication(doubt.applicationId);
    const next = interviews.find(
      ({ status, start }) => status === 'booked' && Temporal.Instant.compare(start.toInstant(), now) > 0,
    );
    const allowed = until && sleepUntil(until, now, latestSleep(next?.start ?? null, now));
    if (allowed && !allowed.ok) return allowed;
    await stores.doubts.save({ ...doubt, sleepUntil: until, changedAt: now });
    return ok(null);
  });
}
