import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePorts } from './free-port.ts';
import { guard, quoted } from './guard.ts';
import { waitForPort } from './wait-for-port.ts';

export type Radicale = {
  /** Plain http on loopback, with a slash at its end. */
  readonly url: string;
  readonly user: string;
  readonly password: string;
  stop(): Promise<void>;
};

const config = (folder: string, port: number) => `
[server]
hosts = 127.0.0.1:${port}
[auth]
type = htpasswd
htpasswd_filename = ${folder}/users
htpasswd_encryption = plain
delay = 0
[rights]
type = owner_only
[storage]
type = multifilesystem
filesystem_folder = ${folder}/collections
[logging]
level = warning
`;

/** Starts a CalDAV server of its own (Debian's Radicale) in a temporary folder, with nothing in it. It ends with `stop` or with this process. */
export async function startRadicale(): Promise<Radicale> {
  const program = '/usr/bin/radicale';
  if (!existsSync(program)) throw new Error(`not installed: ${program}; run scripts/install-test-packages.mjs`);
  const folder = mkdtempSync(join(tmpdir(), 'bowout-radicale-'));
  const [port = 0] = await freePorts(1);
  writeFileSync(join(folder, 'users'), 'anna:calendar secret\n');
  writeFileSync(join(folder, 'config'), config(folder, port));
  const server = spawn(program, ['--config', join(folder, 'config')], { detached: true, stdio: 'ignore' });
  server.unref();
  const stop = guard(`kill ${server.pid}; sleep .1; kill -9 ${server.pid}; rm -rf ${quoted(folder)}`);
  try {
    await waitForPort(port, 'Radicale');
  } catch (error) {
    await stop();
    throw error;
  }
  return { url: `http://127.0.0.1:${port}/`, user: 'anna', password: 'calendar secret', stop };
}
