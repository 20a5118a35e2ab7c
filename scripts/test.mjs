// npm test: installs what it needs and runs everything: the checks, the real servers, the journeys in a real browser.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from './build.mjs';
import { check } from './check.mjs';
import { installTestPackages } from './install-test-packages.mjs';
import { install } from './install.mjs';
import { requireRuntime, root } from './runtime.mjs';

install();
installTestPackages();
const runtime = requireRuntime();
const results = join(root, 'test-results');
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

const run = (...args) => spawnSync(runtime, args, { cwd: root, stdio: 'inherit' }).status === 0;
const read = (name) => {
  const path = join(results, name);
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : null;
};

/** The counts of a Vitest JSON report; a runner that left no report counts as one failure. */
function vitestCounts(name) {
  const report = read(name);
  if (!report) return { passed: 0, failed: 1, skipped: 0 };
  const files = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  ).length;
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + files,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

function playwrightCounts(name) {
  const stats = read(name)?.stats;
  return stats
    ? { passed: stats.expected + stats.flaky, failed: stats.unexpected, skipped: stats.skipped }
    : { passed: 0, failed: 1, skipped: 0 };
}

/** The journeys that failed at first and passed when tried again: green, and worth a look. */
function secondTries(suite, under = '') {
  const within = (suite.suites ?? []).flatMap((one) => secondTries(one, `${under}${one.title} › `));
  const own = (suite.specs ?? []).filter(({ tests }) => tests.some(({ status }) => status === 'flaky'));
  return [...own.map(({ title }) => under + title), ...within];
}

const checked = await check({ everything: true });
build(runtime);
const journeys = run(join(root, 'node_modules/@playwright/test/cli.js'), 'test');

const all = [vitestCounts('vitest.json'), playwrightCounts('playwright.json')];
const sum = (key) => all.reduce((total, counts) => total + counts[key], 0);
const green = checked && journeys;
if (!green)
  console.log(`Not green: ${[!checked && 'the checks', !journeys && 'the journeys'].filter(Boolean).join(', ')}`);
for (const name of secondTries(read('playwright.json') ?? {})) console.log(`Only at its second try: ${name}`);
console.log(
  `${sum('passed')} passed, ${sum('failed') + (green || sum('failed') ? 0 : 1)} failed, ${sum('skipped')} skipped`,
);
process.exitCode = green && sum('failed') === 0 ? 0 : 1;
