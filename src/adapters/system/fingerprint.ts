import { createHash } from 'node:crypto';
import type { Fingerprint } from '#usecases/ports/fingerprint.ts';

/** SHA-256 in hex: enough for secrets of 128 random bits, which nobody can try through. */
export const sha256: Fingerprint = (secret) => createHash('sha256').update(secret).digest('hex');
