import type { LetterContext } from '#domain/letter/letter.ts';
import { courtesyWords } from './courtesy-words.ts';
import { hitAt } from './hit-at.ts';
import { buildLeakIndex, isTelling, type LeakIndex, type LeakToken, trigramKey } from './leak-index.ts';
import { notesThatMayLeak } from './notes-that-may-leak.ts';
import { numbersIn } from './number-values.ts';
import { phrasePattern } from './phrase-pattern.ts';
import type { CheckedLetter, Hit, Rule } from './rule.ts';
import { mentions } from './span.ts';
import { wordsIn } from './word-count.ts';

/** Thanks and greetings to somebody name them rightly (RUBRIC E21: *please pass on my thanks to NAME*). */
const passesOn = {
  en: phrasePattern(
    'thank%',
    'thanks',
    'regards',
    'greet%',
    'pass~on',
    'knows',
    'told',
    'wrote',
    'writing',
    'spoke',
    'conversation',
    '(?:talk|talks|talked|meeting|met|chat|call|work|working|speak|speaking) with',
  ),
  de: phrasePattern('dank%', 'danke', 'grüß%', 'gruß', 'richten~aus', 'weiß', 'bescheid', 'gespräch%', 'schreibe'),
} as const;

/** What one part of a letter is compared with. */
type Search = {
  readonly letter: CheckedLetter;
  readonly part: 'subject' | 'body';
  readonly index: LeakIndex;
  /** What the recipient may read anyway. */
  readonly known: string;
  readonly others: readonly string[];
};

/** No phrase, name or figure of the private texts (RUBRIC E10). Runs on the server only. */
export const privateLeak: Rule = {
  ids: { en: 'E10', de: 'E10' },
  needs: [],
  find(letter, context) {
    const index = letter.leaks ?? indexOf(letter, context);
    if (!index) return [];
    const search = { letter, index, known: publicText(context), others: context.others ?? [] };
    return (['subject', 'body'] as const).flatMap((part) =>
      [...phrases({ ...search, part }), ...names({ ...search, part }), ...figures({ ...search, part })].map(
        (hit): Hit => ({ ...hit, in: part }),
      ),
    );
  },
};

/** Without an index only the texts that may matter are read closely. */
function indexOf({ lang, stem, subject, body }: CheckedLetter, context: LetterContext): LeakIndex | undefined {
  if (!context.private || context.private.length === 0) return undefined;
  const text = `${subject}\n${body}`;
  const may = { known: publicText(context), others: (context.others ?? []).join(' ') };
  return buildLeakIndex(notesThatMayLeak(context.private, { lang, stem, text, ...may }), lang, stem);
}

const publicText = ({
  role,
  company,
  requisition,
  sender,
  recipient,
  booked = [],
  debriefFacts = [],
}: LetterContext): string =>
  [role, company, requisition, sender?.name, sender?.email, sender?.phone, recipient?.name, recipient?.title]
    .concat(
      booked.map((event) => `${event.what ?? ''} ${event.start}`),
      debriefFacts,
    )
    .filter((text) => text !== undefined)
    .join('\n');

/** Three stems in a row count when at least two of them are neither courtesy nor public. */
function phrases(search: Search): Hit[] {
  const { letter, index, part, known } = search;
  const weak = new Set(
    [...courtesyWords[letter.lang], ...wordsIn(known).flatMap((word) => word.split(/[^\p{L}\p{N}]/u))].map(index.idOf),
  );
  const tokens = index.tokens(letter[part]);
  const runs: Run[] = [];
  for (let at = 2; at < tokens.length; at++) {
    const three = tokens.slice(at - 2, at + 1);
    const text = sharedBy(three, index, weak);
    const last = runs.at(-1);
    if (text === undefined) continue;
    if (last && at - 2 <= last.to) last.to = at;
    else runs.push({ from: at - 2, to: at, text });
  }
  return runs.map((run) => phraseHit(search, tokens, run));
}

type Run = { readonly from: number; to: number; readonly text: number };

function sharedBy(three: readonly LeakToken[], index: LeakIndex, weak: ReadonlySet<number>): number | undefined {
  const [a = 0, b = 0, c = 0] = three.map(({ id }) => id);
  if (a === 0 || b === 0 || c === 0 || [a, b, c].filter((id) => !weak.has(id)).length < 2) return undefined;
  return index.trigrams.get(trigramKey(a, b, c));
}

function phraseHit({ index, letter, part }: Search, tokens: readonly LeakToken[], run: Run): Hit {
  const span = { start: tokens[run.from]?.start ?? 0, end: tokens[run.to]?.end ?? 0 };
  const what =
    privatePhrase(index, run.text, tokens.slice(run.from, run.from + 3)) ?? letter[part].slice(span.start, span.end);
  return hitAt(span, 'error', { kind: 'leak-phrase', what });
}

/** The private words that matched, as they stand in the note. */
function privatePhrase(index: LeakIndex, text: number, wanted: readonly LeakToken[]): string | undefined {
  const note = index.texts[text] ?? '';
  const tokens = index.tokens(note);
  const at = tokens.findIndex((_, i) => wanted.every(({ id }, k) => tokens[i + k]?.id === id));
  const [first, last] = [tokens[at], tokens[at + wanted.length - 1]];
  return first && last ? note.slice(first.start, last.end) : undefined;
}

function names({ letter, index, part, known, others }: Search): Hit[] {
  if (index.names.size === 0) return [];
  const may = new Set(`${known} ${others.join(' ')}`.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
  return [...letter[part].matchAll(/(?<!\p{L})\p{Lu}[\p{L}'’-]{1,30}/gu)].flatMap((match) => {
    const small = match[0].toLowerCase().replace(/['’]s$/u, '');
    if (!index.names.has(small) || may.has(small)) return [];
    const start = match.index;
    const sentence = letter.parts.sentences.find((one) => one.start <= start && start < one.end);
    if (part === 'body' && (!sentence || mentions(passesOn[letter.lang], sentence.text))) return [];
    return [hitAt({ start, end: start + match[0].length }, 'error', { kind: 'leak-name', what: match[0] })];
  });
}

function figures({ letter, index, part, known }: Search): Hit[] {
  if (index.figures.size === 0) return [];
  const may = new Set(numbersIn(known).map((number) => number.value));
  const end = part === 'body' ? letter.parts.signature.start : letter.subject.length;
  return numbersIn(letter[part].slice(0, end))
    .filter((number) => isTelling(number) && index.figures.has(number.value) && !may.has(number.value))
    .map((number) => hitAt(number, 'error', { kind: 'leak-figure', what: number.text }));
}
