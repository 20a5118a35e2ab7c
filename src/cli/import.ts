import { readFile } from 'node:fs/promises';
import { compose } from '#compose';
import { readConfig } from '#edge/config.ts';
import { settingsMessages } from '#edge/messages/settings.ts';
import type { CommandIo } from './command-io.ts';

async function bytesOf(name: string): Promise<Uint8Array | null> {
  try {
    return new Uint8Array(await readFile(name));
  } catch {
    return null;
  }
}

/** `bowout import [--dry-run] FILE`: an export taken in, all of it or nothing; what is here already stays as it is. */
export async function importCommand(args: readonly string[], io: CommandIo): Promise<number> {
  const dryRun = args.includes('--dry-run');
  const [name, ...rest] = args.filter((arg) => arg !== '--dry-run');
  if (name === undefined || rest.length > 0 || name.startsWith('-')) {
    io.err('Usage: bowout import [--dry-run] FILE\n');
    return 2;
  }
  const bytes = await bytesOf(name);
  if (!bytes) {
    io.err(`bowout import: ${name} cannot be read. Nothing was changed.\n`);
    return 1;
  }
  const app = await compose(readConfig());
  const taken = await app.forOwner(app.access.owner).transfer.import(bytes, { dryRun });
  await app.close();
  const { importRefused } = settingsMessages.en.data;
  if (!taken.ok) {
    const where =
      'path' in taken.error ? ` (${taken.error.path})` : 'table' in taken.error ? ` (${taken.error.table})` : '';
    io.err(`bowout import: ${importRefused[taken.error.kind]}${where}\n`);
    return 1;
  }
  const { added, there } = taken.value;
  io.out(
    dryRun
      ? `${name} could be taken in: ${added} things would be new, ${there} are here already. Nothing was changed.\n`
      : `${added} things were taken in, ${there} were here already.\n`,
  );
  return 0;
}
