// Installs what package-lock.json names, once per lock file. Plain JavaScript for any Node 18 or newer.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './runtime.mjs';

const stamp = join(root, 'node_modules', '.bowout-installed');

const lockHash = () =>
  createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .update(`${process.platform}-${process.arch}`)
    .digest('hex');

/** True when node_modules already holds what the lock file names. */
export const isInstalled = () => existsSync(stamp) && readFileSync(stamp, 'utf8') === lockHash();

/** Runs `npm ci` unless it has been run for this very lock file. Its chatter goes to stderr, so that stdout stays for data. */
export function install() {
  if (isInstalled()) return;
  console.error('Installing what Bowout needs (once) …');
  const done = spawnSync('npm', ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (done.status !== 0) {
    console.error(
      'The installation did not finish. Bowout needs npm and, this one time, a connection to the npm registry.',
    );
    process.exit(1);
  }
  writeFileSync(stamp, lockHash());
}
