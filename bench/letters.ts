/**
 * Writing a goodbye for eight people: `npm run bench:letters`. Exits with 1 when the median of the runs is over the
 * budget of 20 ms (issue 4).
 */
import { packLetters } from '#domain/letter/pack-letters.ts';
import { examples, factsOf } from '../test/letters/letters-page.ts';

const BUDGET = 20;
const RUNS = 200;

const eight = (locale: string) =>
  examples
    .filter(({ common }) => common.locale.startsWith(locale))
    .flatMap(factsOf)
    .filter(({ purpose }) =>
      ['notice', 'interviewer-thanks', 'coordinator', 'referrer', 'referee', 'agency'].includes(purpose),
    )
    .slice(0, 8);

function milliseconds(work: () => unknown): readonly number[] {
  const times = Array.from({ length: RUNS }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return times.toSorted((one, other) => one - other);
}

let isOver = false;
for (const locale of ['de', 'en']) {
  const pack = eight(locale);
  const [first] = milliseconds(() => packLetters(pack, { variant: 0, tone: 'warm' })).slice(-1);
  const times = milliseconds(() => packLetters(pack, { variant: 0, tone: 'warm' }));
  const at = (share: number) => times[Math.floor((times.length - 1) * share)] ?? 0;
  isOver ||= at(0.5) > BUDGET;
  const [median, slow] = [at(0.5).toFixed(2), at(0.99).toFixed(2)];
  console.log(
    `${locale}: ${String(pack.length)} letters in ${median} ms (p99 ${slow} ms, slowest of the first runs ${(first ?? 0).toFixed(2)} ms, budget ${String(BUDGET)} ms)`,
  );
}
process.exitCode = isOver ? 1 : 0;
