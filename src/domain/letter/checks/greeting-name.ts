import type { LetterContext } from '#domain/letter/letter.ts';
import { canBeGreeted } from './can-be-greeted.ts';
import { editDistance } from './edit-distance.ts';
import { hitAt } from './hit-at.ts';
import type { CheckedLetter, Hit, Rule } from './rule.ts';
import { type Span, spansMatching } from './span.ts';

const anonymous = {
  en: /to whom it may concern|dear (?:sir|madam|sirs)\b|sir or madam|sir\/madam|hiring manager|dear recruiter/iu,
  de: /damen und herren|sehr geehrtes team|wen es betrifft/iu,
} as const;
const greetingWord = new Set(
  `dear hi hiya hello hey good morning afternoon evening day greetings to whom it may concern sir madam sirs or hiring team manager recruiter recruiting mr mrs ms miss mister missus mx dr prof professor
   sehr geehrte geehrter geehrtes verehrte verehrter liebe lieber liebes guten tag hallo hoi servus moin gott gruß dich sie euch grüezi grüß gott werte werter geschätzte geschätzter frau herr herrn damen und herren team personalteam
   mag dipl ing magistra there all everyone personalabteilung abend my gruess gruss schönen vom von der the and doktor professorin frl fräulein people talent acquisition department hr`.split(
    /\s+/u,
  ),
);

/** Names the recipient as recorded (RUBRIC E2, D4, D11). */
export const greetingName: Rule = {
  ids: { en: 'E2', de: 'D11' },
  mailOnly: true,
  needs: [],
  find(letter, context) {
    const { greeting } = letter.parts;
    if (letter.body.trim() === '') return [];
    if (!greeting) {
      const first = letter.parts.lines.find((line) => line.text.trim() !== '');
      return [
        hitAt(first ?? { start: 0, end: 0 }, 'warning', {
          kind: 'greeting-missing',
          ...(letter.lang === 'de' ? { rule: 'D2' } : {}),
        }),
      ];
    }
    const name = context.recipient?.name;
    return name === undefined ? unnamed(letter, greeting) : named(letter, context, greeting);
  },
};

function unnamed(letter: CheckedLetter, greeting: Span): Hit[] {
  if (!anonymous[letter.lang].test(greeting.text)) return [];
  if (letter.lang === 'de') return [hitAt(greeting, 'hint', { kind: 'greeting-ladies-and-gentlemen', rule: 'D5' })];
  return /hiring manager|recruiter/iu.test(greeting.text)
    ? []
    : [hitAt(greeting, 'hint', { kind: 'greeting-anonymous' })];
}

function named(letter: CheckedLetter, context: LetterContext, greeting: Span): Hit[] {
  const name = context.recipient?.name ?? '';
  if (/[[\]{}<>_]/u.test(greeting.text)) return [];
  if (!canBeGreeted(context, letter.lang) && /team/iu.test(greeting.text)) return [];
  const wanted = namesIn(name);
  const said = spansMatching(/\p{L}[\p{L}'’-]{0,40}/gu, greeting.text, greeting.start).filter(
    (span) => /^\p{Lu}/u.test(span.text) && !greetingWord.has(span.text.toLowerCase()),
  );
  const inGerman = letter.lang === 'de';
  const about = { what: name, ...(inGerman ? { rule: 'D4' } : {}) };
  if (
    said.some((span) => wanted.includes(span.text)) &&
    said.every((span) => wanted.includes(span.text) || !isNear(span.text, wanted))
  ) {
    return said.every((span) => wanted.includes(span.text) || isPartOf(span.text, name, context))
      ? []
      : wrongName(said, wanted, about);
  }
  const near = said.flatMap((span) =>
    wanted.filter((word) => word !== span.text && isNear(span.text, [word])).map((word) => ({ span, word })),
  )[0];
  if (near)
    return [
      hitAt(near.span, 'error', {
        kind: 'greeting-misspelt',
        what: name,
        repair: near.word,
        ...(inGerman ? { rule: 'D4' } : {}),
      }),
    ];
  if (said.length > 0 && !anonymous[letter.lang].test(greeting.text) && /^\p{Lu}/u.test(said[0]?.text ?? ''))
    return wrongName(said, wanted, about);
  if (inGerman && /damen und herren/iu.test(greeting.text)) {
    return [hitAt(greeting, 'hint', { kind: 'greeting-ladies-and-gentlemen', rule: 'D5' })];
  }
  const kind = anonymous[letter.lang].test(greeting.text) ? 'greeting-anonymous' : 'greeting-without-name';
  return [hitAt(greeting, 'warning', { kind, what: name })];
}

function wrongName(said: readonly Span[], wanted: readonly string[], more: { what: string; rule?: string }): Hit[] {
  const wrong = said.find((span) => !wanted.includes(span.text));
  return wrong ? [hitAt(wrong, 'warning', { kind: 'greeting-other-name', ...more })] : [];
}

const namesIn = (name: string) =>
  [...name.matchAll(/\p{L}[\p{L}'’-]{0,40}/gu)]
    .map(([word]) => word)
    .concat(name.match(/\p{L}[\p{L}'’]{1,40}/gu) ?? []);

/** One slip in a short name, two in a long one; or the same letters in another case. */
function isNear(said: string, wanted: readonly string[]): boolean {
  return wanted.some((word) => {
    if (word === said || word.length < 3 || said.length > 30 || word.length > 30) return false;
    const distance = editDistance(said.toLowerCase(), word.toLowerCase());
    return distance <= (word.length > 5 ? 2 : 1);
  });
}

const isPartOf = (word: string, name: string, context: LetterContext) =>
  name.toLowerCase().includes(word.toLowerCase()) ||
  (context.recipient?.title ?? '').toLowerCase().includes(word.toLowerCase()) ||
  (context.company ?? '').toLowerCase().includes(word.toLowerCase());
