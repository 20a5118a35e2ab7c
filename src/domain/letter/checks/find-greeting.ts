import { isBlank } from './letter-lines.ts';
import { phrasePattern } from './phrase-pattern.ts';
import { mentions, type Span } from './span.ts';

const opening = new RegExp(
  `^\\s{0,8}(?:${
    phrasePattern(
      'dear',
      'hi',
      'hiya',
      'hello',
      'hey',
      'good (?:morning|afternoon|evening|day)',
      'greetings',
      'to whom it may concern',
      'sehr geehrte?[rsn]?(?:/r|\\(r\\)|[*:_]r)?',
      'sehr verehrte?[rsn]?',
      'geehrte?[rsn]?',
      '(?:ihr )?liebe?[rsn]?',
      'guten (?:tag|morgen|abend)',
      'schönen guten tag',
      'hallo',
      'hoi',
      'salü',
      'servus',
      'moin',
      'grüezi',
      'grüß (?:gott|dich|sie|euch)',
      'gott zum gruß',
      'werte?[rsn]?',
      'geschätzte?[rsn]?',
      'tag',
    ).source
  })`,
  'iu',
);
const noGreeting = phrasePattern('gr(?:ü|ue)(?:ß|ss)e%', 'liebend', 'dank');

/** The words of the greeting with their comma; the first line that greets, near the top. */
export function findGreeting(lines: readonly Span[]): Span | undefined {
  let seen = 0;
  for (const line of lines) {
    if (isBlank(line)) continue;
    if (++seen > 6) return undefined;
    const greeting = greetingIn(line, seen === 1);
    if (greeting) return greeting;
    if (line.text.length > 60) return undefined;
  }
  return undefined;
}

function greetingIn(line: Span, isFirst: boolean): Span | undefined {
  const trimmed = line.text.trimEnd();
  const greets = opening.test(trimmed) && !mentions(noGreeting, trimmed);
  const isNameOnly = isFirst && /^\s{0,8}\p{Lu}[\p{L}'’-]{1,30}(?:\s\p{Lu}[\p{L}'’-]{1,30}){0,2},$/u.test(trimmed);
  if (!greets && !isNameOnly) return undefined;
  const end = line.start + endOfGreeting(trimmed);
  const start = line.start + (trimmed.length - trimmed.trimStart().length);
  return { start, end, text: line.text.slice(start - line.start, end - line.start) };
}

/** A greeting that runs on into the text (`Hi Anna, thank you for …`) ends at its comma. */
function endOfGreeting(line: string): number {
  const comma = /[,!:–—](?=\s)/u.exec(line);
  if (!comma) return line.length;
  const rest = line.slice(comma.index + 1).trim();
  const isSecondName = opening.test(rest) && rest.length < 60;
  return rest === '' || isSecondName || (/[,!:]$/u.test(line) && rest.split(/\s+/u).length <= 4)
    ? line.length
    : comma.index + 1;
}
