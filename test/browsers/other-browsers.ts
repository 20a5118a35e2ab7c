import { spawn, type ChildProcess } from 'node:child_process';
import { globSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePorts } from '../servers/free-port.ts';
import { waitForPort } from '../servers/wait-for-port.ts';
import { openBidi } from './bidi.ts';
import { webDriver } from './webdriver.ts';

/** One page of a browser on a phone's width. `ask` evaluates an expression there and answers its value. */
export type OtherPage = {
  goto(url: string): Promise<void>;
  ask(expression: string): Promise<unknown>;
  close(): Promise<void>;
};

/** The browsers of other phones: Firefox ESR, and WebKitGTK in place of Safari. Chromium is what the journeys run in. */
export function otherBrowsers() {
  const folder = mkdtempSync(join(tmpdir(), 'bowout-browsers-'));
  const children: ChildProcess[] = [];
  const start = (program: string, args: readonly string[], env: Record<string, string> = {}) => {
    children.push(spawn(program, args, { env: { ...process.env, HOME: folder, ...env }, stdio: 'ignore' }));
  };
  return {
    folder,
    firefox: () => firefox(folder, start),
    webkit: () => webkit(start),
    async stop() {
      for (const child of children.toReversed()) {
        const ended = new Promise((resolve) => child.once('exit', resolve));
        if (child.exitCode === null && child.kill('SIGKILL')) await ended;
      }
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

type Start = (program: string, args: readonly string[], env?: Record<string, string>) => void;

async function firefox(folder: string, start: Start): Promise<OtherPage> {
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
  return {
    async goto(url) {
      await bidi.send('browsingContext.navigate', { context, url, wait: 'complete' });
    },
    async ask(expression) {
      const asked = { expression, target: { context }, awaitPromise: false };
      const said = (await bidi.send('script.evaluate', asked)) as { result: { value: unknown } };
      return said.result.value;
    },
    close: async () => bidi.close(),
  };
}

async function webkit(start: Start): Promise<OtherPage> {
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
  return {
    async goto(url) {
      await webDriver(driver, `${session}/url`, { url });
    },
    ask: (expression) => webDriver(driver, `${session}/execute/sync`, { script: `return ${expression}`, args: [] }),
    async close() {
      await webDriver(driver, session);
    },
  };
}
