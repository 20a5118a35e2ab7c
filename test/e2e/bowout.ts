import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base } from '@playwright/test';

export { expect } from '@playwright/test';

export type Bowout = {
  url: string;
  data: string;
  /** What it has written to the terminal. */
  said(): string;
  stop(): Promise<void>;
};

export const fixedKey = 'a-key-for-the-tests-only';

/** A port that was free a moment ago. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

/** Starts the built program on a free port with an empty data folder (or the given one). */
export async function startBowout(
  options: { data?: string; port?: number; env?: Record<string, string>; args?: string[] } = {},
) {
  const data = options.data ?? mkdtempSync(join(tmpdir(), 'bowout-e2e-'));
  const port = options.port ?? (await freePort());
  const child = spawn(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', 'build/web/serve.js', '--no-open', ...(options.args ?? [])],
    {
      env: { ...process.env, PORT: String(port), BOWOUT_DATA: data, BOWOUT_KEY: fixedKey, ...options.env },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  let said = '';
  await new Promise<void>((resolve, reject) => {
    const hear = (chunk: Buffer) => {
      said += chunk.toString();
      if (said.includes('Bowout is at')) resolve();
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.once('exit', (code) => reject(new Error(`Bowout ended with ${code}: ${said}`)));
  });
  const stop = async () => {
    if (child.exitCode === null) {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGTERM');
      await ended;
    }
    if (!options.data) rmSync(data, { recursive: true, force: true });
  };
  return { url: `http://127.0.0.1:${port}`, data, said: () => said, stop } satisfies Bowout;
}

/** Every test gets a Bowout of its own, empty (or the demo), and a page that is already in. What the console reports as an error, and what leaves the machine, fails the test. */
export const test = base.extend<{ bowout: Bowout; demo: boolean }>({
  demo: [false, { option: true }],
  bowout: async ({ demo }, use) => {
    const bowout = await startBowout(demo ? { args: ['--demo'] } : {});
    await use(bowout);
    await bowout.stop();
  },
  baseURL: async ({ bowout }, use) => use(bowout.url),
  page: async ({ page, bowout }, use) => {
    const faults: string[] = [];
    /** What was refused (400, 409) is an answer, not a fault; the browser reports it all the same. */
    const isAnswer = (text: string) => /^Failed to load resource.*\b(400|409)\b/.test(text);
    page.on('console', (message) => {
      if (message.type() === 'error' && !isAnswer(message.text())) faults.push(message.text());
    });
    page.on('pageerror', (error) => faults.push(String(error)));
    page.on('request', (request) => {
      const url = request.url();
      if (!url.startsWith(bowout.url) && !/^(data|blob|file):/.test(url)) faults.push(`left the machine: ${url}`);
    });
    await page.goto(`${bowout.url}/?key=${fixedKey}`);
    // The first page was read by everybody but the test about it.
    await page.request.post(`${bowout.url}/welcome`, { headers: { origin: bowout.url }, form: {} });
    await page.goto(bowout.url);
    await use(page);
    base.expect(faults).toEqual([]);
  },
});
