import { spawn, type ChildProcess } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { openStores } from '#adapters/store/open-stores.ts';
import { ownerStore } from '#adapters/store/owner-store.ts';
import { openSqlite } from '#adapters/store/sqlite.ts';
import { systemIds } from '#adapters/system/ids.ts';
import { keyFileSecrets } from '#adapters/system/key-file-secrets.ts';
import type { OwnerId } from '#domain/id.ts';
import type { LetterState } from '#domain/letter/stored-letter.ts';
import { queueLetters } from '#usecases/queue-letters.ts';
import { startMailServers } from '#test/servers/mail-servers.ts';
import { runWorker } from './run-worker.ts';
import { addDraft, sampleAccount } from './sample-letter.ts';

const mail = await startMailServers();
const folder = mkdtempSync(join(tmpdir(), 'bowout-kill-'));
afterAll(async () => {
  await mail.stop();
  rmSync(folder, { recursive: true });
});

const owner = systemIds.newId<'owner'>();
const keyFile = join(folder, 'secrets.key');
const recipients = ['ben@acme.test'];

async function openDatabase(file: string) {
  const opened = await openSqlite(file);
  if (!opened.ok) throw new Error(opened.error.kind);
  return { stores: openStores(opened.value, owner), database: opened.value };
}

/** A database with queued letters that are due now, for a worker that reaches the outgoing server at `port`. */
async function prepare(name: string, port: number): Promise<string> {
  const file = join(folder, `${name}.db`);
  const { stores, database } = await openDatabase(file);
  const now = Temporal.Now.instant();
  await ownerStore(database).add(owner, now);
  const { user, password } = mail.users.anna;
  const secret = await keyFileSecrets(keyFile).encrypt(password);
  const at = { ids: systemIds, now };
  await stores.mailAccounts.save(sampleAccount(at, { protocol: 'smtp', port, user, secret }));
  await stores.mailAccounts.save(sampleAccount(at, { protocol: 'imap', port: mail.imap.plain, user, secret }));
  const drafts = [];
  for (const to of recipients) drafts.push(await addDraft({ stores, ...at }, to));
  const ports = { stores, ids: systemIds, clock: { now: () => now } };
  const queued = await queueLetters(ports, { letterIds: drafts.map(({ id }) => id), wish: { kind: 'now' } });
  expect(queued.ok).toBe(true);
  await database.close();
  return file;
}

/** Gives the letters of a copy Message-IDs of their own, as if each copy were another person's outbox; due after so many minutes. */
async function copyOf(template: string, name: string, minutes = 0): Promise<string> {
  const file = join(folder, `${name}.db`);
  copyFileSync(template, file);
  const { stores, database } = await openDatabase(file);
  for (const letter of await stores.letters.inState('queued')) {
    await stores.letters.save({
      ...letter,
      messageId: `<${systemIds.newId()}@example.test>`,
      undoUntil: Temporal.Now.instant().add({ minutes }),
    });
  }
  await database.close();
  return file;
}

type What = 'worker' | 'press' | 'both';

function startWorker(file: string, fatal: number, what: What): ChildProcess {
  const script = join(import.meta.dirname, 'worker.ts');
  return spawn(process.execPath, [script, file, keyFile, owner satisfies OwnerId, String(fatal), what], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** @returns the number of steps, or null when it was killed */
async function finish(worker: ChildProcess): Promise<number | null> {
  let [said, complained] = ['', ''];
  worker.stdout?.on('data', (text: Buffer) => (said += text.toString()));
  worker.stderr?.on('data', (text: Buffer) => (complained += text.toString()));
  const [code, signal] = await new Promise<[number | null, string | null]>((resolve) =>
    worker.once('close', (...ended) => resolve(ended)),
  );
  if (signal === 'SIGKILL') return null;
  if (code !== 0) throw new Error(`the worker failed: ${complained}`);
  return Number(said);
}

type Ending = { readonly state: LetterState; readonly arrived: number; readonly sentCopies: number };

/** What became of each letter, and how often each arrived, once everything that was under way is there. */
async function endings(file: string): Promise<Ending[]> {
  const { stores, database } = await openDatabase(file);
  const letters = await stores.letters.all();
  await database.close();
  const count = (where: readonly string[], id: string) => where.filter((text) => text.includes(id)).length;
  const seen = () =>
    letters.map(({ state, messageId, toAddress }) => ({
      state,
      arrived: count(mail.messages(toAddress), messageId),
      sentCopies: count(mail.messages(mail.users.anna.user, 'Gesendet'), messageId),
    }));
  await expect
    .poll(() => seen().filter(({ state, arrived }) => state === 'sent' && arrived === 0), { timeout: 10_000 })
    .toEqual([]);
  return seen();
}

/** After a kill and a restart: never two, never shown as sent without having arrived, never stuck, never forgotten. */
async function judge(file: string, where: string): Promise<readonly Ending[]> {
  await runWorker({ database: file, keyFile, owner }, (ports) => ports);
  const waiting = await endings(file);
  // Not begun: it waits for the end of its undo as if nobody had pressed, and goes out then.
  if (waiting.some(({ state }) => state === 'queued')) {
    for (const { state, arrived } of waiting) expect([state, arrived], where).toEqual(['queued', 0]);
    await endUndo(file);
    await runWorker({ database: file, keyFile, owner }, (ports) => ports);
  }
  const found = await endings(file);
  for (const { state, arrived } of found) {
    expect(['sent', 'unknown'], `${where}: ${state}`).toContain(state);
    expect(arrived, `${where}: arrived ${arrived} times`).toBeLessThanOrEqual(1);
    if (state === 'sent') expect(arrived, `${where}: shown as sent`).toBe(1);
  }
  return found;
}

async function endUndo(file: string) {
  const { stores, database } = await openDatabase(file);
  for (const letter of await stores.letters.inState('queued')) {
    await stores.letters.save({ ...letter, undoUntil: Temporal.Now.instant() });
  }
  await database.close();
}

/** Works off `items` three at a time: killing and waiting leave the cores idle. */
async function inPairs<T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<R[]> {
  const waiting = [...items.entries()];
  const results: R[] = [];
  const lane = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) results[next[0]] = await work(next[1]);
  };
  await Promise.all([lane(), lane(), lane()]);
  return results;
}

const ways = [
  ['worker', 0, 40],
  ['press', 10, 30],
  ['both', 10, 60],
] as const;
const named: Record<What, string> = {
  worker: 'the worker',
  press: 'the press of “Send now”',
  both: 'two presses while the worker has it, too',
};

test.each(ways)(
  'killed at every step of the %s, no letter is doubled or lost',
  { timeout: 400_000 },
  async (what, minutes, atLeast) => {
    const template = await prepare(`steps-${what}`, mail.smtp.submission);
    const undisturbed = await copyOf(template, `undisturbed-${what}`, minutes);
    const steps = (await finish(startWorker(undisturbed, 0, what))) ?? 0;
    expect(await endings(undisturbed)).toMatchObject([{ state: 'sent', arrived: 1 }]);
    expect(steps).toBeGreaterThanOrEqual(atLeast);
    const points = Array.from({ length: steps }, (_, index) => index + 1);
    const all = await inPairs(points, async (fatal) => {
      const file = await copyOf(template, `${what}-${fatal}`, minutes);
      // With two at work, their steps may fall in another order, and there may be one less.
      if ((await finish(startWorker(file, fatal, what))) !== null) expect(what, `step ${fatal}`).toBe('both');
      return judge(file, `${what}, step ${fatal}`);
    });
    const letters = all.flat();
    const unknown = letters.filter(({ state }) => state === 'unknown');
    console.log(
      `${named[what]}: ${steps} steps, ${letters.length - unknown.length} sent, ${unknown.length} unknown (${unknown.filter(({ arrived }) => arrived === 1).length} of them arrived)`,
    );
    expect(letters.some(({ state }) => state === 'sent')).toBe(true);
  },
);

/** Stands before Postfix; calls `seen` with each piece that passes, and lets it pass when that has answered. */
async function proxy(seen: (when: 'before' | 'after') => Promise<void>) {
  const server = createServer((client) => {
    const postfix = connect(mail.smtp.submission, '127.0.0.1');
    let queue = Promise.resolve();
    const pass = (into: Socket) => (data: Buffer) => {
      queue = queue.then(async () => {
        await seen('before');
        if (client.destroyed) return;
        await new Promise<void>((resolve) => into.write(data, () => resolve()));
        await seen('after');
      });
    };
    client.on('data', pass(postfix));
    postfix.on('data', pass(client));
    client.on('error', () => undefined).on('close', () => void queue.then(() => postfix.end()));
    postfix.on('error', () => undefined).on('close', () => client.end());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { port: (server.address() as AddressInfo).port, close: () => server.close() };
}

test.each([
  ['worker', 0],
  ['press', 10],
] as const)(
  'killed at every piece that the %s exchanges with the server, no letter is doubled or lost',
  { timeout: 400_000 },
  async (what, minutes) => {
    const template = await prepare(`pieces-${what}`, 1);
    const results: Ending[] = [];
    let points = 0;
    for (let fatal = 1, isOver = false; !isOver; fatal += 1) {
      const file = await copyOf(template, `${what}-piece-${fatal}`, minutes);
      let worker: ChildProcess | undefined;
      let count = 0;
      const gate = await proxy(async () => {
        count += 1;
        if (count !== fatal || !worker) return;
        const gone = new Promise((resolve) => worker?.once('exit', resolve));
        worker.kill('SIGKILL');
        await gone;
      });
      await reach(file, gate.port);
      worker = startWorker(file, 0, what);
      isOver = (await finish(worker)) !== null;
      if (!isOver) points += 1;
      worker = undefined;
      results.push(...(await judge(file, `${what}, piece ${fatal}`)));
      gate.close();
    }
    console.log(
      `${named[what]}: ${points} pieces, ${results.filter(({ state }) => state === 'unknown').length} unknown of ${results.length}`,
    );
    expect(points).toBeGreaterThanOrEqual(20);
  },
);

async function reach(file: string, port: number) {
  const { stores, database } = await openDatabase(file);
  const account = await stores.mailAccounts.byProtocol('smtp');
  if (account) await stores.mailAccounts.save({ ...account, port });
  await database.close();
}
