import { resolve } from 'node:path';
import { compose, writeNewFile } from '#compose';
import { readConfig } from '#edge/config.ts';
import { explainBackup } from '#edge/explain-keeping.ts';
import { askSecret } from './ask-secret.ts';
import type { CommandIo } from './command-io.ts';

type App = Awaited<ReturnType<typeof compose>>;

async function makeSealed(app: App, file: string, passphrase: string) {
  const sealed = await app.sealedBackup(passphrase);
  return sealed.ok ? writeNewFile(resolve(file), sealed.value) : sealed;
}

/** `bowout backup [--encrypt] FILE`: everything in one file, while Bowout may be running. */
export async function backupCommand(args: readonly string[], io: CommandIo): Promise<number> {
  const isSealed = args.includes('--encrypt');
  const [file, ...rest] = args.filter((arg) => arg !== '--encrypt');
  if (file === undefined || rest.length > 0 || file.startsWith('-')) {
    io.err('Usage: bowout backup [--encrypt] FILE\n');
    return 2;
  }
  const passphrase = isSealed ? await askSecret(io, 'Passphrase for this backup: ') : '';
  const app = await compose(readConfig());
  const made = isSealed ? await makeSealed(app, file, passphrase) : await app.keeping.backup(resolve(file));
  await app.close();
  if (!made.ok) {
    io.err(`bowout backup: ${explainBackup(made.error, file)}\n`);
    return 1;
  }
  const how = isSealed
    ? 'Only the passphrase opens it: without it, nobody can, and neither can Bowout.'
    : 'It is not encrypted: keep it where only you can read it.';
  io.out(`Everything is in ${file} (${Math.ceil(made.value.bytes / 1024)} KB). ${how}\n`);
  return 0;
}
