import { hitAt, subjectHit } from './hit-at.ts';
import type { Rule } from './rule.ts';
import { spansMatching } from './span.ts';

const word = /(?<!\p{L})\p{L}{0,40}[ßẞ]\p{L}{0,40}/giu;

/** Switzerland writes ss throughout; only a recorded name keeps its ß (RUBRIC D20). */
export const swissSpelling: Rule = {
  ids: { de: 'D20' },
  needs: [],
  find({ locale, body, subject }, context) {
    if (locale !== 'de-CH') return [];
    const names = [context.recipient?.name, context.sender?.name, context.company].join(' ');
    const found = (text: string) => spansMatching(word, text).filter((span) => !names.includes(span.text));
    const more = (text: string) => ({ repair: text.replaceAll('ß', 'ss').replaceAll('ẞ', 'SS') });
    return [
      ...found(subject).map((span) =>
        subjectHit(span, 'warning', { kind: 'swiss-sharp-s', what: span.text, ...more(span.text) }),
      ),
      ...found(body).map((span) =>
        hitAt(span, 'warning', { kind: 'swiss-sharp-s', what: span.text, ...more(span.text) }),
      ),
    ];
  },
};
