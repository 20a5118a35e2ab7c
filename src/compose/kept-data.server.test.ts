import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { compose, isSealedFile, restoreBackup, writeNewFile } from '#compose';
import { readConfig } from '#edge/config.ts';
import { shortestPassphrase } from './sealed-backup.server.ts';

let folder: string;
const config = () => readConfig({ BOWOUT_DATA: folder, BOWOUT_KEY: 'a-key-for-the-tests-only' });
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'bowout-kept-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A word that stands nowhere by chance. */
const word = 'Quellwasserfest';
const passphrase = 'four words in a row';

const allFiles = (at: string): string[] =>
  readdirSync(at, { withFileTypes: true }).flatMap((entry) => {
    const path = join(at, entry.name);
    return entry.isDirectory() ? allFiles(path) : [path];
  });

/** The files of the folder in which the word stands, in UTF-8 or UTF-16, in any case. */
const holding = () =>
  allFiles(folder).filter((path) => {
    const bytes = readFileSync(path);
    return ['utf8', 'utf16le', 'latin1'].some((encoding) =>
      bytes
        .toString(encoding as BufferEncoding)
        .toLowerCase()
        .includes(word.toLowerCase()),
    );
  });

async function filledApp() {
  const app = await compose(config());
  const owner = app.forOwner(app.access.owner);
  const application = await owner.applications.track({ company: word, role: 'Baker' });
  return { app, owner, application };
}

describe('deleting everything', () => {
  test('leaves the word in no file of the data folder: database, log, copies', async () => {
    const { app } = await filledApp();
    await app.keeping.keepDailyCopy(Temporal.PlainDate.from('2026-11-23'));
    app.log({ route: `/${word}`, method: 'GET', status: 500, error: 'Error', at: [] });
    writeFileSync(join(folder, `bowout.sqlite.replaced-2026`), word);
    writeFileSync(join(folder, `bowout.sqlite.before-2026`), word);
    mkdirSync(join(folder, 'passing-1'));
    writeFileSync(join(folder, 'passing-1', 'plain'), word);
    expect(holding().length).toBeGreaterThan(4);
    await app.eraseEverything();
    expect(holding()).toEqual([]);
    await app.close();
    expect(holding()).toEqual([]);
  });
});

describe('an encrypted backup', () => {
  test('opens with its passphrase alone, and brings everything back; a dry run touches nothing', async () => {
    const { app } = await filledApp();
    const file = join(folder, 'backup.age');
    const sealed = await app.sealedBackup(passphrase);
    if (!sealed.ok) throw new Error(sealed.error.kind);
    expect(writeNewFile(file, sealed.value).ok).toBe(true);
    expect(writeNewFile(file, sealed.value)).toEqual({ ok: false, error: { kind: 'exists' } });
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(isSealedFile(file)).toBe(true);
    await app.eraseEverything();
    await app.close();
    expect(holding()).toEqual([]);

    const restore = (how: { passphrase: string; dryRun: boolean }) => restoreBackup(config(), file, how);
    expect((await restore({ passphrase: 'another one altogether', dryRun: false })).ok).toBe(false);
    const looked = await restore({ passphrase, dryRun: true });
    expect(looked.ok).toBe(true);
    expect(holding()).toEqual([]);
    const damaged = sealed.value.slice();
    damaged[damaged.length - 1] = (damaged.at(-1) ?? 0) ^ 1;
    writeFileSync(join(folder, 'damaged.age'), damaged);
    const refused = await restoreBackup(config(), join(folder, 'damaged.age'), { passphrase, dryRun: false });
    expect(refused).toEqual({ ok: false, error: { kind: 'damaged' } });
    expect(holding()).toEqual([]);

    expect((await restore({ passphrase, dryRun: false })).ok).toBe(true);
    const again = await compose(config());
    const { listed } = await again.forOwner(again.access.owner).applications.list({ limit: 5 });
    expect(listed.map(({ application }) => application.company)).toEqual([word]);
    await again.close();
  });

  test('is not made with a passphrase that would be guessed', async () => {
    const app = await compose(config());
    const short = 'x'.repeat(shortestPassphrase - 1);
    expect(await app.sealedBackup(short)).toEqual({ ok: false, error: { kind: 'short-passphrase' } });
    await app.close();
  });
});
