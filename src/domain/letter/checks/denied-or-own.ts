import type { LetterLanguage } from '#domain/letter/letter.ts';
import type { Span } from './span.ts';

/** Only words that carry no meaning may stand between the *no* and the word that it denies. */
const deniedBefore = {
  en: /(?:\b(?:not|never|no|nobody|no one|nothing|none|without|hardly|neither|nor|far from|anything but)|n['’]t)(?:\s(?:was|were|is|are|be|been|being|has|have|had|ever|made me|felt|feel|seemed|found|at all|in any way|ever|even|remotely|the least bit|in the (?:least|slightest)|an?|any|anything|that|really|of (?:you|it|this|that|them)|here|there|it|about (?:it|this|you|that|them))){0,4}\s$/iu,
  de: /(?<!\p{L})(?:nicht|nie|niemals|niemand|niemanden|keiner|nichts|kein(?:e[rnms]?|erlei)?|keineswegs|weder|noch|ohne|kaum)(?:\s(?:war|waren|ist|sind|hat|haben|hatte|mich|mir|wirkten?|fand|ich|im geringsten|auch nur|im mindesten|etwas|irgendwie|jemals|je|jede|eine?[nrms]?|dabei|daran|davon|da|dort|hier)){0,4}\s$/iu,
} as const;
/** *Unhöflich war niemand*; *rude it was not*. */
const deniedAfter = {
  en: /^\s(?:it|he|she|they|you|anyone)\s(?:was|were|is|are)\s(?:not|never)\b/iu,
  de: /^\s(?:war|waren|ist|sind|wirkten?|habe|haben|fand|erschien)(?:\s(?:mir|mich|dabei|dort|bei|ihnen|euch|im|am|an|ich|hier|da|das|daran|es|dem|gespräch|tag)){0,4}\s(?:niemand|nichts|keiner|keine[rn]?|nie|nicht|keineswegs|keinesfalls)(?!\p{L})/iu,
} as const;
/** Qualities that one may also own up to; a feeling (*I was shocked*) is always about the other. */
const quality =
  /^(?:rude|unprepared|ill-prepared|slow|careless|unprofessional|disorgani[sz]ed|messy|clueless|chaotic|sloppy|aggressive|dishonest|unfriendly|confusing|boring|unfair|unreasonable|cheap|unhöflich|unvorbereitet|unprofessionell|chaotisch|unorganisiert|planlos|nachlässig|unehrlich|unfreundlich|unzuverlässig|langsam|langatmig|unfair|frech|altmodisch|unentschlossen|überfordert|unfähig|schlecht vorbereitet)/iu;
const ownBefore =
  /(?:^|[\s,;:(–-])(?:I|ich)(?:['’]m|['’]ve been|\s(?:am|was|have been|had been|felt|bin|war|fühlte mich))?(?:\s\p{L}{1,12}){0,2}\s$/iu;
const ownAfter = /^\s(?:of me|on my part|von mir|meinerseits)(?!\p{L})/iu;

/** A bad word that is denied, or that the writer says of themselves, is no criticism of the other side. */
export function isDeniedOrOwn(lang: LetterLanguage, sentence: Span, span: Span): boolean {
  const before = sentence.text.slice(0, span.start - sentence.start);
  const after = sentence.text.slice(span.end - sentence.start);
  if (deniedBefore[lang].test(before) || deniedAfter[lang].test(after)) return true;
  return quality.test(span.text) && (ownBefore.test(before) || ownAfter.test(after));
}
