import { randomBytes, scrypt, timingSafeEqual, type ScryptOptions } from 'node:crypto';
import type { PassphraseHash } from '#usecases/ports/passphrase-hash.ts';

/** N = 2^15, r = 8, p = 3: 32 MB and about a third of a second here (OWASP Password Storage, scrypt). */
const today = { log2N: 15, r: 8, p: 3 };
const [saltLength, hashLength] = [16, 32];

type Cost = typeof today;

function derive(passphrase: string, salt: Buffer, { log2N, r, p }: Cost): Promise<Buffer> {
  const options: ScryptOptions = { N: 2 ** log2N, r, p, maxmem: 256 * 1024 * 1024 };
  return new Promise((resolve, reject) =>
    scrypt(passphrase, salt, hashLength, options, (error, key) => (error ? reject(error) : resolve(key))),
  );
}

const ours = /^scrypt\$(\d{1,2})\$(\d{1,2})\$(\d{1,2})\$([\w-]{22})\$([\w-]{43})$/;

/** Kept as `scrypt$log2N$r$p$salt$hash`, the last two in base64url. What is kept is compared at the cost it was made with. */
export const scryptAt = (cost: Cost): PassphraseHash => ({
  async make(passphrase) {
    const salt = randomBytes(saltLength);
    const hash = await derive(passphrase, salt, cost);
    const { log2N, r, p } = cost;
    return `scrypt$${log2N}$${r}$${p}$${salt.toString('base64url')}$${hash.toString('base64url')}`;
  },
  async matches(passphrase, kept) {
    const [, log2N, r, p, salt = '', hash = ''] = ours.exec(kept) ?? [];
    if (hash === '') return false;
    const made = await derive(passphrase, Buffer.from(salt, 'base64url'), {
      log2N: Number(log2N),
      r: Number(r),
      p: Number(p),
    });
    return timingSafeEqual(made, Buffer.from(hash, 'base64url'));
  },
});

export const scryptPassphrase = scryptAt(today);
