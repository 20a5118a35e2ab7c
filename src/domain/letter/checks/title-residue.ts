import type { LetterContext } from '#domain/letter/letter.ts';
import { hitAt, subjectHit } from './hit-at.ts';
import type { Hit, Rule } from './rule.ts';
import { type Span, spansMatching } from './span.ts';
import { withoutOverlaps } from './without-overlaps.ts';

const letterOf = '(?:m|w|d|f|x|i|gn|div|a|\\*)';
const genderMark = new RegExp(
  `\\s{0,2}[(\\[]\\s?${letterOf}(?:\\s?[/|,*.·-]\\s?${letterOf}){1,4}\\s?[)\\]]|(?<![\\p{L}/])\\s{0,2}[mwd]\\s?[/|]\\s?[mwdfx]\\s?[/|]\\s?[mwdfxi](?![\\p{L}/])|\\s{0,2}[(\\[](?:all genders?|alle geschlechter|gn|geschlechtsneutral|m\\/w|w\\/m)[)\\]]`,
  'giu',
);
const number =
  /(?<![\p{L}\d])(?:(?:Req(?:uisition)?|Job|Ref(?:erenz)?|Stellen|Kenn|Ausschreibungs)[-.\s]?(?:ID|Nr|Nummer|nummer|No|ziffer|zeichen)?[.:#\s-]{1,3}[A-Z]{0,6}[-_/]?\d[\w/.-]{1,20}|[A-Z]{1,5}-\d{3,10}|#\d{3,10}|R-?\d{5,10})/gu;
const halfForm =
  /(?<![\p{L}./@-])(?:[Ee]in|[Kk]ein|[Dd]er|[Dd]ie)\/(?:e[rnms]?|r|die|der)(?!\p{L})|(?<![\p{L}./@-])\p{L}{3,40}(?:\/-?in(?:nen)?|\(in(?:nen)?\)|\(r\)|\/-?r)(?!\p{L})/gu;

const namedNumber = /(?:kennziffer|referenz|ref\b|stellen-?n|ausschreibungsn|kennzeichen)/iu;

/** No (m/w/d), requisition number or half gender form in subject or text (RUBRIC D22); a number with its name may stand in the subject (D1). */
export const titleResidue: Rule = {
  ids: { de: 'D22' },
  needs: [],
  find(letter, context) {
    const { subject, body, parts } = letter;
    const text = body.slice(0, parts.signature.start);
    return [
      ...residueIn(text, context, false).map(({ span, ...rest }) =>
        hitAt(span, rest.severity, { ...rest.why, ...rest.more }),
      ),
      ...residueIn(subject, context, true).map(({ span, ...rest }) =>
        subjectHit(span, rest.severity, { ...rest.why, ...rest.more }),
      ),
    ];
  },
};

type Residue = { span: Span; severity: Hit['severity']; why: Hit['why']; more: { repair?: string } };

function residueIn(text: string, context: LetterContext, isSubject: boolean): Residue[] {
  const marks = spansMatching(genderMark, text).map((span): Residue => ({
    span,
    severity: 'warning',
    why: { kind: 'gender-mark', what: span.text.trim() },
    more: { repair: '' },
  }));
  const halves = spansMatching(halfForm, text)
    .filter((span) => !/geehrte|liebe/iu.test(span.text))
    .map((span): Residue => ({ span, severity: 'warning', why: { kind: 'gender-form', what: span.text }, more: {} }));
  const numbers = [...spansMatching(number, text), ...recorded(text, context.requisition)];
  const named = (span: Span) =>
    isSubject && namedNumber.test(`${text.slice(Math.max(0, span.start - 30), span.start)}${span.text}`);
  const loose = numbers
    .filter((span) => !named(span))
    .map((span): Residue => ({
      span,
      severity: isSubject ? 'hint' : 'warning',
      why: { kind: 'requisition-in-text', what: span.text },
      more: {},
    }));
  return withoutOverlaps([...marks, ...halves, ...loose], (residue) => residue.span);
}

function recorded(text: string, requisition: string | undefined): Span[] {
  const start = requisition && requisition.length > 2 ? text.indexOf(requisition) : -1;
  return requisition && start >= 0 ? [{ start, end: start + requisition.length, text: requisition }] : [];
}
