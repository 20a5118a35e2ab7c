import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keptLine, readKeptLine } from './brief-line.ts';

test('a line comes back as it was kept', () => {
  fc.assert(
    fc.property(fc.constantFrom('fact', 'words', 'question'), fc.string(), (kind, text) => {
      expect(readKeptLine(keptLine({ kind, text }))).toEqual({ kind, text });
    }),
  );
  expect(readKeptLine('older')).toEqual({ kind: 'fact', text: 'older' });
});
