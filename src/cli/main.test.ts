import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { compose } from '#compose';
import { readConfig } from '#edge/config.ts';
import { backupCommand } from './backup.ts';
import type { CommandIo } from './command-io.ts';
import { doctorCommand } from './doctor.ts';
import { importCommand } from './import.ts';
import { keyCommand } from './key.ts';
import { restoreCommand } from './restore.ts';

const folder = mkdtempSync(join(tmpdir(), 'bowout-cli-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const settings = ['BOWOUT_DATA', 'BOWOUT_ORIGIN', 'BOWOUT_KEY', 'DATABASE_URL', 'PORT', 'HOST'];
beforeEach(() => {
  for (const name of settings) vi.stubEnv(name, undefined);
  vi.stubEnv('BOWOUT_DATA', join(folder, 'data'));
});

/** One command in this process. */
async function call(command: (args: readonly string[], io: CommandIo) => Promise<number>, ...args: string[]) {
  const said = { out: '', err: '' };
  const nothing = () => Promise.resolve('');
  const out = (more: string) => void (said.out += more);
  const err = (more: string) => void (said.err += more);
  return { code: await command(args, { stdin: nothing, readFile: nothing, out, err }), ...said };
}

/** Runs the command line as a person does: in a process of its own. */
async function bowout(args: readonly string[], env: Record<string, string> = {}) {
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', 'src/cli/main.ts', ...args], {
    env: { PATH: process.env.PATH ?? '', BOWOUT_DATA: join(folder, 'data'), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const code = new Promise<number | null>((resolve) => child.on('exit', resolve));
  const [out, err] = await Promise.all([text(child.stdout), text(child.stderr)]);
  return { code: await code, out, err };
}

describe('as a program', () => {
  test('without a command it says what it can do', async () => {
    const asked = await bowout([]);
    expect(asked).toMatchObject({ code: 0, err: '' });
    for (const name of ['decide', 'letter check', 'doctor', 'backup', 'restore', 'import', 'key'])
      expect(asked.out).toContain(name);
  });

  test('it names a command that there is not, and exits 2', async () => {
    const { code, out, err } = await bowout(['constructor']);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('no command “constructor”');
  });

  test('it says a wrong setting in one sentence, without a stack', async () => {
    const { code, out, err } = await bowout(['key'], { PORT: 'x' });
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toBe('bowout: PORT is “x”; it needs to be a whole number from 0 to 65535.\n');
  });
});

test.each([
  ['key', keyCommand, ['now']],
  ['backup', backupCommand, []],
  ['backup', backupCommand, ['a', 'b']],
  ['restore', restoreCommand, []],
  ['restore', restoreCommand, ['a', 'b']],
  ['import', importCommand, []],
  ['import', importCommand, ['a', 'b']],
  ['doctor', doctorCommand, ['please']],
])('%s misused: usage on stderr, exit 2', async (name, command, args) => {
  const { code, out, err } = await call(command, ...args);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toMatch(new RegExp(`^Usage: bowout ${name}`));
});

test('doctor, key, backup and restore, one after the other on one data folder', async () => {
  const file = join(folder, 'backup.db');
  expect(await call(doctorCommand)).toMatchObject({
    code: 0,
    out: expect.stringContaining('not there yet') as string,
  });
  const key = await call(keyCommand);
  expect(key).toMatchObject({ code: 0, err: '' });
  expect(key.out).toMatch(/^http:\/\/127\.0\.0\.1:4321\/\?key=[\w-]{20,}\n$/);
  vi.stubEnv('BOWOUT_ORIGIN', 'https://my.example');
  expect((await call(keyCommand)).out).toMatch(/^https:\/\/my\.example\/\?key=/);
  expect(await call(backupCommand, file)).toMatchObject({ code: 0, out: expect.stringContaining(file) as string });
  const again = await call(backupCommand, file);
  expect(again).toMatchObject({ code: 1, out: '', err: expect.stringContaining('is there already') as string });
  const nowhere = await call(restoreCommand, join(folder, 'gone'));
  expect(nowhere).toMatchObject({ code: 1, err: expect.stringContaining('Nothing was touched') as string });
  expect(await call(restoreCommand, file)).toMatchObject({
    code: 0,
    out: expect.stringContaining('kept as') as string,
  });
  const well = await call(doctorCommand);
  expect(well).toMatchObject({ code: 0, err: '' });
  expect(well.out).toContain('The database is whole.');
  expect(well.out).not.toContain('WRONG');
});

test('import looks first, takes in all or nothing, and says why not', async () => {
  const app = await compose(readConfig());
  const owner = app.forOwner(app.access.owner);
  await owner.applications.track({ company: 'Quellwasserfest', role: 'Baker' });
  const file = join(folder, 'export.zip');
  writeFileSync(file, new Uint8Array(await new Response((await owner.transfer.export()) as BodyInit).arrayBuffer()));
  await app.close();
  vi.stubEnv('BOWOUT_DATA', join(folder, 'elsewhere'));
  const companies = async () => {
    const there = await compose(readConfig());
    const { listed } = await there.forOwner(there.access.owner).applications.list({ limit: 5 });
    await there.close();
    return listed.map(({ application }) => application.company);
  };
  expect((await call(importCommand, '--dry-run', file)).out).toContain('could be taken in');
  expect(await companies()).toEqual([]);
  for (const [name, bytes] of [
    ['cut.zip', readFileSync(file).subarray(0, 300)],
    ['foreign.zip', Buffer.from('PK nothing')],
  ] as const) {
    writeFileSync(join(folder, name), bytes);
    const refused = await call(importCommand, join(folder, name));
    expect(refused).toMatchObject({ code: 1, out: '', err: expect.stringContaining('Nothing was changed') as string });
  }
  expect((await call(importCommand, join(folder, 'gone'))).err).toContain('cannot be read');
  expect(await companies()).toEqual([]);
  expect((await call(importCommand, file)).out).toMatch(/^\d+ things were taken in, 0 were here already/);
  expect((await call(importCommand, file)).out).toMatch(/^0 things were taken in/);
  expect(await companies()).toEqual(['Quellwasserfest']);
});

test('doctor says what is wrong with a setting and with a database that is none', async () => {
  vi.stubEnv('PORT', 'x');
  expect(await call(doctorCommand)).toMatchObject({ code: 1, out: expect.stringMatching(/^WRONG {2}PORT/) as string });
  vi.stubEnv('PORT', undefined);
  const data = mkdtempSync(join(folder, 'odd-'));
  vi.stubEnv('BOWOUT_DATA', data);
  writeFileSync(join(data, 'bowout.sqlite'), 'this is no database '.repeat(400));
  const { code, out } = await call(doctorCommand);
  expect(code).toBe(1);
  expect(out).toMatch(/^WRONG {2}.*bowout\.sqlite/m);
});
