import { describe, expect, test } from 'vitest';
import { readSaveAnswer } from './save-state.ts';

describe('the answer to an autosave', () => {
  test('saved: when, and the new version of each text', () => {
    expect(readSaveAnswer({ saved: '20:14', versions: { text: 'abc', odd: 4 } })).toEqual({
      kind: 'saved',
      at: '20:14',
      versions: { text: 'abc' },
    });
  });

  test('conflict: the other text, so that neither is lost', () => {
    const conflict = { field: 'text', theirs: 'from the phone', version: 'def' };
    expect(readSaveAnswer({ conflict, versions: { other: 'abc' } })).toEqual({
      kind: 'conflict',
      ...conflict,
      versions: { other: 'abc' },
    });
  });

  test.each([null, 'saved', {}, { saved: 5 }, { conflict: { field: 'text' } }])(
    '%j never counts as saved',
    (answer) => {
      expect(readSaveAnswer(answer)).toEqual({ kind: 'failed' });
    },
  );
});
