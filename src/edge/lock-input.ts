import { z } from 'zod';
import { idleChoices } from '#domain/settings/passphrase-lock.ts';

/** Longer than any passphrase, and short enough that hashing it costs nothing of note. */
const secret = z.string().max(500, 'wrong-passphrase').default('');

const idle = z.preprocess(
  (value) => (value === 'never' || value === undefined ? null : Number(value)),
  z.union([z.null(), z.literal(idleChoices)]),
);

export const passphraseForm = z
  .object({ passphrase: secret, again: secret, secret, idle })
  .refine(({ passphrase, again }) => passphrase === again, { message: 'different', path: ['again'] });

export const idleForm = z.object({ secret, idle });
