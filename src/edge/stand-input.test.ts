import { describe, expect, test } from 'vitest';
import { readDecisionForm, readStandForm } from './stand-input.ts';

const stakes = { good: 'big', bad: null } as const;
const today = Temporal.PlainDate.from('2026-11-23');

describe('what changes the picture', () => {
  test('nothing posted changes nothing', () => {
    expect(Object.values(readStandForm({}, stakes)).every((value) => value === undefined)).toBe(true);
  });

  test('the answer, since when, waiving, strengths by note', () => {
    const form = { offer: '-1', since: 'today', showMe: 'now', 'strength:a': 'strong', 'strength:b': 'huge' };
    const change = readStandForm(form, stakes);
    expect(change).toMatchObject({ answer: -1, since: 'today', showMeNow: true });
    expect([...(change.strengths ?? [])]).toEqual([['a', 'strong']]);
    expect(readStandForm({ clearNo: 'yes', offer: '2' }, stakes).answer).toBe('clear-no');
  });

  test('assumptions, with a German comma; one stake leaves the other', () => {
    const form = { roundsLeft: '3', hoursNext: '1,5', hoursLater: '2', keen: '-1', practice: '2', bad: 'some' };
    expect(readStandForm(form, stakes).outlook).toEqual({
      roundsLeft: 3,
      hoursNext: 1.5,
      hoursLater: 2,
      keen: -1,
      practice: 2,
      stakes: { good: 'big', bad: 'some' },
    });
    expect(readStandForm({ good: 'normal' }, stakes).outlook?.stakes).toEqual({ good: 'normal', bad: null });
  });

  test.each([
    ['roundsLeft', '9'],
    ['roundsLeft', '-1'],
    ['hoursNext', '-2'],
    ['hoursNext', '900'],
    ['hoursNext', 'two'],
    ['offerChance', '0.5'],
    ['keen', '2'],
    ['practice', '3'],
    ['runway', 'constructor'],
  ])('%s: %s stays as it was', (name, value) => {
    expect(readStandForm({ [name]: value }, stakes).outlook).toBeUndefined();
  });
});

describe('a decision', () => {
  test('the way alone is enough', () => {
    expect(readDecisionForm({ way: 'stay' }, today)).toMatchObject({
      ok: true,
      value: { way: 'stay', reasons: '', confidence: null, pauseUntil: null },
    });
  });

  test('all of it', () => {
    const form = { way: 'pause', reasons: 'r', wouldChange: 'w', confidence: '4', pauseUntil: '2026-11-27' };
    const read = readDecisionForm(form, today);
    expect(read.ok && read.value).toMatchObject({ confidence: 4, reasons: 'r', wouldChange: 'w' });
    expect(read.ok && read.value.pauseUntil?.toString()).toBe('2026-11-27');
  });

  test.each([
    [{}, { way: true }],
    [{ way: 'toString' }, { way: true }],
    [{ way: 'pause', pauseUntil: '2026-11-23' }, { pauseUntil: true }],
    [{ way: 'pause', pauseUntil: 'soon' }, { pauseUntil: true }],
  ])('%o is refused beside its field', (form, issues) => {
    expect(readDecisionForm(form, today)).toMatchObject({ ok: false, error: { issues } });
  });

  test('a day for a pause does not matter to another way; an unknown confidence is none', () => {
    const read = readDecisionForm({ way: 'stay', pauseUntil: '2020-01-01', confidence: '__proto__' }, today);
    expect(read).toMatchObject({ ok: true, value: { confidence: null } });
  });
});
