import { describe, expect, test } from 'vitest';
import { atTheDoor } from './at-the-door.ts';
import { newAccessKey, openSession } from './open-session.ts';
import { confirmSelf, removePassphrase, setIdleTime, setPassphrase } from './set-passphrase.ts';
import { doors } from './test/doors.ts';
import { lockEverywhere, lockIdle, unlock } from './unlock.ts';

const right = 'four words in a row';

async function locked(idleMinutes: number | null = null) {
  const ports = await doors('k');
  const opened = await openSession(ports, 'k');
  if (!opened.ok) throw new Error(opened.error.kind);
  expect(await setPassphrase(ports, { passphrase: right, secret: '', idleMinutes })).toMatchObject({ ok: true });
  ports.clock.advance({ seconds: 1 });
  const door = async () => (await atTheDoor(ports, opened.value)).kind;
  return { ports, token: opened.value, door };
}

describe('a lock with a passphrase', () => {
  test('leaves everybody in until it is closed, then lets in by the passphrase alone', async () => {
    const { ports, token, door } = await locked();
    expect(await door()).toBe('open');
    await lockEverywhere(ports);
    expect(await door()).toBe('locked');
    ports.clock.advance({ seconds: 1 });
    expect(await unlock(ports, token, 'four words in a raw')).toEqual({
      ok: false,
      error: { kind: 'wrong-passphrase' },
    });
    expect(await door()).toBe('locked');
    const again = await unlock(ports, token, right);
    if (!again.ok) throw new Error(again.error.kind);
    expect(await atTheDoor(ports, again.value)).toMatchObject({ kind: 'open', hasLock: true });
    expect(await door()).toBe('closed');
  });

  test('opens nothing for a browser that never was in', async () => {
    const { ports } = await locked();
    await lockEverywhere(ports);
    expect(await unlock(ports, 'made up', right)).toEqual({ ok: false, error: { kind: 'no-session' } });
  });

  test('closes by itself after the idle time, and being used keeps it open', async () => {
    const { ports, door } = await locked(15);
    for (let again = 0; again < 5; again += 1) {
      ports.clock.advance({ minutes: 14 });
      expect(await door()).toBe('open');
    }
    ports.clock.advance({ minutes: 15 });
    expect(await door()).toBe('locked');
    expect(await door()).toBe('locked');
  });

  test('closes for a browser that says nobody is at it, and for no other', async () => {
    const { ports, token, door } = await locked(60);
    const other = await openSession(ports, 'k');
    if (!other.ok) throw new Error(other.error.kind);
    await lockIdle(ports, token);
    expect(await door()).toBe('locked');
    expect(await atTheDoor(ports, other.value)).toMatchObject({ kind: 'open' });
  });

  test('a key from the machine opens it, however often the passphrase was wrong', async () => {
    const { ports, token } = await locked();
    await lockEverywhere(ports);
    for (let again = 0; again < 10; again += 1) await unlock(ports, token, 'no');
    expect(await unlock(ports, token, right)).toMatchObject({ error: { kind: 'too-soon' } });
    ports.clock.advance({ seconds: 1 });
    const opened = await openSession(ports, await newAccessKey(ports));
    if (!opened.ok) throw new Error(opened.error.kind);
    expect(await atTheDoor(ports, opened.value)).toMatchObject({ kind: 'open' });
  });

  test('wrong tries slow down and never keep one out for good', async () => {
    const { ports, token } = await locked();
    await lockEverywhere(ports);
    for (let again = 0; again < 3; again += 1)
      expect(await unlock(ports, token, 'no')).toMatchObject({ error: { kind: 'wrong-passphrase' } });
    expect(await unlock(ports, token, right)).toEqual({ ok: false, error: { kind: 'too-soon', seconds: 5 } });
    ports.clock.advance({ minutes: 5 });
    expect(await unlock(ports, token, right)).toMatchObject({ ok: true });
    expect(await ports.locks.find(ports.owner)).toMatchObject({ failures: 0, failedAt: null });
  });
});

describe('changing the lock', () => {
  test('asks for the passphrase or a fresh key, and takes nothing else', async () => {
    const { ports } = await locked();
    const other = { passphrase: 'another one, longer', idleMinutes: 5 };
    expect(await setPassphrase(ports, { ...other, secret: '' })).toMatchObject({ error: { kind: 'wrong-passphrase' } });
    expect(await removePassphrase(ports, 'nonsense')).toMatchObject({ error: { kind: 'wrong-passphrase' } });
    expect(await setIdleTime(ports, null, 'nonsense')).toMatchObject({ error: { kind: 'wrong-passphrase' } });
    ports.clock.advance({ minutes: 5 });
    expect(await setPassphrase(ports, { ...other, secret: right })).toMatchObject({ ok: true });
    expect(await confirmSelf(ports, right)).toMatchObject({ ok: false });
    const key = await newAccessKey(ports);
    expect(await removePassphrase(ports, key)).toMatchObject({ ok: true });
    expect(await ports.locks.find(ports.owner)).toBeNull();
    expect(await confirmSelf(ports, key)).toMatchObject({ error: { kind: 'no-passphrase' } });
  });

  test('a short one is refused, and nothing of a passphrase is kept', async () => {
    const { ports } = await locked();
    expect(await setPassphrase(ports, { passphrase: 'short', secret: right, idleMinutes: null })).toMatchObject({
      error: { kind: 'too-short' },
    });
    expect(JSON.stringify(await ports.locks.find(ports.owner))).not.toContain('words');
  });
});

test('the idle time changes for whoever proves to be the same person, and is nothing without a lock', async () => {
  const { ports } = await locked(5);
  expect(await setIdleTime(ports, 30, right)).toEqual({ ok: true, value: null });
  expect(await ports.locks.find(ports.owner)).toMatchObject({ idleMinutes: 30 });
  expect(await removePassphrase(ports, right)).toMatchObject({ ok: true });
  expect(await setIdleTime(ports, 10, await newAccessKey(ports))).toEqual({ ok: true, value: null });
  expect(await ports.locks.find(ports.owner)).toBeNull();
});
