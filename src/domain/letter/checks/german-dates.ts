import type { Severity } from '#domain/letter/letter.ts';
import { hitAt, subjectHit } from './hit-at.ts';
import type { FindingReason } from './finding-reason.ts';
import type { Rule } from './rule.ts';
import { type Span, spansMatching } from './span.ts';
import { withoutOverlaps } from './without-overlaps.ts';

const englishMonth = '(?:January|February|March|June|July|October|December|Oct|Dec)';
const month =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|Januar|Februar|März|Mai|Juni|Juli|Oktober|Dezember)';
const english = [
  new RegExp(`(?<!\\p{L})${month}\\s\\d{1,2}(?:st|nd|rd|th)?(?:,?\\s\\d{4})?(?![\\d:.]|\\s?Uhr)`, 'gu'),
  new RegExp(`(?<!\\d)\\d{1,2}(?:st|nd|rd|th)(?:\\s(?:of\\s)?${month})?(?!\\p{L})`, 'gu'),
  new RegExp(`(?<!\\p{L})(?:\\d{1,2}\\.?\\s)?${englishMonth}(?:\\s\\d{4})?(?!\\p{L})`, 'gu'),
  /(?<!\p{L})(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun),?\s)?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.?\s\d{1,2}(?:st|nd|rd|th)?(?!\d|\s?Uhr)/gu,
  /(?<!\p{L})(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)(?!\p{L})/gu,
  /(?<![\d:.])\d{1,2}(?:[:.]\d{2})?\s?(?:[ap]\.?m\.?)(?!\p{L})/giu,
  /(?<![\d/])\d{1,2}\/\d{1,2}\/(?:\d{4}|\d{2})(?![\d/])/gu,
];
const numeric = [
  /(?<![\d.])\d{1,2}\.\s?\d{1,2}\.(?:\s?(?:\d{4}|\d{2}))?(?![\d])/gu,
  /(?<!\d)\d{4}[-/]\d{2}[-/]\d{2}(?!\d)/gu,
  /(?<![\d/])\d{1,2}\/\d{1,2}(?![\d/])(?!\s?(?:Stunden|%))/gu,
];
const noDot =
  /(?<![\d.])\d{1,2}\s(?:Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)(?!\p{L})/gu;
const noUhr = /(?<=(?:um|ab|gegen|bis|von)\s)\d{1,2}[:.]\d{2}(?!\s{0,2}(?:Uhr|h\b|[-–]|bis)|[\d.])/gu;

/** Day. month, 24 hours with Uhr; English forms are warned of, all-numeric ones hinted at (RUBRIC D23). */
export const germanDates: Rule = {
  ids: { de: 'D23' },
  needs: [],
  find: ({ body, subject, parts }, context) => {
    if (context.kind === 'claim') return [];
    return [
      ...found(body.slice(0, parts.signature.start)).map(({ span, severity, kind }) =>
        hitAt(span, severity, { kind, what: span.text }),
      ),
      ...found(subject).map(({ span, severity, kind }) => subjectHit(span, severity, { kind, what: span.text })),
    ];
  },
};

type Found = { span: Span; severity: Severity; kind: FindingReason['kind'] };

function found(text: string): Found[] {
  const all = (patterns: readonly RegExp[], severity: Severity, kind: Found['kind']) =>
    patterns.flatMap((pattern) => spansMatching(pattern, text)).map((span): Found => ({ span, severity, kind }));
  return withoutOverlaps(
    [
      ...all(english, 'warning', 'english-date'),
      ...all([noDot], 'hint', 'english-date'),
      ...all(numeric, 'hint', 'numeric-date'),
      ...all([noUhr], 'hint', 'time-without-uhr'),
    ],
    (one) => one.span,
  );
}
