import { expect, test } from 'vitest';
import { singleLetterGroups, singleLetterMessages } from './single-letter.ts';

test('every kind of single letter can be chosen, once', () => {
  const grouped = Object.values(singleLetterGroups).flat();
  expect(new Set(grouped).size).toBe(grouped.length);
  expect(grouped.toSorted()).toEqual(Object.keys(singleLetterMessages.en.purposes).toSorted());
});
