import { hitAt } from './hit-at.ts';
import { phrasePattern } from './phrase-pattern.ts';
import type { Rule } from './rule.ts';
import { spansMatching } from './span.ts';
import { withoutOverlaps } from './without-overlaps.ts';

const markup = [
  /<\/?(?:a|b|i|u|p|br|hr|div|span|html|head|body|img|table|t[rdh]|ul|ol|li|strong|em|font|h[1-6]|style|script|meta|blockquote|center)(?:\s[^<>\n]{0,300})?\/?>/giu,
  /<!--|-->|<!doctype[^>\n]{0,60}>/giu,
  /&(?:nbsp|amp|lt|gt|quot|[aou]uml|szlig|#\d{1,6});/giu,
  /(?<![*\w])\*\*[^*\s][^*\n]{0,200}\*\*|(?<![_\w])__[\p{L}][^_\n]{0,200}__(?!_)/gu,
  /(?<![*\p{L}\d])\*[\p{L}][^*\n]{0,80}[\p{L}.!?]\*(?![*\p{L}\d])/gu,
  /(?<![^\n])#{1,6}\s[^\n]{1,80}/gu,
  /\[[^\]\n]{1,100}\]\((?:https?:|mailto:|www\.)[^)\n]{1,300}\)/giu,
  /`[^`\n]{1,200}`|```/gu,
  /(?<![^\n])(?:>|\|)\s[^\n]{1,200}/gu,
];
const tracking = [
  /https?:\/\/[^\s<>"]{0,200}[?&](?:utm_\w{1,20}|mc_[ce]id|fbclid|gclid|trk|trackid|tracking|track|ref|recipient|uid|open)=[^\s<>"]{0,200}/giu,
  /https?:\/\/(?:[\w-]{1,40}\.){0,3}(?:bit\.ly|tinyurl\.com|t\.co|goo\.gl|ow\.ly|lnkd\.in|mailchi\.mp|list-manage\.com|sendgrid\.net|mailtrack\.\w{2,6}|hubspotlinks\.com|trk\.[\w-]{1,40}\.\w{2,6})[^\s<>"]{0,200}/giu,
  /https?:\/\/(?:track|click|clicks|links?|email|pixel|open|trk)\.[^\s<>"]{1,200}/giu,
  /https?:\/\/[^\s<>"]{0,200}\/(?:pixel|open|track|beacon|wf\/open)[^\s<>"]{0,200}/giu,
  /https?:\/\/[^\s<>"]{0,200}\.(?:gif|png|jpe?g)(?:\?[^\s<>"]{0,200})?/giu,
  /cid:[\w.@-]{1,80}|data:image\/[^\s]{1,200}/giu,
];
const link =
  /(?:https?:\/\/|www\.)[^\s<>"]{1,300}|(?<![@\w./-])(?:[a-z0-9-]{2,40}\.){1,3}[a-z]{2,12}\/[^\s<>"]{1,200}/giu;
const attachment = phrasePattern(
  '(?:attached|enclosed)',
  '(?:attach|attaching|enclose|enclosing)',
  'attachment%',
  "i(?:'ve| have) attached",
  'im anhang',
  'anbei',
  '(?:in der|als|siehe|lt\\.|gemäß) anlage',
  'find~attach%',
  'angefügt%',
  'mitgeschickt',
  'angehängt%',
  'beigefügt%',
  'als anhang',
  '(?:liegt|liegen) bei',
);
const isCalendar = /\.ics|\bics\b|calendar|kalender|declin|invitation|einladung/iu;

/** Plain text: no markup, nothing that tracks, no attachment but a calendar reply (RUBRIC E17). */
export const plainText: Rule = {
  ids: { en: 'E17', de: 'E17' },
  needs: [],
  find(letter, context) {
    const { body, parts } = letter;
    const marked = markup
      .flatMap((pattern) => spansMatching(pattern, body))
      .map((span) => hitAt(span, 'error', { kind: 'markup', what: span.text }));
    const tracked = tracking
      .flatMap((pattern) => spansMatching(pattern, body))
      .map((span) => hitAt(span, 'error', { kind: 'tracking', what: span.text }));
    const inText = (span: { start: number }) =>
      parts.paragraphs.some((paragraph) => paragraph.start <= span.start && span.start < paragraph.end);
    const linked = spansMatching(link, body)
      .filter(inText)
      .map((span) => hitAt(span, 'hint', { kind: 'link', what: span.text }));
    const serious = withoutOverlaps([...tracked, ...marked], (hit) => hit);
    const free = linked.filter((hit) => !serious.some((other) => hit.start < other.end && other.start < hit.end));
    if (context.kind === 'claim') return [...serious, ...free];
    const attached = parts.sentences
      .filter((sentence) => !isCalendar.test(sentence.text))
      .flatMap((sentence) => spansMatching(attachment, sentence.text, sentence.start).slice(0, 1))
      .map((span) => hitAt(span, 'warning', { kind: 'attachment', what: span.text }));
    return [...serious, ...free, ...attached];
  },
};
