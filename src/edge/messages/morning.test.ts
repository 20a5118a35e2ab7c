import { expect, test } from 'vitest';
import { de } from './morning.de.ts';
import { en } from './morning.en.ts';

test.each([
  [0, 25, '25 min left', 'noch 25 Min.'],
  [1, 0, 'one hour left', 'noch eine Stunde'],
  [3, 0, '3 hours left', 'noch 3 Stunden'],
  [2, 5, '2 h 5 min left', 'noch 2 Std. 5 Min.'],
])('%d hours and %d minutes are said as a person says them', (hours, minutes, english, german) => {
  expect(en.left(hours, minutes)).toBe(english);
  expect(de.left(hours, minutes)).toBe(german);
});
