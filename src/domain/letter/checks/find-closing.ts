import { isBlank } from './letter-lines.ts';
import { phrasePattern } from './phrase-pattern.ts';
import { mentions, type Span } from './span.ts';
import { wordsIn } from './word-count.ts';

const strong = phrasePattern(
  'regards',
  '(?:best|kind|warm|good|kindest|warmest) wishes',
  'sincerely%',
  'yours (?:truly|faithfully)',
  'respectfully(?: yours)?',
  'gr[üu]e?(?:ß|ss)(?:e|en|t)?',
  'gruss|gruß',
  'mfg',
  'lg',
  'vg',
  'bg',
  'hochachtungsvoll',
  '\\p{L}{0,20} ?hochachtung',
);
const weak = new RegExp(
  `^\\s{0,8}(?:${
    phrasePattern(
      'best',
      'all (?:the )?(?:very )?best',
      'cheers',
      'thanks',
      'many thanks',
      'thank you',
      'with (?:thanks|gratitude|appreciation|best|kind|warm|many)',
      'take care',
      'warmly',
      'warmest',
      'gratefully',
      'cordially',
      'yours',
      'wishing you',
      'herzlich',
      'herzlichst',
      'ihre?',
      'deine?',
      'alles (?:gute|liebe)',
      'bis bald',
      'vielen dank',
      'danke',
      'mit (?:den )?besten wünschen',
      'beste wünsche',
    ).source
  })`,
  'iu',
);

/** The line that says goodbye; of several the last that says *regards* or *Grüße*, else the last that might. */
export function findClosing(lines: readonly Span[], from: number): Span | undefined {
  const tail = lines.filter((line) => !isBlank(line) && line.start >= from).slice(-10);
  const says = (line: Span) => isShort(line) && mentions(strong, line.text);
  const might = (line: Span) =>
    isShort(line) && weak.test(line.text) && (wordsIn(line.text).length <= 6 || /,\s{0,3}$/u.test(line.text));
  const line = tail.findLast(says) ?? tail.findLast(might);
  return line ? closingIn(line) : undefined;
}

const isShort = (line: Span) =>
  line.text.length <= 90 && wordsIn(line.text).length <= 12 && !/[.?]\s{0,4}$/u.test(line.text);

/** `Best, Anna` on one line: the name belongs to the signature. */
function closingIn(line: Span): Span {
  const trimmed = line.text.trimEnd();
  const withName = /^(.{2,60}?,)\s+\p{Lu}[\p{L}.'’-]{0,30}(?:\s+\p{Lu}[\p{L}.'’-]{0,30}){0,3}$/u.exec(trimmed);
  const end = withName?.[1]?.length ?? trimmed.length;
  const start = trimmed.length - trimmed.trimStart().length;
  return { start: line.start + start, end: line.start + end, text: trimmed.slice(start, end) };
}
