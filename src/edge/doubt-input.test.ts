import { expect, test } from 'vitest';
import { readBeginForm, readOffer, readTriageForm } from './doubt-input.ts';
import { readSignalForm } from './signal-input.ts';

const typed = { text: 'x', company: ' Marlow ', role: 'Designer', zone: 'Europe/London' };

test('a date becomes a moment in the zone of whoever invited', () => {
  const form = readBeginForm({ ...typed, date: '2026-11-26', time: '15:30', since: 'today', origin: 'nonsense' });
  if (!form.ok) throw new Error('refused');
  expect(form.value.next?.toString()).toBe('2026-11-26T15:30:00+00:00[Europe/London]');
  expect(form.value).toMatchObject({ since: 'today', about: { company: 'Marlow', origin: null } });
});

test.each([
  [{ company: '' }, { company: 'company' }],
  [
    { company: '', role: '' },
    { company: 'company', role: 'role' },
  ],
  [{ date: '2026-11-26' }, { time: 'time' }],
  [{ date: 'soon', time: '14:00' }, { date: 'date' }],
  [{ date: '2026-11-26', time: '25:99' }, { time: 'time' }],
  [{ date: '2026-11-26', time: '14:00', zone: 'Nowhere/Here' }, { zone: 'zone' }],
  [{ time: '14:00' }, { date: 'date' }],
])('names the field that is not understood: %j', (changed, issues) => {
  expect(readBeginForm({ ...typed, ...changed })).toEqual({ ok: false, error: { kind: 'not-understood', issues } });
});

test('a known application needs neither company nor job', () => {
  const form = readBeginForm({ application: '0190', zone: 'UTC' });
  expect(form).toMatchObject({ ok: true, value: { about: { applicationId: '0190' }, next: null } });
});

test('answers outside their steps are no answers', () => {
  expect(readOffer('-2')).toBe(-2);
  expect(readOffer('3')).toBeNull();
  expect(readOffer('constructor')).toBeNull();
  expect(readOffer(undefined)).toBeNull();
  expect(readTriageForm({ e1: '2', p1: '7', x: '1' })).toEqual({ e1: 2 });
});

test('one of the three serious topics counts before the list', () => {
  const form = readSignalForm({ text: 'x', way: 'against', topic: 'pay', plainTopic: 'harassment', sure: 'on' });
  expect(form).toMatchObject({
    ok: true,
    value: { topic: 'harassment', polarity: -1, sure: false, strength: 'clear' },
  });
});

test('a limit belongs to what speaks against it', () => {
  const values = { text: 'x', dealbreaker: 'illegal', sure: 'on' };
  expect(readSignalForm({ ...values, way: 'against' })).toMatchObject({
    value: { dealbreaker: 'illegal', sure: true },
  });
  expect(readSignalForm({ ...values, way: 'for' })).toMatchObject({ value: { dealbreaker: null } });
});

test('a card says what is missing', () => {
  expect(readSignalForm({})).toMatchObject({ ok: false, error: { issues: { text: true, way: true } } });
});
