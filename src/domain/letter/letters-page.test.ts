import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { lettersPage } from '#test/letters/letters-page.ts';

test('docs/letters.md is what the engine writes today (npm run letters:page)', () => {
  expect(readFileSync(new URL('../../../docs/letters.md', import.meta.url), 'utf8')).toBe(lettersPage());
});
