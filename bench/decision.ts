/**
 * The simulation of SPEC section 8 against this implementation: `npm run bench:decision -- [processes] [seed]`.
 * Six worlds; in each of them all rules see the same seeded processes. Exits with 1 when a figure is further than three
 * standard errors from the published one, or an evaluation over its budget.
 */
import { availableParallelism, cpus } from 'node:os';
import { Worker } from 'node:worker_threads';
import { oneEvaluation } from './decision/one-evaluation.ts';
import type { Row } from './decision/simulate.ts';
import { worldTable } from './decision/table.ts';
import { WORLDS } from './decision/world.ts';

const LEAST = 200_000;
const processes = Math.max(LEAST, Number(process.argv[2] ?? 400_000));
const seed = Number(process.argv[3] ?? 20261123);
if (!Number.isSafeInteger(processes) || !Number.isSafeInteger(seed))
  throw new Error('processes and seed are whole numbers');

const progress = new Map(WORLDS.map(({ name }) => [name, 0]));

function drawProgress(): void {
  if (!process.stderr.isTTY) return;
  const done = [...progress.values()].reduce((sum, n) => sum + n, 0) / (processes * WORLDS.length);
  const filled = Math.round(done * 40);
  process.stderr.write(`\r[${'='.repeat(filled)}${' '.repeat(40 - filled)}] ${(100 * done).toFixed(0)} %`);
}

type Message = { readonly done: number } | { readonly rows: Row[] };

const simulated = (world: string): Promise<Row[]> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./decision/worker.ts', import.meta.url), {
      workerData: { world, processes, seed },
    });
    worker.on('error', reject);
    worker.on('message', (message: Message) => {
      if ('rows' in message) {
        resolve(message.rows);
        return;
      }
      progress.set(world, message.done);
      drawProgress();
    });
  });

const results = new Map<string, Row[]>();
const waiting = WORLDS.map(({ name }) => name);
async function work(): Promise<void> {
  for (let world = waiting.shift(); world !== undefined; world = waiting.shift()) {
    results.set(world, await simulated(world));
  }
}

const single = oneEvaluation();
const started = performance.now();
await Promise.all(Array.from({ length: Math.min(availableParallelism(), WORLDS.length) }, work));
if (process.stderr.isTTY) process.stderr.write('\n');

let misses = single.misses;
console.log(`${cpus()[0]?.model ?? 'unknown processor'}, ${availableParallelism()} threads, Node ${process.version}`);
console.log(`Data: made up, drawn from SPEC section 8; ${processes} processes a world, seed ${seed}\n`);
console.log(`One evaluation\n${single.text}\n`);
for (const { name, what } of WORLDS) {
  const table = worldTable(name, results.get(name) ?? []);
  misses += table.misses;
  console.log(`${name} ${what}\n${table.text}\n`);
}
console.log(
  `${((performance.now() - started) / 1000).toFixed(0)} s; further than three standard errors, or over budget: ${misses}`,
);
process.exitCode = misses > 0 ? 1 : 0;
