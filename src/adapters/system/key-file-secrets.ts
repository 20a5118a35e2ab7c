import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { chmod, link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Secrets } from '#usecases/ports/secrets.ts';

const algorithm = 'aes-256-gcm';
const [keyLength, nonceLength, tagLength] = [32, 12, 16];
const version = 'v1';

/** Reads the key, or makes one. Two that make one at once end up with the same: linking fails for the second. */
async function keyIn(file: string): Promise<Buffer> {
  try {
    return await readKey(file);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
  }
  await mkdir(dirname(file), { recursive: true, mode: 0o700 });
  const draft = `${file}.${randomBytes(6).toString('hex')}`;
  await writeFile(draft, `${randomBytes(keyLength).toString('base64')}\n`, { mode: 0o600, flag: 'wx', flush: true });
  await link(draft, file).catch((error: unknown) => {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  });
  await rm(draft);
  return readKey(file);
}

async function readKey(file: string): Promise<Buffer> {
  const key = Buffer.from((await readFile(file, 'utf8')).trim(), 'base64');
  if (key.byteLength !== keyLength) throw new Error(`${file} does not hold a key of ours`);
  await chmod(file, 0o600);
  return key;
}

/** AES-256-GCM with a key of its own in a 0600 file, made on first use. Without the file, the passwords are lost: the person types them again. */
export function keyFileSecrets(file: string): Secrets {
  let key: Promise<Buffer> | undefined;
  // What fails once, say on a full disk, is tried again with the next password.
  const theKey = () =>
    (key ??= keyIn(file).catch((error: unknown) => {
      key = undefined;
      throw error;
    }));
  return {
    async encrypt(password) {
      const nonce = randomBytes(nonceLength);
      const cipher = createCipheriv(algorithm, await theKey(), nonce);
      const text = Buffer.concat([cipher.update(password, 'utf8'), cipher.final()]);
      return `${version}.${Buffer.concat([nonce, cipher.getAuthTag(), text]).toString('base64url')}`;
    },
    async decrypt(secret) {
      const [made, text = ''] = secret.split('.');
      const data = Buffer.from(text, 'base64url');
      if (made !== version || data.byteLength < nonceLength + tagLength) return null;
      const decipher = createDecipheriv(algorithm, await theKey(), data.subarray(0, nonceLength), {
        authTagLength: tagLength,
      });
      decipher.setAuthTag(data.subarray(nonceLength, nonceLength + tagLength));
      try {
        return Buffer.concat([decipher.update(data.subarray(nonceLength + tagLength)), decipher.final()]).toString(
          'utf8',
        );
      } catch {
        return null;
      }
    },
  };
}
