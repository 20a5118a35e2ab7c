import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { keyFileSecrets } from '#adapters/system/key-file-secrets.ts';

/** A key file of this process, made on first use: most tests seal nothing. */
export const keyForTests = keyFileSecrets(join(tmpdir(), `bowout-tests-${process.pid}`, 'secrets.key'));
