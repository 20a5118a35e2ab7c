/**
 * npm run bench:long-search [sqlite|postgres|postgres://…]: how fast the built program answers and exports with 2,000
 * applications, 20,000 interviews and signals, 5,000 people and 50,000 timeline entries, on SQLite and then on a
 * PostgreSQL that it starts by itself, or on an empty one by its address. `npm run build` first. Exits with 1 when
 * something is over its budget (issue 7); on a busy machine that says little, so the load stands beside the figures.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, cpus, loadavg, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { startPostgres } from '#test/servers/postgres.ts';
import { exported, measure, start, type Running } from './long-search/running.ts';
import { seed, type Place } from './long-search/seed.ts';

/** Milliseconds on SQLite; PostgreSQL may take twice as long. */
const budget = { median: 30, p99: 80 };
/** Of the export, on both. */
const most = { seconds: 10, memory: 250 };

const load = () =>
  `load ${loadavg()
    .map((one) => one.toFixed(1))
    .join(' ')}`;
const isOver: string[] = [];
const judged = (what: string, value: number, limit: number) => {
  if (value > limit) isOver.push(`${what}: ${value.toFixed(1)} instead of ${limit}`);
  return value;
};

async function pages(place: Place, one: string, engine: string) {
  const factor = place.databaseUrl ? 2 : 1;
  const server = await start(place);
  try {
    for (const path of ['/', '/applications', '/search?q=company', '/search?q=nobody+six', `/applications/${one}`]) {
      const { first, median, p99 } = await measure(server, path);
      const name = path.replace(one, '…');
      judged(`${engine} ${name} median`, median, budget.median * factor);
      judged(`${engine} ${name} p99`, p99, budget.p99 * factor);
      console.log(`| ${name} | ${first.toFixed(0)} | ${median.toFixed(1)} | ${p99.toFixed(1)} | ${load()} |`);
    }
    await exportLine(server, engine, 'after these pages');
  } finally {
    await server.stop();
  }
}

async function exportLine(server: Running, engine: string, when: string) {
  const { seconds, size, before, peak } = await exported(server);
  judged(`${engine} export ${when}, seconds`, seconds, most.seconds);
  judged(`${engine} export ${when}, MB`, peak, most.memory);
  console.log(
    `export ${when}: ${seconds.toFixed(1)} s, a file of ${size.toFixed(1)} MB; peak memory ${peak.toFixed(0)} MB (before: ${before.toFixed(0)} MB); ${load()}`,
  );
}

async function bench(databaseUrl: string | null) {
  const engine = databaseUrl ? 'PostgreSQL' : 'SQLite';
  const place = { dataFolder: mkdtempSync(join(tmpdir(), 'bowout-long-')), databaseUrl };
  try {
    const began = performance.now();
    const { one, counts } = await seed(place);
    console.log(`\n${engine}: ${counts}; taken in within ${((performance.now() - began) / 1000).toFixed(1)} s`);
    console.log('\n| page | first ms | median ms | p99 ms | |\n|---|---|---|---|---|');
    await pages(place, one, engine);
    const server = await start(place);
    try {
      await exportLine(server, engine, 'by a server just started');
    } finally {
      await server.stop();
    }
  } finally {
    rmSync(place.dataFolder, { recursive: true, force: true });
  }
}

async function benchOwnPostgres() {
  const server = await startPostgres();
  try {
    await bench(server.url);
  } finally {
    await server.stop();
  }
}

const wish = process.argv[2] ?? '';
console.log(
  `${cpus()[0]?.model ?? 'unknown processor'}, ${availableParallelism()} cores, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.version}, ${load()}`,
);
if (wish.includes('://')) await bench(wish);
else {
  if (wish !== 'postgres') await bench(null);
  if (wish !== 'sqlite') await benchOwnPostgres();
}
console.log(isOver.length > 0 ? `\nOver budget:\n${isOver.join('\n')}` : '\nAll within the budget.');
process.exitCode = isOver.length > 0 ? 1 : 0;
