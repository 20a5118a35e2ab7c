import { daysToRestore } from '#domain/kept.ts';
import type { OwnerId } from '#domain/id.ts';
import type { Clock } from '#usecases/ports/clock.ts';
import type { FailureLog } from '#usecases/ports/failure-log.ts';
import type { Keeping } from '#usecases/ports/keeping.ts';
import type { SessionStore } from '#usecases/ports/session-store.ts';
import type { Bell } from './bell.server.ts';
import { logFailure } from './log-failure.server.ts';

/** What is looked after. */
export type Kept = Readonly<{
  log: FailureLog;
  owner: OwnerId;
  database: {
    keeping: Keeping;
    sessions: SessionStore;
    purge(owner: OwnerId, before: Temporal.Instant): Promise<number>;
  };
  bell: Bell;
}>;

type Ports = Kept &
  Readonly<{
    clock: Clock;
    /** More that is done once in a while, by its name in the log. */
    chores: Chores;
    /** Done with each round as well, but also as soon as something is due or the bell rings; `more`: there may be more to do at once. */
    errands: Chores;
    /** When the next errand is due that was not at `since`; null: none is. */
    nextDue(since: Temporal.Instant): Promise<Temporal.Instant | null>;
  }>;
type Chores = Readonly<Record<string, () => Promise<unknown>>>;

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
  let roundAt = 0;
  let isUnderWay = false;
  let isRung = false;
  let isOver = false;
  let timer: NodeJS.Timeout | undefined;

  async function attempt(name: string, work: () => Promise<unknown>) {
    try {
      if ((await work()) === 'more') isRung = true;
    } catch (error) {
      if (!isOver) logFailure(ports.log, name, error);
    }
  }

  async function runRound() {
    roundAt = performance.now() + pace;
    if (round % hourly === 0) await attempt('tidy', () => tidy(ports));
    for (const [name, chore] of Object.entries(ports.chores)) await attempt(name, chore);
    round += 1;
  }

  /** Until the next round, or until something is due before it. */
  async function pauseLength(since: Temporal.Instant): Promise<number> {
    const untilRound = roundAt - performance.now();
    const due = await ports.nextDue(since).catch(() => null);
    const untilDue = due ? ports.clock.now().until(due).total('milliseconds') : untilRound;
    return Math.max(0, Math.min(untilRound, untilDue));
  }

  async function look() {
    isRung = true;
    if (isUnderWay) return;
    isUnderWay = true;
    clearTimeout(timer);
    let since = ports.clock.now();
    for (; isRung && !isOver;) {
      isRung = false;
      since = ports.clock.now();
      if (performance.now() >= roundAt) await runRound();
      for (const [name, errand] of Object.entries(ports.errands)) await attempt(name, errand);
    }
    const length = await pauseLength(since);
    isUnderWay = false;
    if (!isOver) timer = setTimeout(() => void look(), isRung ? 0 : length);
  }

  ports.bell.onRing(() => void look());
  void look();
  return () => {
    isOver = true;
    clearTimeout(timer);
  };
}
