// Builds the web program unless the sources are those of the last build. Plain JavaScript for any Node 18 or newer.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './runtime.mjs';

const stamp = join(root, 'build', '.sources');

function filesBelow(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesBelow(path) : [path];
  });
}

function sourcesHash() {
  const hash = createHash('sha256');
  const settings = ['vite.config.ts', 'package-lock.json', 'package.json', 'tsconfig.json'];
  const files = [
    ...filesBelow(join(root, 'src')),
    ...filesBelow(join(root, 'static')),
    ...settings.map((name) => join(root, name)),
  ];
  for (const file of files.filter((name) => !name.endsWith('.test.ts')).sort())
    hash.update(file.slice(root.length)).update('\0').update(readFileSync(file));
  return hash.digest('hex');
}

/** @param runtime - path of the Node to build with */
export function build(runtime) {
  const wanted = sourcesHash();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  console.error('Building Bowout (once after each update) …');
  const done = spawnSync(runtime, [join(root, 'node_modules/vite/bin/vite.js'), 'build', '--logLevel', 'warn'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
  });
  if (done.status !== 0) {
    console.error('The build did not finish; what stands above says why.');
    process.exit(1);
  }
  mkdirSync(join(root, 'build'), { recursive: true });
  writeFileSync(stamp, wanted);
}
