// Sees the layer check, the type check and the lint fail on files that must fail: a gate that never fails guards nothing.
import { spawn } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { requireRuntime, root } from './runtime.mjs';

const runtime = requireRuntime();
const run = (...args) =>
  new Promise((resolve) => {
    const child = spawn(runtime, args, { cwd: root });
    let said = '';
    child.stdout.on('data', (text) => (said += text));
    child.stderr.on('data', (text) => (said += text));
    child.on('exit', (status) => resolve({ status, said }));
  });

/** Copies a canary into the sources, runs a gate, takes it away again, and hands back what the gate said. */
async function withCanary(canary, place, gate) {
  const target = join(root, place);
  copyFileSync(join(root, 'test/canary', canary), target);
  try {
    return await gate(place);
  } finally {
    rmSync(target, { force: true });
  }
}

const layers = (place) =>
  run(
    join(root, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs'),
    place,
    '--config',
    '.dependency-cruiser.js',
  );

/** One run for both kinds of file, as loading the types of everything takes the most time. */
async function types(...canaries) {
  const folder = mkdtempSync(join(root, '.svelte-kit', 'canary-'));
  try {
    for (const canary of canaries) copyFileSync(join(root, 'test/canary', canary), join(folder, canary));
    writeFileSync(
      join(folder, 'tsconfig.json'),
      JSON.stringify({ extends: '../../tsconfig.json', include: ['.'], exclude: [] }),
    );
    return await run(
      join(root, 'node_modules/svelte-check/bin/svelte-check'),
      '--tsconfig',
      join(folder, 'tsconfig.json'),
      '--output',
      'machine',
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const lint = (place) => run(join(root, 'node_modules/oxlint/bin/oxlint'), place);

/** The lint of a component: it closes what the layer check does not see. */
const componentLint = (place) =>
  run(join(root, 'node_modules/eslint/bin/eslint.js'), '--no-cache', '--format', 'json', place);

const canaries = [
  [
    'a domain file that imports the edge',
    () => withCanary('layer-domain.ts', 'src/domain/canary-layer.ts', layers),
    'may import nothing',
  ],
  [
    'a page that imports an adapter',
    () => withCanary('layer-adapter.ts', 'src/web/canary-layer.ts', layers),
    'web/ may import',
  ],
  [
    'a component that imports a use case, if only its type, and one that lets a promise go',
    () => withCanary('lint.svelte', 'src/web/ui/canary-lint.svelte', componentLint),
    'Components take data and callbacks',
    'no-floating-promises',
  ],
  [
    'a use case that reads the clock of the machine, and one that lets a promise go, which takes types to see',
    () => withCanary('lint.ts', 'src/usecases/canary-lint.ts', lint),
    'Ask the Clock port',
    'no-floating-promises',
  ],
  [
    'a wrong type in a .ts and in a .svelte',
    () => types('type-error.ts', 'type-error.svelte'),
    /type-error\.ts.*not assignable/,
    /type-error\.svelte.*not assignable/,
  ],
];

// At once: each looks at its own place only.
const caught = await Promise.all(
  canaries.map(async ([what, gate, ...expected]) => {
    const { status, said } = await gate();
    const isCaught = status !== 0 && expected.every((part) => said.search(part) >= 0);
    console.log(`${isCaught ? 'caught    ' : 'NOT CAUGHT'} ${what}`);
    if (!isCaught) console.log(said);
    return isCaught;
  }),
);
process.exitCode = caught.every(Boolean) ? 0 : 1;
