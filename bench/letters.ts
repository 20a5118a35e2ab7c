/**
 * Writing and checking a goodbye for eight people: `npm run bench:letters`. Exits with 1 when the median of the runs is over the
 * budget of 20 ms (issue 4).
 */
import { snowballStemmer } from '#adapters/text/snowball-stemmer.ts';
import { checkLetter } from '#domain/letter/checks/check-letter.ts';
import { letterContext } from '#domain/letter/letter-context.ts';
import { letterLanguage } from '#domain/letter/letter-language.ts';
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

const { stem } = snowballStemmer();

function writeAndCheck(pack: ReturnType<typeof eight>): number {
  const letters = packLetters(pack, { variant: 0, tone: 'warm' });
  return pack.reduce((sum, facts, at) => {
    const text = letters[at] ?? { subject: '', body: '' };
    const lang = letterLanguage(facts.locale);
    const settings = { lang, locale: facts.locale, stem: (word: string) => stem(lang, word) };
    return sum + checkLetter(text, letterContext(facts), settings).length;
  }, 0);
}

let isOver = false;
for (const locale of ['de', 'en']) {
  const pack = eight(locale);
  for (const [what, work] of [
    ['written', () => packLetters(pack, { variant: 0, tone: 'warm' })],
    ['written and checked', () => writeAndCheck(pack)],
  ] as const) {
    work();
    const times = milliseconds(work);
    const at = (share: number) => times[Math.floor((times.length - 1) * share)] ?? 0;
    isOver ||= at(0.5) > BUDGET;
    const [median, slow] = [at(0.5).toFixed(2), at(0.99).toFixed(2)];
    console.log(
      `${locale}: ${String(pack.length)} letters ${what} in ${median} ms (p99 ${slow} ms, budget ${String(BUDGET)} ms)`,
    );
  }
}
process.exitCode = isOver ? 1 : 0;
