import { spawn, type ChildProcess } from 'node:child_process';
import { globSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { freePorts } from '../servers/free-port.ts';
import { waitForPort } from '../servers/wait-for-port.ts';
import { openBidi } from './bidi.ts';
import { askPage, dayCardPage, type SeenPage } from './day-card-page.ts';
import { webDriver } from './webdriver.ts';

/** Chromium is what the journeys run in; the card has to work in the browsers of other phones, too. WebKitGTK stands in for Safari. */
const folder = mkdtempSync(join(tmpdir(), 'bowout-card-'));
const children: ChildProcess[] = [];
const asked: string[] = [];
/** Serves the card and writes down whatever else is asked of it. */
const server = createServer((request, response) => {
  if (request.url !== '/card' && request.url !== '/favicon.ico') asked.push(`${request.method} ${request.url}`);
  response.writeHead(request.url === '/card' ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' });
  response.end(request.url === '/card' ? dayCardPage() : '');
});
let card = '';

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  card = `http://127.0.0.1:${(server.address() as AddressInfo).port}/card`;
});
afterAll(async () => {
  for (const child of children.toReversed()) {
    const ended = new Promise((resolve) => child.once('exit', resolve));
    if (child.exitCode === null && child.kill('SIGKILL')) await ended;
  }
  server.close();
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});

const start = (program: string, args: readonly string[], env: Record<string, string> = {}) => {
  const child = spawn(program, args, { env: { ...process.env, HOME: folder, ...env }, stdio: 'ignore' });
  children.push(child);
  return child;
};

function expectWholeCard(seen: SeenPage) {
  expect(seen).toMatchObject({ mails: 3, copies: 3, loaded: [] });
  expect(seen.calls).toBeGreaterThan(0);
  expect(seen.tooWide).toBeLessThanOrEqual(0);
  for (const words of [
    'Marlow & Pike',
    '12 Bridge Street, Bristol',
    '0117 496 0123',
    'Who takes over on my first day?',
  ])
    expect(seen.text).toContain(words);
  expect(asked).toEqual([]);
}

test('the card for the day works in Firefox ESR and asks for nothing', async () => {
  const [port = 0] = await freePorts(1);
  const profile = mkdtempSync(join(folder, 'firefox-'));
  writeFileSync(join(profile, 'user.js'), 'user_pref("browser.shell.checkDefaultBrowser", false);\n');
  start('firefox-esr', ['--headless', '--no-remote', '--profile', profile, `--remote-debugging-port=${port}`], {
    MOZ_DISABLE_CONTENT_SANDBOX: '1',
  });
  await waitForPort(port, 'Firefox', 60);
  const bidi = await openBidi(`ws://127.0.0.1:${port}/session`);
  await bidi.send('session.new', { capabilities: {} });
  const { contexts } = (await bidi.send('browsingContext.getTree', {})) as { contexts: { context: string }[] };
  const context = contexts[0]?.context;
  await bidi.send('browsingContext.setViewport', { context, viewport: { width: 360, height: 740 } });
  await bidi.send('browsingContext.navigate', { context, url: card, wait: 'complete' });
  const said = (await bidi.send('script.evaluate', {
    expression: askPage,
    target: { context },
    awaitPromise: false,
  })) as { result: { value: string } };
  expectWholeCard(JSON.parse(said.result.value) as SeenPage);
  bidi.close();
});

test('the card for the day works in WebKitGTK and asks for nothing', async () => {
  const [port = 0] = await freePorts(1);
  const display = `:${200 + (port % 800)}`;
  start('Xvfb', [display, '-screen', '0', '800x900x24', '-nolisten', 'tcp']);
  const [binary] = globSync('/usr/lib/*/webkit2gtk-4.*/MiniBrowser');
  start('WebKitWebDriver', [`--port=${port}`], {
    DISPLAY: display,
    GDK_BACKEND: 'x11',
    LIBGL_ALWAYS_SOFTWARE: '1',
    WEBKIT_DISABLE_COMPOSITING_MODE: '1',
  });
  await waitForPort(port, 'WebKitWebDriver');
  const driver = `http://127.0.0.1:${port}`;
  const browserOptions = { binary, args: ['--automation'] };
  const { sessionId } = (await webDriver(driver, '/session', {
    capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': browserOptions } },
  })) as { sessionId: string };
  const session = `/session/${sessionId}`;
  await webDriver(driver, `${session}/window/rect`, { width: 400, height: 800 });
  await webDriver(driver, `${session}/url`, { url: card });
  const said = await webDriver(driver, `${session}/execute/sync`, { script: `return ${askPage}`, args: [] });
  expectWholeCard(JSON.parse(String(said)) as SeenPage);
  await webDriver(driver, session);
});
