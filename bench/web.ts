/**
 * npm run bench:web: what a first visit weighs and how fast the built program answers, with 1,000 applications and 10,000
 * interviews and signals stored, beside a bare Node server that sends the same bytes as a static page (the floor).
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, request, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { availableParallelism, cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import autocannon from 'autocannon';
import { openDatabase } from '#adapters/store/open-database.ts';
import { systemIds } from '#adapters/system/ids.ts';
import { newApplication } from '#domain/application/new-application.ts';
import { newDoubt } from '#domain/doubt/new-doubt.ts';
import { newInterview } from '#domain/interview/new-interview.ts';
import { stages } from '#domain/application/stage.ts';

const key = 'a-key-for-the-bench';
const data = mkdtempSync(join(tmpdir(), 'bowout-bench-'));
const port = 4900;
const url = `http://127.0.0.1:${port}`;
const id = <Name extends string>() => systemIds.newId<Name>();

/** 1,000 applications, 5,000 interviews and 5,000 signals, most of them over, as after a long search. */
async function seed() {
  const opened = await openDatabase({ dataFolder: data, databaseUrl: null });
  if (!opened.ok) throw new Error(opened.error.kind);
  const owner = id<'owner'>();
  const now = Temporal.Now.instant();
  await opened.value.owners.add(owner, now);
  const stores = opened.value.storesOf(owner);
  await stores.settings.save({ ...(await stores.settings.read()), welcomedAt: now });
  let doubt = '';
  await stores.transact(async (inside) => {
    for (let n = 0; n < 1000; n += 1) {
      const at = now.subtract({ hours: n * 5 });
      const applicationId = id<'application'>();
      const stage = stages[n % stages.length] ?? 'applied';
      await inside.applications.save({
        ...newApplication(applicationId, { company: `Company ${n}`, role: `Role ${n % 40}` }, at),
        stage,
      });
      for (let round = 1; round <= 5; round += 1) {
        const start = now.subtract({ hours: (n - 3) * 7 + round * 30 }).toZonedDateTimeISO('Europe/Berlin');
        const interviewId = id<'interview'>();
        const status = Temporal.Instant.compare(start.toInstant(), now) > 0 ? 'booked' : 'happened';
        const debrief = { felt: '', note: 'It went well.', learned: '', appreciation: [], writtenAt: now };
        await inside.interviews.save({
          ...newInterview({ id: interviewId, applicationId }, { start, round, status }, at),
          debrief: n < 5 ? null : debrief,
        });
        await inside.signals.save({
          id: id<'signal'>(),
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
          topic: 'pay',
          text: 'Something that was said.',
          source: 'first',
          verified: false,
          asked: false,
          dealbreaker: null,
          sure: false,
          state: 'open',
          noticedAt: at,
        });
      }
      if (n % 200 === 2) {
        doubt = id<'doubt'>();
        await inside.doubts.save({ ...newDoubt(doubt as never, applicationId, at), text: 'Something was off.' });
      }
    }
  });
  await opened.value.close();
  return doubt;
}

const memory = (pid: number) =>
  Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;

async function startServer() {
  const started = performance.now();
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', 'build/web/serve.js', '--no-open'], {
    env: { ...process.env, PORT: String(port), BOWOUT_DATA: data, BOWOUT_KEY: key },
    stdio: 'ignore',
  });
  for (;;) {
    const answer = await fetch(`${url}/unlock`).catch(() => null);
    if (answer?.ok) return { child, firstAnswer: performance.now() - started };
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

async function load(target: string, cookie: string) {
  const run = (duration: number) =>
    autocannon({ url: target, connections: 10, duration, headers: { cookie, accept: 'text/html' } });
  await run(3);
  const { requests, latency, non2xx } = await run(8);
  return { rps: requests.average, median: latency.p50, p99: latency.p99, non2xx };
}

/** A new browser with an empty cache visits a page once: its bytes on the wire, and when the largest thing was painted. */
async function visit(base: string, path: string) {
  const browser = await chromium.launch({
    executablePath: '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
  const warm = await browser.newPage();
  await warm.goto(`${url}/?key=${key}`);
  const state = await warm.context().storageState();
  const page = await (
    await browser.newContext({ storageState: state, viewport: { width: 360, height: 740 } })
  ).newPage();
  const client = await page.context().newCDPSession(page);
  await client.send('Network.enable');
  const bytes: Record<string, number> = { Script: 0, Stylesheet: 0, Font: 0, Document: 0, Other: 0 };
  const types = new Map<string, string>();
  client.on('Network.responseReceived', ({ requestId, type }) => types.set(requestId, type));
  client.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const type = types.get(requestId) ?? 'Other';
    bytes[type in bytes ? type : 'Other'] = (bytes[type in bytes ? type : 'Other'] ?? 0) + encodedDataLength;
  });
  await page.goto(base + path, { waitUntil: 'networkidle' });
  const { paint, shift } = await page.evaluate(
    () =>
      new Promise<{ paint: number; shift: number }>((resolve) => {
        let shift = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) shift += (entry as unknown as { value: number }).value;
        }).observe({ type: 'layout-shift', buffered: true });
        new PerformanceObserver((list) =>
          setTimeout(() => resolve({ paint: list.getEntries().at(-1)?.startTime ?? 0, shift }), 100),
        ).observe({
          type: 'largest-contentful-paint',
          buffered: true,
        });
      }),
  );
  await browser.close();
  return { bytes, paint, shift };
}

/** How many browsers visit each page: one alone says more about the machine than about the page. */
const visits = 5;
const middle = (values: readonly number[]) => Math.round(values.toSorted((one, two) => one - two)[visits >> 1] ?? 0);

/** First visits, in turn with the same bytes from a bare server; paints are the median of five. */
async function firstVisit(path: string) {
  const seen: Awaited<ReturnType<typeof visit>>[] = [];
  const bare: number[] = [];
  const same = await replay(path);
  for (let n = 0; n < visits; n += 1) {
    seen.push(await visit(url, path));
    bare.push((await visit(same.url, path)).paint);
  }
  same.close();
  const [{ bytes } = { bytes: {} as Record<string, number> }] = seen;
  const kb = (type: string) => ((bytes[type] ?? 0) / 1024).toFixed(1);
  return {
    page: path.replace(/[0-9a-f-]{36}/, '*'),
    'JS KB': kb('Script'),
    'CSS KB': kb('Stylesheet'),
    'fonts KB': kb('Font'),
    'HTML KB': kb('Document'),
    'all KB': (Object.values(bytes).reduce((sum, size) => sum + size, 0) / 1024).toFixed(1),
    'largest paint ms': middle(seen.map(({ paint }) => paint)),
    'of the floor ms': middle(bare),
    'layout shift': Math.max(...seen.map(({ shift }) => shift)).toFixed(3),
  };
}

type Kept = { readonly headers: IncomingHttpHeaders; readonly body: Buffer };

/** An answer of the program as it is on the wire. */
const answerTo = (path: string, headers: IncomingHttpHeaders) =>
  new Promise<Kept>((resolve, reject) => {
    const asked = request(url + path, { headers: { ...headers, host: `127.0.0.1:${port}`, cookie } }, (response) => {
      void buffer(response).then((body) => resolve({ headers: response.headers, body }), reject);
    });
    asked.once('error', reject).end();
  });

/** The floor of a first visit: a bare server that has the page and whatever it loads in memory. */
async function replay(page: string) {
  const kept = new Map<string, Kept>();
  const answer = async (path: string, { headers }: IncomingMessage, response: ServerResponse) => {
    const { headers: known, body } = kept.get(path) ?? (await answerTo(path, headers));
    kept.set(path, { headers: known, body });
    response.writeHead(200, known).end(body);
  };
  const server = createServer((asked, response) => void answer(asked.url ?? '/', asked, response));
  await new Promise<void>((resolve) => server.listen(port + 2, '127.0.0.1', resolve));
  const at = `http://127.0.0.1:${port + 2}`;
  await visit(at, page); // fills its memory
  return { url: at, close: () => server.close() };
}

/** The floor: the same bytes from a bare Node server. */
async function floor(body: string, cookie: string) {
  const server = createServer((_request, response) =>
    response.writeHead(200, { 'content-type': 'text/html' }).end(body),
  );
  await new Promise<void>((resolve) => server.listen(port + 1, '127.0.0.1', resolve));
  const result = await load(`http://127.0.0.1:${port + 1}/`, cookie);
  server.close();
  return result;
}

if (!existsSync('build/handler.js')) throw new Error('Build first: npm start, or npm run build');
console.log(
  `${cpus()[0]?.model ?? 'unknown processor'}, ${availableParallelism()} cores, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.version}, SQLite; 1,000 applications, 5,000 interviews, 5,000 signals`,
);
const doubt = await seed();
const { child, firstAnswer } = await startServer();
await new Promise((resolve) => setTimeout(resolve, 1500));
const idle = memory(child.pid ?? 0);
const opened = await fetch(`${url}/?key=${key}`, { redirect: 'manual' });
const cookie = (opened.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
const body = await (await fetch(url, { headers: { cookie, accept: 'text/html' } })).text();
console.table([
  await firstVisit('/'),
  await firstVisit('/applications'),
  await firstVisit(`/doubts/${doubt}/what-happened`),
  await firstVisit(`/doubts/${doubt}/noticed`),
  await firstVisit(`/doubts/${doubt}/where-you-stand`),
]);
const pages = { Today: `${url}/`, applications: `${url}/applications` };
const rows: Record<string, unknown>[] = [];
for (const [what, target] of Object.entries(pages)) {
  const { rps, median, p99, non2xx } = await load(target, cookie);
  rows.push({ what, 'requests/s': Math.round(rps), 'median ms': median, 'p99 ms': p99, 'not 2xx': non2xx });
}
const loaded = memory(child.pid ?? 0);
const bare = await floor(body, cookie);
rows.push({
  what: `floor: bare Node, ${(body.length / 1024).toFixed(0)} KB static`,
  'requests/s': Math.round(bare.rps),
  'median ms': bare.median,
  'p99 ms': bare.p99,
  'not 2xx': bare.non2xx,
});
console.table(rows);
console.log(
  `start to first answer ${Math.round(firstAnswer)} ms · ${idle.toFixed(0)} MB idle before load, ${loaded.toFixed(0)} MB after`,
);
child.kill('SIGTERM');
rmSync(data, { recursive: true, force: true });
