import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import type { Place } from './seed.ts';

const key = 'a-key-for-the-bench';
const port = 4911;
const origin = `http://127.0.0.1:${port}`;
const warmUp = 30;
const asked = 200;

/** The built program on this data, opened by its key. */
export async function start({ dataFolder, databaseUrl }: Place) {
  const env = { ...process.env, PORT: String(port), BOWOUT_DATA: dataFolder, BOWOUT_KEY: key };
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', 'build/web/serve.js', '--no-open'], {
    env: databaseUrl ? { ...env, DATABASE_URL: databaseUrl } : env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  await new Promise<void>((resolve, reject) => {
    child.stdout.on('data', (chunk: Buffer) => chunk.toString().includes('Bowout is at') && resolve());
    child.once('exit', (code) => reject(new Error(`ended with ${code}`)));
  });
  const opened = await fetch(`${origin}/?key=${key}`, { redirect: 'manual' });
  const cookie = (opened.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
  const get = (path: string) => fetch(origin + path, { headers: { cookie, accept: 'text/html' } });
  const stop = async () => {
    child.kill('SIGTERM');
    await ended;
  };
  return { get, stop, pid: child.pid ?? 0 };
}

export type Running = Awaited<ReturnType<typeof start>>;

/** The most that the process ever held, in MB. */
const peak = ({ pid }: Running) =>
  Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;

/** One request after the other, so that it is the server's own time. @returns milliseconds; `first` is what a server that was just started needs */
export async function measure({ get }: Running, path: string) {
  const times: number[] = [];
  for (let n = 0; n < warmUp + asked; n += 1) {
    const from = performance.now();
    const answer = await get(path);
    await answer.arrayBuffer();
    if (answer.status !== 200) throw new Error(`${path}: ${answer.status}`);
    times.push(performance.now() - from);
  }
  const sorted = times.slice(warmUp).toSorted((a, b) => a - b);
  return { first: times[0] ?? 0, median: sorted[asked / 2] ?? 0, p99: sorted[Math.ceil(asked * 0.99) - 1] ?? 0 };
}

/** Everything into one file. @returns seconds, MB of the file, and the most that the process held before and by then */
export async function exported(server: Running) {
  const before = peak(server);
  const from = performance.now();
  const zip = await (await server.get('/settings/data/export.zip')).arrayBuffer();
  const seconds = (performance.now() - from) / 1000;
  return { seconds, size: zip.byteLength / 1e6, before, peak: peak(server) };
}
