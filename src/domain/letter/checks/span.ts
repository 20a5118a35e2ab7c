/** A stretch of a text, in UTF-16 units; `end` is exclusive and `text` is what stands there. */
export type Span = { readonly start: number; readonly end: number; readonly text: string };

export const spanOf = (whole: string, start: number, end: number): Span => ({
  start,
  end,
  text: whole.slice(start, end),
});

/** Every place where a global pattern matches in `text`, shifted by where that text begins. */
export function spansMatching(pattern: RegExp, text: string, offset = 0): Span[] {
  const spans: Span[] = [];
  for (const match of text.matchAll(pattern)) {
    if (match[0] === '') continue;
    spans.push({ start: match.index + offset, end: match.index + match[0].length + offset, text: match[0] });
  }
  return spans;
}

export const mentions = (pattern: RegExp, text: string): boolean => text.search(pattern) >= 0;
