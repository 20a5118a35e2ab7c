import type { OwnerId } from '../id.ts';
import type { Session } from './session.ts';

/** The lock with a passphrase, for every browser of one person. There is none until a passphrase is set. */
export type PassphraseLock = {
  readonly owner: OwnerId;
  /** What the passphrase is compared with, and how it was made; never the passphrase. */
  readonly hash: string;
  /** Locks by itself after so long without use; null: only by hand. */
  readonly idleMinutes: number | null;
  /** Locked by hand last; whoever came in before is out since. */
  readonly lockedAt: Temporal.Instant | null;
  /** Wrong tries since the last right one. */
  readonly failures: number;
  readonly failedAt: Temporal.Instant | null;
};

/** After how long without use it may lock by itself, in minutes. */
export const idleChoices = [5, 15, 60, 240] as const;

/** In characters. */
export const shortestPassphrase = 10;

/** An accent is the same accent, however a keyboard composes it. */
export const normalPassphrase = (typed: string): string => typed.normalize('NFKC');

/** A browser that was in is locked out by a press on *Lock now*, or by having stood still for too long. */
export function isLocked(lock: PassphraseLock, session: Session, now: Temporal.Instant): boolean {
  const { lockedAt, idleMinutes } = lock;
  if (lockedAt && Temporal.Instant.compare(session.createdAt, lockedAt) <= 0) return true;
  if (idleMinutes === null) return false;
  return Temporal.Instant.compare(session.lastSeenAt.add({ minutes: idleMinutes }), now) <= 0;
}

const free = 3;
const firstWait = 5;
const longestWait = 300;

/** Seconds until the next try is looked at: none after three wrong ones, then 5, 10, 20 … and never more than five minutes. */
export function secondsToWait({ failures, failedAt }: PassphraseLock, now: Temporal.Instant): number {
  if (!failedAt || failures < free) return 0;
  const wait = Math.min(longestWait, firstWait * 2 ** Math.min(failures - free, 10));
  const gone = now.since(failedAt).total('seconds');
  // A clock that was set back must not keep anybody out for longer than that.
  return Math.min(wait, Math.max(0, Math.ceil(wait - gone)));
}
