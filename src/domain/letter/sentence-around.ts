import { sentencesOf } from './offered-changes.ts';

/** The sentences that touch a place of a text, as a place of their own without the space around them. */
export function sentenceAround(text: string, start: number, end: number) {
  let at = 0;
  let [from, to] = [start, end];
  for (const sentence of sentencesOf(text)) {
    const stop = at + sentence.length;
    if (at <= start && start < stop) from = at + (sentence.length - sentence.trimStart().length);
    if (at < end && end <= stop) to = at + sentence.trimEnd().length;
    at = stop;
  }
  return { start: from, end: to, quote: text.slice(from, to) };
}
