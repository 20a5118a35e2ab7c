import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { keyFileSecrets } from './key-file-secrets.ts';

const folder = await mkdtemp(join(tmpdir(), 'bowout-secrets-'));
afterAll(() => rm(folder, { recursive: true }));
const file = join(folder, 'inner', 'secrets.key');

test('what was encrypted is read again, also by the next process, and never looks the same', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary' }), async (password) => {
      const [one, two] = await Promise.all([
        keyFileSecrets(file).encrypt(password),
        keyFileSecrets(file).encrypt(password),
      ]);
      expect(one).not.toBe(two);
      expect(await keyFileSecrets(file).decrypt(one)).toBe(password);
      expect(await keyFileSecrets(file).decrypt(two)).toBe(password);
    }),
    { numRuns: 30 },
  );
});

test('only the person may read the key', async () => {
  await keyFileSecrets(file).encrypt('x');
  expect((await stat(file)).mode & 0o777).toBe(0o600);
  expect((await stat(join(folder, 'inner'))).mode & 0o777).toBe(0o700);
});

test('another key, a changed text and nonsense give nothing away', async () => {
  const secret = await keyFileSecrets(file).encrypt('my app password');
  expect(await keyFileSecrets(join(folder, 'other.key')).decrypt(secret)).toBeNull();
  const at = secret.length - 3;
  const changed = `${secret.slice(0, at)}${secret[at] === 'A' ? 'B' : 'A'}${secret.slice(at + 1)}`;
  expect(await keyFileSecrets(file).decrypt(changed)).toBeNull();
  expect(await keyFileSecrets(file).decrypt('nonsense')).toBeNull();
  expect(await keyFileSecrets(file).decrypt('')).toBeNull();
});

test('a file that holds no key is named, not overwritten', async () => {
  const broken = join(folder, 'broken.key');
  await writeFile(broken, 'short');
  await expect(keyFileSecrets(broken).encrypt('my app password')).rejects.toThrow('does not hold a key');
  expect(await readFile(broken, 'utf8')).toBe('short');
});
