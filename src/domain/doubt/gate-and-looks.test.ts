import { describe, expect, test } from 'vitest';
import type { ApplicationId, DoubtId, SignalId } from '../id.ts';
import type { Signal } from '../signal/signal.ts';
import { gateOf } from './gate.ts';
import { isNothingNew, nextLooks } from './looks.ts';
import { newDoubt } from './new-doubt.ts';
import type { Opinion } from './opinion.ts';

const now = Temporal.Instant.from('2026-11-23T19:00:00Z');
const doubt = newDoubt('d' as DoubtId, 'a' as ApplicationId, now);
const answered = { ...doubt, offeredAgain: 1 as const, changeMyMind: 'A name.' };
const asked = { from: 'Nele', receivedAt: null } as Opinion;

describe('before the picture', () => {
  test('both questions, until both are answered', () => {
    expect(gateOf(doubt, [])).toEqual({ probe: true, changeMyMind: true, waitingFor: [] });
    expect(gateOf({ ...doubt, offeredAgain: 0 }, [])).toMatchObject({ probe: false, changeMyMind: true });
    expect(gateOf({ ...doubt, changeMyMind: ' \n' }, [])?.changeMyMind).toBe(true);
    expect(gateOf(answered, [])).toBeNull();
  });

  test('a second opinion that was asked for comes first, too', () => {
    expect(gateOf(answered, [asked])?.waitingFor).toEqual(['Nele']);
    expect(gateOf(answered, [{ ...asked, receivedAt: now }])).toBeNull();
  });

  test('show me now waives all of it; a clear no is not asked anything', () => {
    expect(gateOf({ ...doubt, showMeNow: true }, [asked])).toBeNull();
    expect(gateOf({ ...doubt, clearNo: true }, [asked])).toBeNull();
  });
});

describe('looks', () => {
  const note = { id: 's' as SignalId, changedAt: now } as Signal;
  const none = doubt.looks;
  const after = (minutes: number) => now.add({ minutes });

  test('a reload is the same look, also when nothing is noted', () => {
    for (const signals of [[note], []]) {
      const first = nextLooks(none, signals, now);
      expect(first.count).toBe(1);
      expect(nextLooks(first, signals, after(29))).toBe(first);
    }
  });

  test('the third look without anything new says so, and a changed note begins anew', () => {
    const first = nextLooks(none, [note], now);
    const second = nextLooks(first, [note], after(30));
    const third = nextLooks(second, [note], after(60));
    expect([first, second, third].map(isNothingNew)).toEqual([false, false, true]);
    const changed = nextLooks(third, [{ ...note, changedAt: after(61) }], after(62));
    expect(changed.count).toBe(1);
  });

  test('the order of the notes makes no news', () => {
    const other = { ...note, id: 't' as SignalId };
    const first = nextLooks(none, [note, other], now);
    expect(nextLooks(first, [other, note], after(1))).toBe(first);
  });
});
