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
    expect(readSaveAnswer({ conflict })).toEqual({ kind: 'conflict', ...conflict });
  });

  test('of one text: its new version, or the text of the other tab', () => {
    expect(readSaveAnswer({ saved: '20:14', version: 'abc', theirs: null }, 'text')).toEqual({
      kind: 'saved',
      at: '20:14',
      versions: { text: 'abc' },
    });
    expect(readSaveAnswer({ saved: '20:14', version: 'abc', theirs: 'from the phone' }, 'text')).toEqual({
      kind: 'conflict',
      field: 'text',
      theirs: 'from the phone',
      version: 'abc',
    });
  });

  test.each([null, 'saved', {}, { saved: 5 }, { conflict: { field: 'text' } }])(
    '%j never counts as saved',
    (answer) => {
      expect(readSaveAnswer(answer)).toEqual({ kind: 'failed' });
    },
  );
});
