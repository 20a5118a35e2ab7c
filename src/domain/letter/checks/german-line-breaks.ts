import { hitAt } from './hit-at.ts';
import type { LetterAnatomy } from './letter-anatomy.ts';
import type { Hit, Rule } from './rule.ts';
import { spansMatching } from './span.ts';

/** Paragraphs flow, no word is parted, a blank line stands between paragraphs (RUBRIC D12). */
export const germanLineBreaks: Rule = {
  ids: { de: 'D12' },
  mailOnly: true,
  needs: [],
  find: ({ parts, body }) => [
    ...wideGaps(parts, body),
    ...parts.paragraphs.flatMap((paragraph): Hit[] => {
      const parted = spansMatching(
        /(?<=\p{Ll})[-\u00AD]\n[ \t]{0,4}(?=\p{Ll})(?!und |oder |bzw)/gu,
        paragraph.text,
        paragraph.start,
      );
      if (parted.length > 0) return parted.map((span) => hitAt(span, 'warning', { kind: 'word-division', repair: '' }));
      const breaks = spansMatching(
        /(?<=[\p{L}\p{N},;.!?:)“"-][ \t]{0,3})\n[ \t]{0,4}(?=[\p{L}\p{N}„"(])(?![-*•]|\d{1,2}[.)]\s)/gu,
        paragraph.text,
        paragraph.start,
      );
      const [first] = breaks;
      if (!first || isList(paragraph.text)) return [];
      const before = paragraph.text.slice(0, first.start - paragraph.start).trimEnd();
      const isParagraph = /[.!?:]$/u.test(before);
      return [
        hitAt(first, isParagraph ? 'hint' : 'warning', {
          kind: isParagraph ? 'paragraph-blank-line' : 'line-break',
          count: breaks.length,
          repair: isParagraph ? '\n\n' : ' ',
        }),
      ];
    }),
  ],
};

/** Between two paragraphs one blank line, not several. */
const wideGaps = ({ paragraphs }: LetterAnatomy, body: string): Hit[] =>
  paragraphs.slice(1).flatMap((paragraph, index) => {
    const start = paragraphs[index]?.end ?? paragraph.start;
    const gap = { start, end: paragraph.start };
    return body.slice(start, paragraph.start).split('\n').length > 3
      ? [hitAt(gap, 'hint', { kind: 'paragraph-blank-line', repair: '\n\n' })]
      : [];
  });

const isList = (text: string) => /^[ \t]{0,4}(?:[-*•–]|\d{1,2}[.)])\s/mu.test(text);
