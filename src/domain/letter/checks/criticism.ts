import type { LetterLanguage } from '#domain/letter/letter.ts';
import { comparisonWords } from './comparison-words.ts';
import { criticismWords } from './criticism-words.ts';
import { hitAt } from './hit-at.ts';
import { phrasePattern } from './phrase-pattern.ts';
import { reproachWords } from './reproach-words.ts';
import type { Rule } from './rule.ts';
import { spansMatching, type Span } from './span.ts';
import { toneWords } from './tone-words.ts';
import { withoutOverlaps } from './without-overlaps.ts';

type Criticism = { span: Span; kind: 'criticism' | 'comparison' | 'reproach' };

/** Said of oneself, or to spare the other: no criticism. */
const aboutMyself = phrasePattern(
  "(?:don't|do not|not|n't) (?:want to )?wast(?:e|ing) your time",
  '(?:sorry|afraid|hope)~(?:disappoint%|inconvenien%)',
  'my own (?:doubts?|concerns?|lack)',
  'unangenehm(?:e|en|er)? (?:für mich|ist mir|umstände)',
  '(?:ist|war) mir (?:sehr |etwas )?(?:unangenehm|peinlich)',
  'nicht irritier%',
  'sie nicht~enttäusch%',
  'it would be unfair',
  'would be unfair of me',
  'wäre (?:es )?(?:ihnen gegenüber )?unfair%',
  'unfair (?:ihnen|dir|euch) gegenüber',
);

export function criticismIn(lang: LetterLanguage, sentence: Span): Criticism[] {
  const text = sentence.text.replaceAll(aboutMyself, (known) => '#'.repeat(known.length));
  const find = (pattern: RegExp, kind: Criticism['kind']) =>
    spansMatching(pattern, text, sentence.start).map((span) => ({ span, kind }));
  const found = [
    ...find(criticismWords[lang], 'criticism'),
    ...find(comparisonWords[lang], 'comparison'),
    ...find(reproachWords[lang], 'reproach'),
  ];
  return withoutOverlaps(found, (one) => one.span);
}

/** No criticism, blame or comparison; doubtful tone is a hint (RUBRIC E8). */
export const criticism: Rule = {
  ids: { en: 'E8', de: 'E8' },
  needs: [],
  find: (letter) =>
    letter.parts.sentences.flatMap((sentence) => {
      const found = criticismIn(letter.lang, sentence);
      const hits = found.map(({ span, kind }) =>
        hitAt(span, kind === 'criticism' ? 'error' : 'warning', { kind, what: span.text }),
      );
      const tone = spansMatching(toneWords[letter.lang], sentence.text, sentence.start);
      return [...hits, ...tone.map((span) => hitAt(span, 'hint', { kind: 'tone', what: span.text }))];
    }),
};
