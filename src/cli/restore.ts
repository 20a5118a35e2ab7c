import { resolve } from 'node:path';
import { isSealedFile, restoreBackup } from '#compose';
import { readConfig } from '#edge/config.ts';
import { explainRestore } from '#edge/explain-keeping.ts';
import { askSecret } from './ask-secret.ts';
import type { CommandIo } from './command-io.ts';

/** `bowout restore [--dry-run] FILE`: a backup, encrypted or not, in the place of the database; checked before anything is touched. */
export async function restoreCommand(args: readonly string[], io: CommandIo): Promise<number> {
  const dryRun = args.includes('--dry-run');
  const [name, ...rest] = args.filter((arg) => arg !== '--dry-run');
  if (name === undefined || rest.length > 0 || name.startsWith('-')) {
    io.err('Usage: bowout restore [--dry-run] FILE\n');
    return 2;
  }
  const file = resolve(name);
  const passphrase = isSealedFile(file) ? await askSecret(io, 'Passphrase of this backup: ') : null;
  const restored = await restoreBackup(readConfig(), file, { passphrase, dryRun });
  if (!restored.ok) {
    io.err(`bowout restore: ${explainRestore(restored.error, name)}\n`);
    return 1;
  }
  const { aside } = restored.value;
  if (dryRun) io.out(`${name} is whole and could be restored. Nothing was touched.\n`);
  else io.out(aside ? `Restored. What was there before is kept as ${aside}.\n` : 'Restored.\n');
  return 0;
}
