import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textVersion } from './text-version.ts';

test('is the FNV-1a of the text, cut to 12 hex digits', () => {
  expect(textVersion('')).toBe('cbf29ce48422');
  expect(textVersion('a')).toBe('af63dc4c8601');
});

test('a posted text has the version of the text that was shown', () => {
  expect(textVersion('one\r\ntwo')).toBe(textVersion('one\ntwo'));
});

test('different texts have different versions', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (one, two) => {
      expect(textVersion(one) === textVersion(two)).toBe(one === two);
    }),
  );
});
