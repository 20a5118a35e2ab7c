/**
 * One text of 200 words against 5,000 private notes: `npm run bench:checks -- [runs]`. Cold: the notes are indexed in
 * the measured call; warm: they were indexed before, as the composer does. Exits with 1 when warm is over its budget.
 */
import { cpus } from 'node:os';
import { composeLetterChecks } from '../src/compose/letter-checks.server.ts';
import type { LetterContext, LetterLanguage, LetterLocale } from '../src/domain/letter/letter.ts';

const runs = Number(process.argv[2] ?? 200);
const noteCount = 5000;
const wordsInLetter = 200;
/** In milliseconds (issue 4, Speed). */
const budget = 10;

/** Its own small generator: the same notes on every machine. */
let state = 20261123;
function below(limit: number): number {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
  return state % limit;
}

const syllables = [
  'ba',
  'ler',
  'min',
  'tos',
  'gra',
  'wen',
  'fil',
  'dur',
  'sche',
  'kon',
  'par',
  'ti',
  'rung',
  'heit',
  'lich',
];
const vocabulary = Array.from({ length: 12_000 }, () =>
  Array.from({ length: 2 + below(3) }, () => syllables[below(syllables.length)]).join(''),
);
const sentence = (words: number) =>
  `${Array.from({ length: words }, () => vocabulary[below(vocabulary.length)]).join(' ')}.`;

const notes = Array.from({ length: noteCount }, () =>
  Array.from({ length: 2 }, () => sentence(8 + below(10))).join(' '),
);
const letters: readonly { lang: LetterLanguage; locale: LetterLocale; greeting: string; end: string }[] = [
  { lang: 'en', locale: 'en-GB', greeting: 'Dear Anna,', end: 'Kind regards,\nTom Ashby\ntom@example.org' },
  { lang: 'de', locale: 'de-DE', greeting: 'Hallo Anna,', end: 'Viele Grüße\nTom Ashby\ntom@example.org' },
];

const median = (times: readonly number[]) => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
const high = (times: readonly number[]) => times.toSorted((a, b) => a - b)[Math.floor(times.length * 0.95)] ?? 0;

function timed(count: number, run: () => void): number[] {
  return Array.from({ length: count }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
}

console.log(`${cpus()[0]?.model ?? 'unknown processor'}, Node ${process.version}, ${runs} runs`);
console.log(
  `${noteCount} notes of ${Math.round(notes.join(' ').split(' ').length / noteCount)} words, a letter of ${wordsInLetter} words, all rules`,
);
let isOver = false;
for (const { lang, locale, greeting, end } of letters) {
  const leaked = notes[4321]?.split(' ').slice(0, 5).join(' ') ?? '';
  const paragraphs = Array.from({ length: 4 }, () => Array.from({ length: 4 }, () => sentence(12)).join(' '));
  const body = [greeting, ...paragraphs, `${leaked}.`, end].join('\n\n');
  const context: LetterContext = {
    kind: 'notice',
    rounds: 2,
    role: 'Analyst',
    company: 'Kestrel',
    sender: { name: 'Tom Ashby', email: 'tom@example.org' },
  };
  const { check, index } = composeLetterChecks();
  const firstStart = performance.now();
  const leaks = index(notes, lang);
  const first = performance.now() - firstStart;
  const text = { subject: 'Analyst: withdrawal', body };
  if (!check(text, context, { lang, locale, leaks }).some(({ rule }) => rule === 'E10'))
    throw new Error('the leak was not found');
  const warm = timed(runs, () => check(text, context, { lang, locale, leaks }));
  const cold = timed(Math.ceil(runs / 10), () => check(text, { ...context, private: notes }, { lang, locale }));
  console.log(
    `${lang}: indexed before ${median(warm).toFixed(2)} ms (p95 ${high(warm).toFixed(2)}); indexed in the call ${median(cold).toFixed(1)} ms; the very first index of a process ${first.toFixed(0)} ms`,
  );
  isOver ||= median(warm) > budget;
}
process.exitCode = isOver ? 1 : 0;
