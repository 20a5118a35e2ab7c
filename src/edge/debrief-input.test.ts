import { expect, test } from 'vitest';
import { readDebriefForm } from './debrief-input.ts';
import { readQuestionForm, readSleepForm } from './find-out-input.ts';
import { readBriefForm, readFrom, readGiven } from './opinion-input.ts';

test('reads answers with their words, chosen or not yet, and nothing that is empty', () => {
  const fields = {
    'outcome-a': 'evaded',
    'answer-a': ' Well … ',
    'outcome-b': 'nonsense',
    'answer-b': ' ',
    'answer-c': 'half a sen',
    'version:answer-c': 'abc',
  };
  expect(readDebriefForm({ ...fields, travelCosts: 'open' })).toEqual({
    answers: [
      { questionId: 'a', outcome: 'evaded', answer: 'Well …' },
      { questionId: 'b', outcome: null, answer: '' },
      { questionId: 'c', outcome: null, answer: 'half a sen', version: 'abc' },
    ],
    travelCosts: 'open',
  });
  expect(readDebriefForm({}).travelCosts).toBeNull();
});

test('a ready wording replaces what stands in the field', () => {
  expect(readQuestionForm({ signal: 's', text: 'mine', ready: 'theirs' })).toMatchObject({
    text: 'theirs',
    personId: null,
  });
  expect(readQuestionForm({ text: 'mine', person: 'nobody' })).toMatchObject({ text: 'mine', personId: null });
});

test('an own time counts in the person’s zone before an offered one; nothing that is not a time', () => {
  const until = '2026-11-24T08:00:00Z';
  expect(String(readSleepForm({ until }, 'Europe/Berlin'))).toBe(until);
  expect(String(readSleepForm({ until, own: '2026-11-25T09:00' }, 'Europe/Berlin'))).toBe('2026-11-25T08:00:00Z');
  expect(readSleepForm({ until, wake: 'now' }, 'Europe/Berlin')).toBeNull();
  expect(readSleepForm({ until: 'soon' }, 'Europe/Berlin')).toBeNull();
  expect(readSleepForm({}, 'Europe/Berlin')).toBeNull();
});

test('only ticked lines leave, as they were reworded, and five questions at most', () => {
  const offered = ['fact', 'words', ...Array.from({ length: 5 }, () => 'question')].map((kind, key) => ({
    key: String(key),
    kind: kind as 'fact' | 'words' | 'question',
    text: `line ${key}`,
  }));
  const all = Object.fromEntries(offered.flatMap(({ key }) => [[`on-${key}`, 'on']]));
  expect(readBriefForm({ 'on-0': 'on', 'line-0': 'reworded', 'line-1': 'kept back' }, offered)).toEqual([
    { kind: 'fact', text: 'reworded' },
  ]);
  const lines = readBriefForm({ ...all, 'own-1': 'One more?', 'line-1': ' ' }, offered);
  expect(lines.filter(({ kind }) => kind === 'question')).toHaveLength(5);
  expect(lines.some(({ kind }) => kind === 'words')).toBe(false);
});

test('reads who said what', () => {
  expect(readFrom({ from: ' Ruth ' })).toBe('Ruth');
  expect(readFrom({})).toBe('');
  expect(readGiven({ view: '1', said: ' Go. ', knows: 'on' })).toEqual({
    view: 1,
    knows: true,
    text: 'Go.',
    answers: [],
  });
  expect(readGiven({})).toEqual({ view: null, knows: false, text: '', answers: [] });
});
