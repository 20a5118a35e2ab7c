import { type Span, spanOf } from './span.ts';

/** The lines of a text without their line ends; offsets point into the whole text. */
export function linesOf(text: string): Span[] {
  const lines: Span[] = [];
  let start = 0;
  for (;;) {
    const end = text.indexOf('\n', start);
    lines.push(spanOf(text, start, end < 0 ? text.length : end));
    if (end < 0) return lines;
    start = end + 1;
  }
}

export const isBlank = (line: Span): boolean => line.text.trim() === '';
