import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { memoryOwner } from '#adapters/store/memory-stores.ts';
import { sha256 } from '#adapters/system/fingerprint.ts';
import { limitTries, triesLimit } from './limit-tries.ts';
import { atTheDoor } from './at-the-door.ts';
import { newAccessKey, openSession } from './open-session.ts';
import { doors } from './test/doors.ts';
import { fixedClock } from './test/fixed-clock.ts';

const ownerOfSession = async (ports: Awaited<ReturnType<typeof doors>>, token: string) => {
  const door = await atTheDoor(ports, token);
  return door.kind === 'open' ? door.owner : null;
};

async function opened(ports: Awaited<ReturnType<typeof doors>>, key: string) {
  const session = await openSession(ports, key);
  if (!session.ok) throw new Error(session.error.kind);
  return session.value;
}

const wrong = { ok: false, error: { kind: 'wrong-key' } };

describe('a key', () => {
  test('opens one session, once', async () => {
    const ports = await doors();
    const key = await newAccessKey(ports);
    const token = await opened(ports, key);
    expect(await ownerOfSession(ports, token)).toBe(memoryOwner);
    expect(await openSession(ports, key)).toEqual(wrong);
  });

  test('waits for a day and no longer', async () => {
    const ports = await doors();
    const [early, late] = [await newAccessKey(ports), await newAccessKey(ports)];
    ports.clock.advance({ hours: 24 });
    expect(await openSession(ports, early)).toMatchObject({ ok: true });
    ports.clock.advance({ seconds: 1 });
    expect(await openSession(ports, late)).toEqual(wrong);
  });

  test('that is fixed opens any number of times; any other text opens nothing', async () => {
    const ports = await doors('correct horse');
    expect(await opened(ports, 'correct horse')).not.toBe(await opened(ports, 'correct horse'));
    await fc.assert(
      fc.asyncProperty(fc.string(), async (text) => {
        expect(await openSession(ports, text)).toEqual(wrong);
        expect(await ownerOfSession(ports, text)).toBeNull();
      }),
      { numRuns: 30 },
    );
  });
});

describe('a session', () => {
  test('ends after 90 days without use', async () => {
    const ports = await doors('k');
    const token = await opened(ports, 'k');
    ports.clock.advance({ hours: 90 * 24 });
    expect(await ownerOfSession(ports, token)).toBeNull();
  });

  test('lives on as long as it is used', async () => {
    const ports = await doors('k');
    const token = await opened(ports, 'k');
    for (let month = 0; month < 6; month += 1) {
      ports.clock.advance({ hours: 60 * 24 });
      expect(await ownerOfSession(ports, token)).toBe(memoryOwner);
    }
  });

  test('is written once a day, not with every page', async () => {
    const ports = await doors('k');
    const token = await opened(ports, 'k');
    const seen = async () => (await ports.sessions.find(sha256(token), ports.clock.now()))?.lastSeenAt.toString();
    ports.clock.advance({ hours: 23 });
    await ownerOfSession(ports, token);
    expect(await seen()).toBe('2026-11-23T08:00:00Z');
    ports.clock.advance({ hours: 1 });
    await ownerOfSession(ports, token);
    expect(await seen()).toBe('2026-11-24T08:00:00Z');
  });
});

describe('guessing', () => {
  test('is refused unseen after so many wrong tries in a minute, the right one too, and allowed again afterwards', async () => {
    const clock = fixedClock('2026-11-23T08:00:00Z');
    let asked = 0;
    const attempt = limitTries(clock, 3, async (secret) => {
      asked += 1;
      return secret === 'right' ? { ok: true, value: 1 } : { ok: false, error: { kind: 'wrong-key' } };
    });
    for (let again = 0; again < 3; again += 1) expect(await attempt('x')).toEqual(wrong);
    expect(await attempt('right')).toEqual({ ok: false, error: { kind: 'too-many-tries' } });
    expect(asked).toBe(3);
    clock.advance({ minutes: 1 });
    expect(await attempt('right')).toEqual({ ok: true, value: 1 });
  });

  test('is one guessing, however many things the same secret is tried on', async () => {
    const clock = fixedClock('2026-11-23T08:00:00Z');
    const within = triesLimit(clock, 2);
    const refuse = async () => ({ ok: false, error: { kind: 'wrong-passphrase' } }) as const;
    const open = async () => ({ ok: true, value: null }) as const;
    expect([await within(refuse), await within(open), await within(refuse)]).toMatchObject([{ ok: false }, { ok: true }, { ok: false }]); // prettier-ignore
    expect(await within(open)).toEqual({ ok: false, error: { kind: 'too-many-tries' } });
    clock.advance({ minutes: 1 });
    expect(await within(open)).toEqual({ ok: true, value: null });
  });

  test('costs nothing to those who know', async () => {
    const attempt = limitTries(fixedClock('2026-11-23T08:00:00Z'), 1, async () => ({ ok: true, value: null }));
    for (let again = 0; again < 50; again += 1) expect(await attempt('right')).toMatchObject({ ok: true });
  });
});
