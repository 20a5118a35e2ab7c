// npm run check: format, lint, layers, dead code, types, unit and contract tests; two at a time on two cores.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { install } from './install.mjs';
import { requireRuntime, root } from './runtime.mjs';

// Debian keeps its servers where an ordinary PATH does not look.
process.env.PATH = `${process.env.PATH ?? ''}:/usr/sbin:/sbin`;

install();
const runtime = requireRuntime();
const bin = (path) => [runtime, join(root, 'node_modules', path)];

/** Unit and contract tests; or all of them with real servers, too, and with what they reach of the rules and use cases. */
const tests = (everything) => ({
  name: everything ? 'unit, contract and server tests, with coverage' : 'unit and contract tests',
  command: [
    ...bin('vitest/vitest.mjs'),
    'run',
    ...(everything ? ['--coverage'] : ['--project', 'units']),
    '--reporter=default',
    '--no-color',
    '--reporter=json',
    `--outputFile.json=${join(root, 'test-results/vitest.json')}`,
  ],
});

const otherGates = [
  {
    name: 'lint of components',
    command: [...bin('eslint/bin/eslint.js'), '--cache', '--cache-location', 'node_modules/.cache/eslint/', '.'],
  },
  { name: 'types', command: [...bin('svelte-check/bin/svelte-check'), '--fail-on-warnings', '--output', 'human'] },
  // It runs in a world of its own, without a document, and is a project of its own.
  { name: 'types of the service worker', command: [...bin('typescript/bin/tsc'), '-p', 'src/web/service-worker'] },
  {
    name: 'layers',
    command: [
      ...bin('dependency-cruiser/bin/dependency-cruiser.mjs'),
      'src',
      '--config',
      '.dependency-cruiser.js',
      '--output-type',
      'err',
    ],
  },
  { name: 'lint', command: bin('oxlint/bin/oxlint') },
  { name: 'dead code', command: bin('knip/bin/knip.js') },
  { name: 'format', command: [...bin('oxfmt/bin/oxfmt'), '--check', '.'] },
];

/** By itself, after the others: for a moment it puts files into the sources that no other gate may see. */
const canaries = { name: 'canaries', command: [runtime, join(root, 'scripts/canaries.mjs')] };

/** Runs one gate; its output is kept and shown only when it fails. */
function runGate({ name, command: [program, ...args] }) {
  const started = performance.now();
  return new Promise((resolve) => {
    const child = spawn(program, args, { cwd: root, env: { ...process.env, FORCE_COLOR: '0' } });
    let output = '';
    child.stdout.on('data', (text) => (output += text));
    child.stderr.on('data', (text) => (output += text));
    child.on('exit', (code) => {
      const seconds = ((performance.now() - started) / 1000).toFixed(1);
      console.log(`${code === 0 ? 'ok    ' : 'FAILED'} ${name} (${seconds} s)`);
      if (code !== 0) console.log(output);
      resolve({ passed: code === 0, output });
    });
  });
}

/**
 * @param everything - whether the tests that need mail and calendar servers run, too, and coverage counts (vite.config.ts)
 * @returns true when every gate passed
 */
export async function check({ everything = false } = {}) {
  // SvelteKit writes the types of pages and loads; the type check must not see those of yesterday.
  await runGate({ name: 'sync', command: [...bin('@sveltejs/kit/svelte-kit.js'), 'sync'] });
  const waiting = [tests(everything), ...otherGates];
  const results = [];
  const worker = async () => {
    for (let gate = waiting.shift(); gate; gate = waiting.shift()) results.push(await runGate(gate));
  };
  await Promise.all([worker(), worker()]);
  results.push(await runGate(canaries));
  return results.every((result) => result.passed);
}

if (process.argv[1] === import.meta.filename || process.argv[1]?.endsWith('check.mjs')) {
  const passed = await check();
  console.log(passed ? 'All checks passed.' : 'Some checks failed.');
  process.exitCode = passed ? 0 : 1;
}
