import { resolve } from 'node:path';
import { compose } from '#compose';
import { readConfig } from '#edge/config.ts';
import { explainBackup } from '#edge/explain-keeping.ts';
import type { CommandIo } from './command-io.ts';

/** `bowout backup FILE`: everything in one file, while Bowout may be running. */
export async function backupCommand(args: readonly string[], io: CommandIo): Promise<number> {
  const [file, ...rest] = args;
  if (file === undefined || rest.length > 0) {
    io.err('Usage: bowout backup FILE\n');
    return 2;
  }
  const app = await compose(readConfig());
  const made = await app.keeping.backup(resolve(file));
  await app.close();
  if (!made.ok) {
    io.err(`bowout backup: ${explainBackup(made.error, file)}\n`);
    return 1;
  }
  io.out(
    `Everything is in ${file} (${Math.ceil(made.value.bytes / 1024)} KB). It is not encrypted: keep it where only you can read it.\n`,
  );
  return 0;
}
