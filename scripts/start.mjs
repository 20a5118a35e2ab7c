// npm start: installs, builds and serves Bowout. Plain JavaScript for any Node 18 or newer.
import { join } from 'node:path';
import { build } from './build.mjs';
import { install } from './install.mjs';
import { run } from './run.mjs';
import { requireRuntime, root } from './runtime.mjs';

install();
const runtime = requireRuntime();
build(runtime);
run(runtime, [join(root, 'build/web/serve.js'), ...process.argv.slice(2)]);
