import { resolve } from 'node:path';
import { restoreDatabase } from '#compose';
import { readConfig } from '#edge/config.ts';
import { explainRestore } from '#edge/explain-keeping.ts';
import type { CommandIo } from './command-io.ts';

/** `bowout restore FILE`: a backup in the place of the database; checked before anything is touched. */
export async function restoreCommand(args: readonly string[], io: CommandIo): Promise<number> {
  const [file, ...rest] = args;
  if (file === undefined || rest.length > 0) {
    io.err('Usage: bowout restore FILE\n');
    return 2;
  }
  const restored = await restoreDatabase(readConfig(), resolve(file));
  if (!restored.ok) {
    io.err(`bowout restore: ${explainRestore(restored.error, file)}\n`);
    return 1;
  }
  const { aside } = restored.value;
  io.out(aside ? `Restored. What was there before is kept as ${aside}.\n` : 'Restored.\n');
  return 0;
}
