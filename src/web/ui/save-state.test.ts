import { describe, expect, test } from 'vitest';
import { readSaveAnswer } from './save-state.ts';

describe('the answer to an autosave', () => {
  test('saved: when, and the new version of each text', () => {
    expect(readSaveAnswer({ saved: '20:14', versions: { text: 'abc', odd: 4 } })).toEqual({
      kind: 'saved',
      at: '20:14',
      versions: { text: 'abc' },
      kept: [],
      read: '',
    });
  });

  test('what another tab had written comes with it, so that neither is lost', () => {
    const other = { id: '1', field: 'text', text: 'from the phone', when: '20:13' };
    expect(readSaveAnswer({ saved: '20:14', versions: {}, kept: [other, { id: 2 }, null] })).toMatchObject({
      kind: 'saved',
      kept: [other],
    });
  });

  test.each([null, 'saved', {}, { saved: 5 }, { refused: 'no-such-text' }])('%j never counts as saved', (answer) => {
    expect(readSaveAnswer(answer)).toEqual({ kind: 'failed' });
  });
});
