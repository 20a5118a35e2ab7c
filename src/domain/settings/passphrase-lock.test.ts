import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { OwnerId } from '../id.ts';
import { isLocked, normalPassphrase, secondsToWait, type PassphraseLock } from './passphrase-lock.ts';

const at = (text: string) => Temporal.Instant.from(text);
const now = at('2026-11-24T08:00:00Z');
const owner = 'o' as OwnerId;
const lock: PassphraseLock = { owner, hash: '', idleMinutes: null, lockedAt: null, failures: 0, failedAt: null };
const session = { tokenHash: 't', owner, createdAt: now, lastSeenAt: now, expiresAt: now.add({ hours: 1 }) };

describe('a browser that was in', () => {
  test('stays in while nothing was locked', () => {
    expect(isLocked(lock, session, now.add({ hours: 1000 }))).toBe(false);
  });

  test('is out once it was locked by hand, and in again with a session made since', () => {
    const locked = { ...lock, lockedAt: now.add({ seconds: 1 }) };
    expect(isLocked(locked, session, now.add({ seconds: 2 }))).toBe(true);
    expect(isLocked(locked, { ...session, createdAt: now.add({ seconds: 2 }) }, now.add({ seconds: 3 }))).toBe(false);
  });

  test('is out after the idle time, to the second', () => {
    const idle = { ...lock, idleMinutes: 15 };
    expect(isLocked(idle, session, now.add({ seconds: 899 }))).toBe(false);
    expect(isLocked(idle, session, now.add({ minutes: 15 }))).toBe(true);
  });
});

test('tries slow down, and never by more than five minutes, whatever the clock does', () => {
  expect([0, 1, 2, 3, 4, 5, 9, 99].map((failures) => secondsToWait({ ...lock, failures, failedAt: now }, now))).toEqual(
    [0, 0, 0, 5, 10, 20, 300, 300],
  );
  fc.assert(
    fc.property(fc.nat(), fc.integer({ min: -1e9, max: 1e9 }), (failures, seconds) => {
      const wait = secondsToWait({ ...lock, failures, failedAt: now }, now.add({ seconds }));
      expect(wait).toBeGreaterThanOrEqual(0);
      expect(wait).toBeLessThanOrEqual(300);
      if (seconds >= 300) expect(wait).toBe(0);
    }),
  );
});

test('a composed accent and a combined one are the same passphrase', () => {
  expect(normalPassphrase('cafe\u0301')).toBe(normalPassphrase('caf\u00e9'));
});
