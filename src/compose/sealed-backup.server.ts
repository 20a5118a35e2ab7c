import { closeSync, mkdtempSync, openSync, readdirSync, readFileSync, readSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ageSeal } from '#adapters/archive/age-seal.ts';
import { databaseName } from '#adapters/store/open-database.ts';
import { checkBackup, restoreFile } from '#adapters/store/restore-file.ts';
import { systemClock } from '#adapters/system/clock.ts';
import { fail, ok } from '#domain/result.ts';
import type { Config } from '#edge/config.ts';
import type { Keeping } from '#usecases/ports/keeping.ts';

/** Below this a passphrase would be guessed. */
export const shortestPassphrase = 10;

/** A folder of its own within the data folder (closed to others), gone again afterwards whatever happens. */
async function inPassing<T>(dataFolder: string, work: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(dataFolder, 'passing-'));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What a crash in the middle of a backup may have left behind. */
export function removePassing(dataFolder: string): void {
  for (const name of readdirSync(dataFolder).filter((one) => one.startsWith('passing-')))
    rmSync(join(dataFolder, name), { recursive: true, force: true });
}

/** Everything in one file that only the passphrase opens. */
export const sealedBackup = (keeping: Keeping, dataFolder: string) => (passphrase: string) =>
  inPassing(dataFolder, async (folder) => {
    if (passphrase.length < shortestPassphrase) return fail({ kind: 'short-passphrase' });
    const plain = join(folder, 'plain');
    const made = await keeping.backup(plain);
    if (!made.ok) return made;
    return ok(await ageSeal.close(readFileSync(plain), passphrase));
  });

/** Writes it down; never over a file. */
export function writeNewFile(file: string, bytes: Uint8Array) {
  try {
    writeFileSync(file, bytes, { flag: 'wx', mode: 0o600 });
    return ok({ bytes: bytes.length });
  } catch (error) {
    const isThere = error instanceof Error && 'code' in error && error.code === 'EEXIST';
    return fail({ kind: isThere ? 'exists' : 'not-writable' });
  }
}

/** Whether a backup asks for a passphrase; false also for what cannot be read: restoring says why. */
export function isSealedFile(file: string): boolean {
  const start = new Uint8Array(64);
  try {
    const opened = openSync(file, 'r');
    readSync(opened, start);
    closeSync(opened);
    return ageSeal.isSealed(start);
  } catch {
    return false;
  }
}

type How = { readonly passphrase: string | null; readonly dryRun: boolean };

/** Puts a backup, closed or open, in the place of the database; or, with `dryRun`, only looks whether it could be. */
export async function restoreBackup({ dataFolder, databaseUrl }: Config, file: string, { passphrase, dryRun }: How) {
  if (databaseUrl) return fail({ kind: 'not-a-file' });
  const put = (from: string) =>
    dryRun
      ? checkBackup(from, join(dataFolder, databaseName))
      : restoreFile(from, join(dataFolder, databaseName), systemClock.now());
  if (passphrase === null) return put(file);
  const opened = await ageSeal.open(readFileSync(file), passphrase);
  if (!opened.ok) return opened;
  return inPassing(dataFolder, async (folder) => {
    const plain = join(folder, 'plain');
    writeFileSync(plain, opened.value, { mode: 0o600 });
    return put(plain);
  });
}
