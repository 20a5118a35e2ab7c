import { hitAt, subjectHit } from './hit-at.ts';
import type { Rule } from './rule.ts';
import { spansMatching, type Span } from './span.ts';
import { withoutOverlaps } from './without-overlaps.ts';

const patterns: readonly RegExp[] = [
  /\[(?![^\]\n]{0,60}\]\()(?=[^\]\n]{0,80}[\p{L}.…_])[^\]\n]{1,80}\]/gu,
  /\{\{[^}\n]{0,80}\}\}|\$?\{[\p{L}_. -]{1,60}\}|<%[^%\n]{0,80}%>/gu,
  /<\p{L}[\p{L} _/.'’-]{1,40}>/gu,
  /(?<![\p{L}\d@.])%[A-ZÄÖÜ_]{2,30}%|(?<![\p{L}\d])\$[A-Z_]{3,30}(?![\p{L}\d])/gu,
  /(?<![\p{L}\d])(?:X{2,}|x{3,})(?![\p{L}\d])|(?<![\p{L}\d])XY(?:Z)?(?![\p{L}\d])|(?<![\p{L}\d])(?:XX|xx)\.(?:XX|xx)\.?(?:XX(?:XX)?|xx(?:xx)?)?/gu,
  /<<[^<>\n]{1,60}>>|«\p{Lu}{2,20}»|(?<=\b(?:to|from|with|an|von|mit|für|for|dear|hallo|hi)\s)(?:NAME|FIRMA|STELLE|DATUM|COMPANY|ROLE|DATE|TEAM)(?![\p{L}\d])/gu,
  /_{3,}|\.{5,}|…{2,}/gu,
  /(?<![\p{L}\d])(?:TBD|TBC|TODO|FIXME|tbd|N\.\s?N\.)(?![\p{L}\d])/gu,
  /lorem ipsum|dolor sit amet/giu,
  /(?<![\p{L}\d])(?:undefined|NaN|null|\[object Object\])(?![\p{L}\d])/gu,
  /(?<![\p{L}\d])(?:DD[./-]MM[./-]YYYY|MM[./-]DD[./-]YYYY|dd[./-]mm[./-]yyyy|mm[./-]dd[./-]yyyy|TT\.MM\.JJJJ|tt\.mm\.jjjj)(?![\p{L}\d])/gu,
  /(?<![\p{L}\d])(?:insert|enter|add|fill in|hier|bitte)\s(?:your\s|the\s|company\s|ihren?\s|den\s|die\s)?(?:name|date|role|company|reason|namen|datum|stelle|firma|grund)\s(?:here|hier|einfügen|eintragen|einsetzen|ergänzen)(?![\p{L}\d])/giu,
  /\((?:the |your )?(?:names? of|name (?:der|des|vom|von)|name:?)(?!\p{L})[^)\n]{0,40}\)/giu,
  /\((?:your |the |company |full )?(?:name|company|position|role|date|job title|firma|stelle|datum|ihr name|vorname nachname|telefonnummer|phone number|phone|e-mail)\)/giu,
  /(?<![\p{L}\d])(?:Musterfirma|Musterstraße|Musterstrasse|Musterstadt|Musterunternehmen|Muster GmbH|Muster AG|Beispielfirma|Beispiel GmbH)(?![\p{L}\d])/gu,
];
const samplePeople = /(?<![\p{L}\d])(?:Max|Erika|Maxi|Frau|Herrn?)\s(?:Mustermann|Musterfrau)(?![\p{L}\d])/gu;
/** A line of its own that stands for a name. */
const sampleLine =
  /(?<=^|\n)[ \t]{0,4}(?:your (?:full )?name|first name last name|first last|ihr name|dein name|vorname nachname|vorname name|name|unterschrift|signature|phone number|telefonnummer|your (?:phone|e-?mail|number))[ \t]{0,4}(?=\n|$)/giu;
const generic =
  /(?<![\p{L}\d])(?:your company name|company name|job title|position title|the XYZ|hiring manager's name|recruiter's name|Dear (?:Name|Hiring Manager Name)|Frau\/Herr(?:n)? (?:Name|Nachname)|Frau Nachname|Herr Nachname|Firma Name)(?![\p{L}\d])/gu;

/** Nothing that was to be filled in (RUBRIC E18). */
export const placeholders: Rule = {
  ids: { en: 'E18', de: 'E18' },
  needs: [],
  find(letter, context) {
    const known = `${context.sender?.name ?? ''} ${context.recipient?.name ?? ''} ${context.company ?? ''} ${context.role ?? ''} ${context.requisition ?? ''}`;
    const find = (text: string): Span[] => {
      const all = [...patterns, samplePeople, sampleLine, generic].flatMap((pattern) => spansMatching(pattern, text));
      return withoutOverlaps(all, (span) => span).filter(
        (span) => !known.includes(span.text.trim()) && !isAddress(span.text),
      );
    };
    return [
      ...find(letter.subject).map((span) => subjectHit(span, 'error', { kind: 'placeholder', what: span.text })),
      ...find(letter.body).map((span) => hitAt(span, 'error', { kind: 'placeholder', what: span.text.trim() })),
    ];
  },
};

/** `[1]`, `<anna@example.org>`, `[sic]` are no slots. */
const isAddress = (text: string) =>
  /^<[^>]*@|^<https?:|^\[(?:sic|\d+)\]$/u.test(text) ||
  /^<\/?(?:a|b|i|p|br|div|span|img|strong|em|html|body|table)\b/iu.test(text);
