// npm run -s bowout -- COMMAND: the command line, on any Node that npm start supports. Our own chatter goes to stderr.
import { join } from 'node:path';
import { install } from './install.mjs';
import { run } from './run.mjs';
import { requireRuntime, root } from './runtime.mjs';

install();
run(requireRuntime(), [join(root, 'src/cli/main.ts'), ...process.argv.slice(2)], {
  cwd: process.env.INIT_CWD ?? process.cwd(),
});
