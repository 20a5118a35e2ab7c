import type { Span } from './span.ts';

/** A text as the rules read it: composed characters, no invisible ones, and the way back to the original. */
export type TextReading = {
  readonly text: string;
  readonly original: string;
  /** The place in the original that a place in `text` stands for. */
  readonly toOriginal: (start: number, end: number) => Span;
};

/** Carriage returns, soft hyphens, zero-width characters and direction marks. */
const invisible = /[\r\u00AD\u200B-\u200F\u202A-\u202E\u2060\uFEFF]/u;
const cluster = /\P{M}\p{M}{1,8}|[\s\S]/gu;

/** Text pasted from elsewhere may hide a word behind invisible or decomposed characters; the rules must still see it. */
export function readText(original: string): TextReading {
  const composed = original.normalize('NFC') === original;
  if (composed && !invisible.test(original)) {
    return { text: original, original, toOriginal: (start, end) => ({ start, end, text: original.slice(start, end) }) };
  }
  const parts: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  for (const match of original.matchAll(cluster)) {
    const shown = match[0].normalize('NFC').replaceAll(new RegExp(invisible, 'gu'), '');
    for (let unit = 0; unit < shown.length; unit++) {
      starts.push(match.index);
      ends.push(match.index + match[0].length);
    }
    parts.push(shown);
  }
  const toOriginal = (start: number, end: number): Span => {
    const from = starts[start] ?? original.length;
    const to = end > start ? (ends[end - 1] ?? original.length) : from;
    return { start: from, end: to, text: original.slice(from, to) };
  };
  return { text: parts.join(''), original, toOriginal };
}
