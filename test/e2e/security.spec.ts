import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { request as httpRequest } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base } from '@playwright/test';
import { expect, fixedKey, startBowout, test } from './bowout.ts';

type Answer = { status: number; headers: Record<string, string | string[] | undefined>; body: string };

/** A request as a program would send it, with exactly these headers. */
function send(
  url: string,
  options: { method?: string; headers?: Record<string, string>; body?: string } = {},
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = httpRequest(url, { method: options.method ?? 'GET', headers: options.headers ?? {} }, (response) => {
      let body = '';
      response.on('data', (chunk: Buffer) => (body += chunk.toString()));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body }));
    });
    sent.on('error', reject);
    sent.end(options.body);
  });
}

const cookieOf = (answer: Answer) => String(answer.headers['set-cookie'] ?? '').split(';')[0] ?? '';

test('healthz answers without a key and tells nothing', async ({ bowout }) => {
  const answer = await send(`${bowout.url}/healthz`);
  expect(answer.status).toBe(200);
  expect(JSON.parse(answer.body)).toEqual({ status: 'ok' });
});

test('without a session every page is the locked page', async ({ bowout }) => {
  for (const path of ['/', '/applications', '/settings', '/people', '/doubts/new']) {
    const answer = await send(bowout.url + path, { headers: { accept: 'text/html' } });
    expect(answer.status, path).toBe(303);
    expect(answer.headers.location, path).toMatch(/^\/unlock/);
  }
  const post = await send(`${bowout.url}/restore`, {
    method: 'POST',
    body: 'text=x',
    headers: { 'content-type': 'application/x-www-form-urlencoded', origin: bowout.url },
  });
  expect(post.status).toBe(401);
});

test('a foreign host name is refused', async ({ bowout }) => {
  const answer = await send(`${bowout.url}/healthz`, { headers: { host: 'evil.example' } });
  expect(answer.status).toBe(421);
});

test('a post from another site is refused, with a session, too', async ({ bowout }) => {
  const cookie = cookieOf(await send(`${bowout.url}/?key=${fixedKey}`));
  const headers = { cookie, 'content-type': 'application/x-www-form-urlencoded' };
  for (const origin of ['https://evil.example', 'null', bowout.url.replace('127.0.0.1', 'localhost')])
    expect(
      (await send(`${bowout.url}/restore`, { method: 'POST', body: 'a=b', headers: { ...headers, origin } })).status,
      origin,
    ).toBe(403);
  const own = await send(`${bowout.url}/restore`, {
    method: 'POST',
    body: 'what=doubt&id=x&next=/people',
    headers: { ...headers, origin: bowout.url },
  });
  expect(own.headers.location).toBe('/people');
});

test('a key leaves the address, and its cookie is for this host and unseen by scripts', async ({ bowout }) => {
  const answer = await send(`${bowout.url}/applications?key=${fixedKey}&x=1`);
  expect(answer.status).toBe(303);
  expect(answer.headers.location).toBe('/applications?x=1');
  expect(String(answer.headers['set-cookie'])).toMatch(/HttpOnly/i);
  expect(String(answer.headers['set-cookie'])).toMatch(/SameSite=Lax/i);
  expect(answer.headers['referrer-policy']).toBe('no-referrer');
});

test('a wrong key opens nothing, and many wrong ones are refused unseen', async ({ bowout }) => {
  for (let index = 0; index < 20; index += 1)
    expect((await send(`${bowout.url}/?key=wrong-${index}`)).headers.location).toBe('/unlock?refused=wrong-key');
  expect((await send(`${bowout.url}/?key=${fixedKey}`)).headers.location).toBe('/unlock?refused=too-many-tries');
});

test('the policy allows no inline script or style, and no other origin', async ({ bowout }) => {
  const cookie = cookieOf(await send(`${bowout.url}/?key=${fixedKey}`));
  const { headers } = await send(`${bowout.url}/applications`, { headers: { cookie, accept: 'text/html' } });
  const policy = String(headers['content-security-policy']);
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toContain('unsafe-inline');
  expect(policy).not.toContain('unsafe-eval');
  expect(policy).not.toMatch(/https?:/);
  expect(policy).toContain("frame-ancestors 'none'");
  expect(headers['x-content-type-options']).toBe('nosniff');
  expect(headers['cache-control']).toBe('no-store');
});

test('a body over the limit is refused before it is read', async ({ bowout }) => {
  const answer = await send(`${bowout.url}/restore`, {
    method: 'POST',
    headers: { 'content-length': String(64 * 1024 * 1024), origin: bowout.url },
  }).catch(() => ({ status: 413 }));
  expect(answer.status).toBe(413);
});

test('the data folder is for its owner only', ({ bowout }) => {
  expect(statSync(bowout.data).mode & 0o777).toBe(0o700);
});

base('a session survives a restart, a one-time key does not open twice', async () => {
  const data = mkdtempSync(join(tmpdir(), 'bowout-restart-'));
  try {
    const first = await startBowout({ data });
    const key = execFileSync(process.execPath, ['--disable-warning=ExperimentalWarning', 'src/cli/main.ts', 'key'], {
      env: { ...process.env, BOWOUT_DATA: data, PORT: new URL(first.url).port },
      encoding: 'utf8',
    });
    const path = new URL(/https?:\S+/.exec(key)?.[0] ?? 'http://none').search;
    const opened = await send(`${first.url}/${path}`);
    expect(opened.headers.location).toBe('/');
    expect((await send(`${first.url}/${path}`)).headers.location).toBe('/unlock?refused=wrong-key');
    await first.stop();
    const second = await startBowout({ data, port: Number(new URL(first.url).port) });
    const again = await send(`${second.url}/applications`, {
      headers: { cookie: cookieOf(opened), accept: 'text/html' },
    });
    await second.stop();
    expect(again.status).toBe(200);
  } finally {
    rmSync(data, { recursive: true, force: true });
  }
});

base.describe('what can go wrong at the start is one sentence', () => {
  const start = (env: Record<string, string>, ...args: string[]) =>
    spawnSync(process.execPath, ['--disable-warning=ExperimentalWarning', 'build/web/serve.js', '--no-open', ...args], {
      env: { ...process.env, ...env },
      encoding: 'utf8',
      timeout: 20_000,
    });
  const isOneSentence = ({ status, stderr }: { status: number | null; stderr: string }) => {
    expect(status).toBe(1);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr).not.toMatch(/\bat .*\.[jt]s/);
  };

  base('a taken port', async () => {
    const first = await startBowout();
    const data = mkdtempSync(join(tmpdir(), 'bowout-port-'));
    const second = start({ PORT: new URL(first.url).port, BOWOUT_DATA: data });
    await first.stop();
    rmSync(data, { recursive: true });
    isOneSentence(second);
    expect(second.stderr).toMatch(/Port \d+ is taken/);
  });

  base('a damaged database, which is left as it is', () => {
    const data = mkdtempSync(join(tmpdir(), 'bowout-damaged-'));
    writeFileSync(join(data, 'bowout.sqlite'), 'this is no database, and it is somebody’s only copy');
    const before = statSync(join(data, 'bowout.sqlite'));
    const done = start({ PORT: '0', BOWOUT_DATA: data });
    isOneSentence(done);
    expect(statSync(join(data, 'bowout.sqlite')).size).toBe(before.size);
    rmSync(data, { recursive: true });
  });

  base('a data folder that cannot be made', () => {
    isOneSentence(start({ PORT: '0', BOWOUT_DATA: '/dev/null/bowout' }));
  });

  base('a setting that makes no sense', () => {
    const done = start({ PORT: 'many' });
    isOneSentence(done);
    expect(done.stderr).toContain('PORT');
  });

  base('an unknown option', () => {
    isOneSentence(start({ PORT: '0' }, '--fast'));
  });
});
