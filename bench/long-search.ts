/**
 * npm run bench:long-search [postgres://…]: how fast the built program answers and exports with 2,000 applications,
 * 20,000 interviews and signals, 5,000 people and 50,000 timeline entries. SQLite, or an empty PostgreSQL by its address.
 * One request after the other, so that it is the server's own time; `npm run build` first.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { openDatabase } from '#adapters/store/open-database.ts';
import { systemIds } from '#adapters/system/ids.ts';
import { newApplication } from '#domain/application/new-application.ts';
import { stages } from '#domain/application/stage.ts';
import { newInterview } from '#domain/interview/new-interview.ts';
import { newPerson } from '#domain/people/new-person.ts';
import type { Signal } from '#domain/signal/signal.ts';

const databaseUrl = process.argv[2] ?? null;
const key = 'a-key-for-the-bench';
const data = mkdtempSync(join(tmpdir(), 'bowout-long-'));
const port = 4911;
const origin = `http://127.0.0.1:${port}`;
const id = <Name extends string>() => systemIds.newId<Name>();
const now = Temporal.Now.instant();

/** Things of all kinds, most of them over, as after years. */
function makeThings() {
  const tables = new Map<string, unknown[]>();
  for (const table of ['application', 'person', 'interview', 'signal', 'entry']) tables.set(table, []);
  const put = (table: string, thing: unknown) => void tables.get(table)?.push(thing);
  const people = Array.from({ length: 5000 }, (_, n) =>
    newPerson(id(), { givenName: `Given${n}`, familyName: `Family${n % 700}`, email: `p${n}@example.org` }, now),
  );
  for (const person of people) put('person', person);
  for (let n = 0; n < 2000; n += 1) {
    const at = now.subtract({ hours: n * 5 });
    const applicationId = id<'application'>();
    const stage = n < 60 ? 'interviewing' : (stages[4 + (n % 4)] ?? 'no-answer');
    const known = { company: `Company ${n}`, role: `Role ${n % 40}` };
    put('application', { ...newApplication(applicationId, known, at), stage });
    for (let round = 1; round <= 5; round += 1) {
      const start = now.subtract({ hours: n * 5 - 40 + round }).toZonedDateTimeISO('Europe/Berlin');
      const isAhead = Temporal.Instant.compare(start.toInstant(), now) > 0;
      const debrief = { felt: '', note: 'It went well.', learned: '', appreciation: [], writtenAt: at };
      const interviewId = id<'interview'>();
      put('interview', {
        ...newInterview(
          { id: interviewId, applicationId },
          { start, round, status: isAhead ? 'booked' : 'happened' },
          at,
        ),
        personIds: [people[(n * 5 + round) % people.length]?.id],
        debrief: isAhead ? null : debrief,
      });
      const signal: Signal = {
        id: id(),
        createdAt: at,
        changedAt: at,
        removedAt: null,
        applicationId,
        doubtId: null,
        interviewId,
        personId: null,
        round,
        polarity: round % 2 === 0 ? 1 : -1,
        strength: 'clear',
        topic: 'overtime',
        text: `Nobody goes home at six, number ${n}`,
        source: 'first',
        verified: false,
        asked: false,
        dealbreaker: null,
        sure: false,
        state: 'open',
        noticedAt: at,
      };
      put('signal', signal);
      for (let entry = 0; entry < 5; entry += 1)
        put('entry', {
          id: id(),
          applicationId,
          personId: null,
          at,
          facts: { kind: 'interview-booked', interviewId, start: start.toString() },
        });
    }
  }
  return { tables, one: tables.get('application')?.[5] as { id: string } };
}

async function seed() {
  const opened = await openDatabase({ dataFolder: data, databaseUrl });
  if (!opened.ok) throw new Error(opened.error.kind);
  const owner = id<'owner'>();
  await opened.value.owners.add(owner, now);
  const stores = opened.value.storesOf(owner);
  await stores.settings.save({ ...(await stores.settings.read()), welcomedAt: now, zone: 'Europe/Berlin' });
  const { tables, one } = makeThings();
  const plain = new Map([...tables].map(([name, things]) => [name, JSON.parse(JSON.stringify(things)) as unknown[]]));
  const taken = await stores.transfer.write({ settings: {}, tables: plain });
  if (!taken.ok) throw new Error(JSON.stringify(taken.error));
  await opened.value.close();
  return one.id;
}

async function start() {
  const env = { ...process.env, PORT: String(port), BOWOUT_DATA: data, BOWOUT_KEY: key };
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', 'build/web/serve.js', '--no-open'], {
    env: databaseUrl ? { ...env, DATABASE_URL: databaseUrl } : env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await new Promise<void>((resolve, reject) => {
    child.stdout.on('data', (chunk: Buffer) => chunk.toString().includes('Bowout is at') && resolve());
    child.once('exit', (code) => reject(new Error(`ended with ${code}`)));
  });
  const opened = await fetch(`${origin}/?key=${key}`, { redirect: 'manual' });
  return { child, cookie: (opened.headers.get('set-cookie') ?? '').split(';')[0] ?? '' };
}

const peak = (pid: number | undefined) =>
  Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;

async function measure(path: string, cookie: string) {
  const times: number[] = [];
  for (let n = 0; n < 120; n += 1) {
    const from = performance.now();
    const answer = await fetch(origin + path, { headers: { cookie, accept: 'text/html' } });
    await answer.arrayBuffer();
    if (answer.status !== 200) throw new Error(`${path}: ${answer.status}`);
    if (n >= 20) times.push(performance.now() - from);
  }
  const sorted = times.toSorted((a, b) => a - b);
  return { median: sorted[50] ?? 0, p99: sorted[98] ?? 0 };
}

const began = performance.now();
const one = await seed();
console.log(
  `${databaseUrl ? 'PostgreSQL' : 'SQLite'} on ${cpus()[0]?.model ?? '?'}; taken in within ${((performance.now() - began) / 1000).toFixed(1)} s`,
);
const { child, cookie } = await start();
try {
  console.log('| page | median ms | p99 ms |\n|---|---|---|');
  for (const path of ['/', '/applications', '/search?q=company', '/search?q=nobody+six', `/applications/${one}`]) {
    const { median, p99 } = await measure(path, cookie);
    console.log(`| ${path.replace(one, '…')} | ${median.toFixed(1)} | ${p99.toFixed(1)} |`);
  }
  const before = peak(child.pid);
  const from = performance.now();
  const zip = await (await fetch(`${origin}/settings/data/export.zip`, { headers: { cookie } })).arrayBuffer();
  const seconds = (performance.now() - from) / 1000;
  console.log(
    `export: ${seconds.toFixed(1)} s, ${(zip.byteLength / 1e6).toFixed(1)} MB; peak memory ${peak(child.pid).toFixed(0)} MB (before: ${before.toFixed(0)} MB)`,
  );
} finally {
  child.kill('SIGTERM');
  rmSync(data, { recursive: true, force: true });
}
