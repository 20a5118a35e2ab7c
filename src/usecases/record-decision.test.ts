import { describe, expect, test } from 'vitest';
import type { ApplicationId, DoubtId } from '#domain/id.ts';
import { beginDoubt } from './begin-doubt.ts';
import { changeStand } from './change-stand.ts';
import { noteSignal } from './note-signal.ts';
import { noteLook, readStand } from './read-stand.ts';
import { readDecision, recordDecision } from './record-decision.ts';
import { memoryUse } from './test/memory-use.ts';

async function begun(now?: string) {
  const use = await memoryUse(now);
  const about = { company: 'Marlow & Pike', role: 'Designer', origin: null };
  const next = Temporal.ZonedDateTime.from('2026-11-26T14:00[Europe/Berlin]');
  const doubt = await beginDoubt(use, { text: 'She laughed.', since: 'some-days', about, next });
  if (!doubt.ok) throw new Error(doubt.error.kind);
  const { id: doubtId, applicationId } = doubt.value;
  const noted = await noteSignal(use, applicationId, { text: 'She laughed.', polarity: -1, strength: 'clear' });
  if (!noted.ok) throw new Error(noted.error.kind);
  return { use, doubtId, applicationId, signalId: noted.value.id };
}
const nowhere = 'nowhere' as DoubtId;

describe('where one stands', () => {
  test('the gate first; what is near, and what is courteous', async () => {
    const { use, doubtId } = await begun();
    const stand = await readStand(use, doubtId);
    expect(stand?.gate).toMatchObject({ probe: true, changeMyMind: true });
    expect(stand?.courtesy?.kind).toBe('write');
    expect(stand?.shown.kind).toBe('picture');
    expect(await readStand(use, nowhere)).toBeNull();
  });

  test('without a date nothing is near; serious things know no gate', async () => {
    const { use, doubtId, applicationId } = await begun('2026-12-01T10:00:00Z');
    const serious = { text: 'x', polarity: -1, strength: 'clear', topic: 'harassment' } as const;
    await noteSignal(use, applicationId, serious);
    const stand = await readStand(use, doubtId);
    expect(stand).toMatchObject({ gate: null, next: null, courtesy: null, shown: { kind: 'care' } });
  });

  test('changes: the answer, the assumptions, the strength; an unknown doubt is refused', async () => {
    const { use, doubtId, signalId } = await begun();
    const strengths = new Map([
      [signalId, 'strong' as const],
      ['unknown', 'faint' as const],
    ]);
    await changeStand(use, doubtId, { answer: 1, showMeNow: true, outlook: { roundsLeft: 0 }, strengths });
    const stand = await readStand(use, doubtId);
    expect(stand).toMatchObject({ gate: null, doubt: { offeredAgain: 1, clearNo: false } });
    expect(stand?.input.process?.roundsLeft).toBe(0);
    expect(stand?.input.signals?.[0]?.strength).toBe('strong');
    await changeStand(use, doubtId, { strengths, since: 'today' });
    expect((await readStand(use, doubtId))?.doubt).toMatchObject({ since: 'today', showMeNow: true });
    expect((await changeStand(use, nowhere, {})).ok).toBe(false);
  });

  test('a clear no holds while the answer stays no, and falls with another one', async () => {
    const { use, doubtId } = await begun();
    const clear = async () => (await use.stores.doubts.find(doubtId))?.clearNo;
    await changeStand(use, doubtId, { answer: 'clear-no' });
    await changeStand(use, doubtId, { answer: -2 });
    expect(await clear()).toBe(true);
    await changeStand(use, doubtId, { answer: -1 });
    expect(await clear()).toBe(false);
  });

  test('the third look without anything new is noticed; a doubt that is gone is not looked at', async () => {
    const { use, doubtId } = await begun();
    for (const minutes of [1, 60, 1, 60]) {
      await noteLook(use, doubtId);
      use.clock.advance({ minutes });
    }
    expect((await readStand(use, doubtId))?.nothingNew).toBe(true);
    await noteLook(use, nowhere);
  });
});

describe('a decision', () => {
  test('one tap: kept with the picture as shown, the doubt settled, look-backs dated, the timeline written', async () => {
    const { use, doubtId, applicationId } = await begun();
    await changeStand(use, doubtId, { answer: -1, showMeNow: true });
    const made = await recordDecision(use, { doubtId }, { way: 'withdraw' });
    expect(made).toMatchObject({ ok: true, value: { way: 'withdraw', offeredToday: -1, pauseUntil: null } });
    const kept = await readDecision(use, { doubtId });
    expect(kept?.decision.picture).toMatchObject({ kind: 'picture', decision: { band: 'too_early' } });
    expect(kept?.lookBackOn.map(String)).toEqual(['2026-12-21', '2027-02-23', '2027-05-23']);
    expect((await use.stores.doubts.find(doubtId))?.settledAt).not.toBeNull();
    const kinds = (await use.stores.entries.ofApplication(applicationId)).map(({ facts }) => facts.kind);
    expect(kinds).toEqual(expect.arrayContaining(['decided', 'doubt-settled']));
  });

  test('a picture that was not shown is not kept; reasons are', async () => {
    const { use, doubtId } = await begun();
    await recordDecision(use, { doubtId }, { way: 'stay', reasons: ' It was kind. ', confidence: 4, wouldChange: '' });
    const kept = await readDecision(use, { doubtId });
    expect(kept?.decision).toMatchObject({ picture: null, reasons: 'It was kind.', confidence: 4 });
  });

  test('a change of mind is another decision, and settles nothing twice', async () => {
    const { use, doubtId, applicationId } = await begun();
    await recordDecision(use, { doubtId }, { way: 'ask' });
    use.clock.advance({ hours: 30 });
    await recordDecision(use, { doubtId }, { way: 'stay' });
    expect(await use.stores.decisions.ofApplication(applicationId)).toHaveLength(2);
    const kinds = (await use.stores.entries.ofApplication(applicationId)).map(({ facts }) => facts.kind);
    expect(kinds.filter((kind) => kind === 'doubt-settled')).toHaveLength(1);
    expect((await readDecision(use, { applicationId }))?.decision.way).toBe('stay');
  });

  test('whatever else was open about the same application is settled, too', async () => {
    const { use, doubtId } = await begun();
    const doubt = await use.stores.doubts.find(doubtId);
    if (!doubt) throw new Error('begun');
    await use.stores.doubts.save({ ...doubt, id: use.ids.newId<'doubt'>() });
    await recordDecision(use, { doubtId }, { way: 'withdraw' });
    expect(await use.stores.doubts.unsettled()).toEqual([]);
  });

  test('straight from the application: an open doubt is settled by it, none is needed', async () => {
    const { use, doubtId, applicationId } = await begun();
    const first = await recordDecision(use, { applicationId }, { way: 'pause' });
    expect(first).toMatchObject({ ok: true, value: { doubtId } });
    expect(first.ok && first.value.pauseUntil?.toString()).toBe('2026-11-30');
    const until = Temporal.PlainDate.from('2026-12-04');
    const second = await recordDecision(use, { applicationId }, { way: 'pause', pauseUntil: until });
    expect(second.ok && [second.value.doubtId, second.value.pauseUntil?.toString()]).toEqual([null, '2026-12-04']);
    expect((await readDecision(use, { applicationId }))?.lookBackOn).toHaveLength(1);
  });

  test('what is not there is refused, and nothing is kept', async () => {
    const { use } = await begun();
    const unknown = use.ids.newId<'application'>() as ApplicationId;
    expect(await recordDecision(use, { doubtId: nowhere }, { way: 'stay' })).toMatchObject({
      error: { kind: 'no-such-doubt' },
    });
    expect(await recordDecision(use, { applicationId: unknown }, { way: 'stay' })).toMatchObject({
      error: { kind: 'no-such-application' },
    });
    expect(await readDecision(use, { applicationId: unknown })).toBeNull();
    expect(await use.stores.decisions.all()).toEqual([]);
  });
});
