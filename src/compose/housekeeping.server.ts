import { daysToRestore } from '#domain/kept.ts';
import type { OwnerId } from '#domain/id.ts';
import type { Clock } from '#usecases/ports/clock.ts';
import type { FailureLog } from '#usecases/ports/failure-log.ts';
import type { Keeping } from '#usecases/ports/keeping.ts';
import type { SessionStore } from '#usecases/ports/session-store.ts';

type Ports = Readonly<{
  clock: Clock;
  log: FailureLog;
  owner: OwnerId;
  database: {
    keeping: Keeping;
    sessions: SessionStore;
    purge(owner: OwnerId, before: Temporal.Instant): Promise<number>;
  };
  /** More that is done once in a while, by its name in the log. */
  chores: Readonly<Record<string, () => Promise<unknown>>>;
}>;

/** How often it is looked after, in milliseconds: every 15 seconds, so that a letter that is due goes out soon. */
const pace = 15_000;
/** Copying and clearing away once an hour: every 240th time. */
const hourly = 240;

/** Once an hour: a copy of the day, and what was removed more than 30 days ago goes for good. */
async function tidy({ clock, database, owner }: Ports) {
  const now = clock.now();
  await database.keeping.keepDailyCopy(now.toZonedDateTimeISO('UTC').toPlainDate());
  await database.purge(owner, now.subtract({ hours: daysToRestore * 24 }));
  await database.sessions.sweep(now);
}

/** Looks after things while the program runs: one round at a time; a chore that fails is logged and tried next time. */
export function startHousekeeping(ports: Ports): () => void {
  let round = 0;
  let underWay = false;
  const attempt = async (name: string, work: () => Promise<unknown>) => {
    try {
      await work();
    } catch (error) {
      const at =
        error instanceof Error
          ? (error.stack ?? '')
              .split('\n')
              .slice(1, 6)
              .map((line) => line.trim())
          : [];
      ports.log({
        route: `chore:${name}`,
        method: 'RUN',
        status: 500,
        error: error instanceof Error ? error.name : typeof error,
        at,
      });
    }
  };
  const look = async () => {
    if (underWay) return;
    underWay = true;
    if (round % hourly === 0) await attempt('tidy', () => tidy(ports));
    for (const [name, chore] of Object.entries(ports.chores)) await attempt(name, chore);
    round += 1;
    underWay = false;
  };
  const timer = setInterval(() => void look(), pace);
  void look();
  return () => clearInterval(timer);
}
