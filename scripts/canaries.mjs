// Sees the layer check, the type check and the lint fail on files that must fail: a gate that never fails guards nothing.
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { requireRuntime, root } from './runtime.mjs';

const runtime = requireRuntime();
const run = (...args) => spawnSync(runtime, args, { cwd: root, encoding: 'utf8' });

/** Copies a canary into the sources, runs a gate, takes it away again, and hands back what the gate said. */
function withCanary(canary, place, gate) {
  const target = join(root, place);
  copyFileSync(join(root, 'test/canary', canary), target);
  try {
    return gate(place);
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
function types(...canaries) {
  const folder = mkdtempSync(join(root, '.svelte-kit', 'canary-'));
  try {
    for (const canary of canaries) copyFileSync(join(root, 'test/canary', canary), join(folder, canary));
    writeFileSync(
      join(folder, 'tsconfig.json'),
      JSON.stringify({ extends: '../../tsconfig.json', include: ['.'], exclude: [] }),
    );
    return run(
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

let asleep = 0;
for (const [what, gate, ...expected] of canaries) {
  const { status, stdout, stderr } = gate();
  const said = `${stdout}${stderr}`;
  const caught = status !== 0 && expected.every((part) => said.search(part) >= 0);
  if (!caught) asleep += 1;
  console.log(`${caught ? 'caught    ' : 'NOT CAUGHT'} ${what}`);
  if (!caught) console.log(said);
}
process.exitCode = asleep ? 1 : 0;
