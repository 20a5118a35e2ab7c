import { expect, test } from 'vitest';
import { scryptPassphrase } from './scrypt-passphrase.ts';

test('the right passphrase matches, another does not, and the same twice never looks the same', async () => {
  const [one, two] = await Promise.all([
    scryptPassphrase.make('four words in a row'),
    scryptPassphrase.make('four words in a row'),
  ]);
  expect(one).not.toBe(two);
  expect(one).toMatch(/^scrypt\$15\$8\$3\$/);
  expect(one).not.toContain('words');
  expect(await scryptPassphrase.matches('four words in a row', one)).toBe(true);
  expect(await scryptPassphrase.matches('four words in a ro', one)).toBe(false);
  expect(await scryptPassphrase.matches('', one)).toBe(false);
});

test('what was made with other parameters is compared with those', async () => {
  const kept = 'scrypt$4$8$1$AAAAAAAAAAAAAAAAAAAAAA$e60OrKWS91aTbnAkcuBo4DRNYsCLhoeiYbVYazFus2Y';
  expect(await scryptPassphrase.matches('old one', kept)).toBe(true);
  expect(await scryptPassphrase.matches('another', kept)).toBe(false);
});

test('nonsense matches nothing', async () => {
  for (const kept of ['', 'scrypt$15$8$3$x$y', 'x']) expect(await scryptPassphrase.matches('', kept)).toBe(false);
});
