/**
 * One text of 200 words against 5,000 private notes: `npm run bench:checks -- [runs]`. Nothing is indexed beforehand: each
 * run reads all notes. Exits with 1 when a median is over its budget.
 */
import { cpus } from 'node:os';
import { composeLetterChecks } from '../src/compose/letter-checks.server.ts';
import type { LetterContext } from '../src/domain/letter/letter.ts';
import { letterBodies, privateNotes } from './private-notes.ts';

const runs = Number(process.argv[2] ?? 200);
const noteCount = 5000;
/** In milliseconds (issue 4, Speed). */
const budget = 10;

const known: LetterContext = {
  kind: 'notice',
  rounds: 2,
  role: 'Analyst',
  company: 'Kestrel',
  sender: { name: 'Tom Ashby', email: 'tom@example.org', phone: '+49 170 5550123' },
  recipient: { name: 'Anna Berg' },
};

console.log(`${cpus()[0]?.model ?? 'unknown processor'}, Node ${process.version}, ${runs} runs`);
let isOver = false;
for (const [lang, locale, end] of [
  ['en', 'en-GB', '\n\nKind regards,'],
  ['de', 'de-DE', '\n\nMit freundlichen Grüßen'],
] as const) {
  const notes = privateNotes(lang, noteCount);
  const words = notes[4321]?.split('.')[0] ?? '';
  const clean = letterBodies[lang];
  const leaking = clean.replace(end, `\n\n${words}.${end}`);
  const { check } = composeLetterChecks();
  const leaks = (body: string) =>
    check({ subject: 'Analyst, Tom Ashby', body }, { ...known, private: notes }, { lang, locale }).filter(
      ({ rule }) => rule === 'E10',
    ).length;
  const timed = (body: string) => {
    const start = performance.now();
    leaks(body);
    return performance.now() - start;
  };
  const first = timed(clean);
  if (leaks(clean) !== 0 || leaks(leaking) === 0) throw new Error('the leak guard is wrong');
  for (const [what, body] of [
    ['nothing leaks', clean],
    ['a phrase leaks', leaking],
  ] as const) {
    const times = Array.from({ length: runs }, () => timed(body)).toSorted((a, b) => a - b);
    const at = (share: number) => times[Math.floor((times.length - 1) * share)] ?? 0;
    isOver ||= at(0.5) > budget;
    console.log(
      `${lang}: ${clean.split(/\s+/u).length} words, ${noteCount} notes, ${what}: ${at(0.5).toFixed(1)} ms (p95 ${at(0.95).toFixed(1)}, budget ${budget}); the first check of a process ${first.toFixed(0)} ms`,
    );
  }
}
process.exitCode = isOver ? 1 : 0;
