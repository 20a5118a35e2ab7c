import { findClosing } from './find-closing.ts';
import { findGreeting } from './find-greeting.ts';
import { isBlank, linesOf } from './letter-lines.ts';
import { sentencesOf } from './sentences.ts';
import { type Span, spanOf } from './span.ts';
import { wordsIn } from './word-count.ts';

/** The parts of a message, with offsets into its body. */
export type LetterAnatomy = {
  readonly lines: readonly Span[];
  readonly greeting: Span | undefined;
  /** Paragraphs between greeting and sign-off. */
  readonly paragraphs: readonly Span[];
  readonly sentences: readonly Span[];
  readonly closing: Span | undefined;
  /** Everything after the sign-off. */
  readonly signature: Span;
  /** Words of the paragraphs: no greeting, sign-off or signature (RUBRIC, Length). */
  readonly wordCount: number;
};

export function letterAnatomy(body: string): LetterAnatomy {
  const lines = linesOf(body);
  const greeting = findGreeting(lines);
  const textStart = greeting?.end ?? 0;
  const closing = findClosing(lines, textStart);
  const textEnd = closing?.start ?? endWithoutClosing(lines, textStart);
  const paragraphs = paragraphsOf(body, textStart, textEnd);
  return {
    lines,
    greeting,
    paragraphs,
    sentences: paragraphs.flatMap(sentencesOf),
    closing,
    signature: spanOf(body, closing?.end ?? textEnd, body.length),
    wordCount: paragraphs.reduce((sum, paragraph) => sum + wordsIn(paragraph.text).length, 0),
  };
}

/** Without a sign-off, short last lines that end in no sentence mark are the signature: a name, a number. */
function endWithoutClosing(lines: readonly Span[], from: number): number {
  let end = lines.at(-1)?.end ?? 0;
  for (const line of lines.toReversed()) {
    if (line.start < from || (!isBlank(line) && !looksLikeSignature(line.text))) break;
    end = line.start;
  }
  return end;
}

const looksLikeSignature = (line: string) =>
  line.length <= 60 && !/[.!?…,;:]\s{0,4}$/u.test(line) && (wordsIn(line).length <= 4 || /@|\d{4}/u.test(line));

function paragraphsOf(body: string, start: number, end: number): Span[] {
  const paragraphs: Span[] = [];
  let open: { start: number; end: number } | undefined;
  for (const line of linesOf(body.slice(start, Math.max(start, end)))) {
    const text = line.text.trim();
    if (text === '') {
      if (open) paragraphs.push(spanOf(body, open.start, open.end));
      open = undefined;
      continue;
    }
    const from = start + line.start + line.text.indexOf(text);
    open = { start: open?.start ?? from, end: from + text.length };
  }
  if (open) paragraphs.push(spanOf(body, open.start, open.end));
  return paragraphs;
}
