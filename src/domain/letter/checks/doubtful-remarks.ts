import type { LetterLanguage } from '#domain/letter/letter.ts';
import { praise } from './blame-clauses.ts';
import { phrasePattern } from './phrase-pattern.ts';
import { mentions, type Span } from './span.ts';

/** The other side, what it does and what it offers. */
const otherSide = {
  en: phrasePattern(
    'you(?:r|rs|rself|rselves)?',
    '(?:the|this|such an?|what an?|an?|their|our)(?: \\p{L}{1,14}){0,2} (?:interview%|panel|team|manager%|director|boss|company|employer|firm|organi[sz]ation|process|conversation|talk|meeting|atmosphere|tone|questions?|salary|pay|offer|office|building|workplace|place|staff|people|culture|business|recruiter|answer%|feedback|treatment|experience)',
    'there (?:was|were|is|are)',
    '(?:mr|ms|mrs|dr|mx)\\.? \\p{L}{2,20}',
  ),
  de: phrasePattern(
    '(?:sie|ihnen|ihr(?:e[rnms]?)?|du|dir|dich|dein(?:e[rnms]?)?|euch|eu(?:er|re[rnms]?))',
    '(?:der|die|das|dem|den|des|im|am|beim|zum|vom|ein|eine[rnms]?|kein|so)(?: \\p{L}{1,16}){0,2} (?:gespräch%|gremium|team|leiter%|abteilungsleiter%|chef%|unternehmen%|firma|haus%|betrieb%|verfahren%|ablauf%|atmosphäre|stimmung|ton|fragen?|gehalt%|lohn%|angebot%|büro%|arbeitsplatz%|leute|personal%|kultur|rückmeldung|behandlung|zeiten|arbeitszeiten|umgang)',
    '(?:frau|herrn?) \\p{L}{2,20}',
    'man',
    'wer so',
  ),
} as const;
/** What alone says little: a no, a comparison, an *only*, a promise. */
const weak = {
  en: phrasePattern(
    "(?:not|no|never|nothing|nobody|none|without|hardly|barely|neither|nor)|\\p{L}{2,6}n't|(?:won|can|don)'t",
    '(?:than|rather than|instead of|as if|as though|compared)',
    '(?:too|still|only|even|merely|barely|enough|again and again|over and over|most of|spent most|all the time|constantly|kept|keep)',
    '(?:should|ought|expected|expect|promised|claimed|supposed|supposedly|imagine|wonder|lost|lack|ignor%|complain%|crossed|whisper%|argu%|interrupt%|delay%|postpon%|forgot%|strange|odd|difficult to|hard to|left me|made me)',
  ),
  de: phrasePattern(
    '(?:nicht|kein%|nie|nichts|niemand|ohne|kaum|weder|statt|anstatt|anstelle)',
    '(?:als|wie wenn|mehr als|im vergleich)',
    '(?:zu (?:weit|viel|wenig|oft|lang|lange|laut|eng|spät|schnell)|immer noch|nur|bloß|ständig|dauernd|andauernd|meiste zeit|nicht einmal)',
    '(?:versprochen|erwartet|verloren|vergessen|behandelt|beklagt%|beschwert%|getuschelt|gestritten|unterbroch%|verschoben|vertagt|merkwürdig%|seltsam%|unschön%|wohl auch|offensichtlich|gerecht)',
  ),
} as const;
/** Acts of a good goodbye: who wishes, thanks, cancels, offers or explains themselves reproaches nothing. */
const goodActs = {
  en: phrasePattern(
    'thank%',
    'grateful',
    'wish%',
    'hope',
    'luck',
    'sorry',
    'apolog%',
    'please',
    'cancel%',
    'withdr%',
    'remov%',
    'consider%',
    "i(?:'m| am| have|'ve| can|'d| would| will|'ll| know| made| learned| took| need)",
    'my (?:decision|application|mind|plans?|reason%|name|place|notes?)',
    'no (?:need|reply|answer|complaints?|hurry|bad|hard feelings)',
    'good|best|better|nice|open|glad|happy|smile%|laugh%|love%|honest%|clear|easy|fair|interest%|favou?rite|help%|care|careful|patien%|calm|welcome%',
    'never (?:made|felt|let)',
    '\\?',
    'nothing (?:to do|but|else)',
    'not (?:only|just|easy)',
    'the role|the position|the post|the job',
    'because|since|due|reason%|commut%',
    '(?:not|no longer) (?:accept|continue|available|pursue|take)',
    'let you know',
    'tell%|told',
  ),
  de: phrasePattern(
    '\\p{L}{0,8}dank%',
    'wünsch%',
    'hoff%',
    'glück',
    'leid',
    'entschuldig%',
    'bitte',
    'absag%',
    'streich%',
    'zurück%',
    'zieh%',
    'nehm%',
    'brauch%',
    'meine (?:entscheidung|bewerbung|pläne)',
    '(?:ich|mir|mich) (?:habe|bin|weiß|kann|möchte|werde|will|bleibe|wäre|ist|hat|gefällt|gehe|suche)',
    '(?:gut|beste|besten|besser|schön|gern|gerne|froh|offen|ehrlich|klar|leicht|fair|nett|freundlich|lieb|hilf%|geduld%|ruhig|lach%|lächel%|interess%|spannend|warm|willkommen)%',
    'nicht nur',
    'nichts (?:zu tun|weiter|als|auszusetzen)',
    'kein(?:e|en)? (?:antwort|eile|grund|sorge%|frage|umstände)',
    'stelle|position|rolle',
    'weil|da|grund|wegen|aufgrund|denn',
    'bescheid',
    'sage|sagen|schreibe',
    'beschwerden',
  ),
} as const;

/**
 * A remark about the other side that is no act of a goodbye and has a no, a comparison or an *only* in it: no list
 * decides whether it reproaches, so that it is shown and judged by the person (RUBRIC, Tone: a hint).
 */
export const isDoubtful = (lang: LetterLanguage, { text }: Span): boolean =>
  mentions(otherSide[lang], text) &&
  mentions(weak[lang], text) &&
  !mentions(goodActs[lang], text) &&
  !mentions(praise[lang], text);
