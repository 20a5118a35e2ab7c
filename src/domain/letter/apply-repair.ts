import type { LetterText } from './letter.ts';

/** One repair as a page posts it back: where, what stood there, what takes its place. */
export type Repair = {
  readonly in: 'subject' | 'body';
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly repair: string;
};

/** Takes the place out or replaces it; null when the text has changed since and the words stand nowhere any more. */
export function applyRepair(text: LetterText, { in: part, start, end, quote, repair }: Repair): LetterText | null {
  const whole = text[part];
  const stands = whole.slice(start, end) === quote;
  const from = stands ? start : whole.indexOf(quote);
  if (from < 0 || quote === '') return null;
  const before = whole.slice(0, from);
  const after = whole.slice(from + quote.length);
  return { ...text, [part]: repair === '' ? closed(before, quote, after) : before + repair + after };
}

/** Joins what is left when something is taken out: one space, no blank line too many, a capital where it began a sentence. */
function closed(before: string, quote: string, after: string): string {
  const gap = before === '' || /\s$/u.test(before) ? '' : ' ';
  const rest = after.replace(/^[ \t]*,?[ \t]*/u, gap).replace(/^ (?=[.,;:!?\n]|$)/u, '');
  const beganSentence = /^\p{Lu}/u.test(quote) && !/[.!?…]$/u.test(quote) && /(?:^|[.!?…]\s+|\n)$/u.test(before);
  const begun = beganSentence ? rest.charAt(0).toLocaleUpperCase('en') + rest.slice(1) : rest;
  return (before + begun).replace(/[ \t]+\n/gu, '\n').replace(/\n{3,}/gu, '\n\n');
}
