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
/** An impression is a judgement, and where nothing praises it hardly is a kind one. */
const impression = {
  en: phrasePattern('(?:the|my|an?) (?:\\p{L}{1,12} )?impression(?:s)?', 'i (?:sense|suspect|fear|gather)(?:ed)?'),
  de: phrasePattern('(?:den|mein|der|einen) (?:\\p{L}{1,12} )?eindruck', 'ich (?:vermute|befürchte|fürchte|ahne)'),
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
    'my (?:own )?(?:doubts?|concerns?|readiness|part)',
    'nothing (?:to do|but|else)',
    'not (?:only|just|easy)',
    'the role|the position|the post|the job',
    'because|since|due|reason%|commut%',
    '(?:not|no longer) (?:accept|continue|available|pursue|take)',
    'let you know',
    'tell%|told',
    'taught|learn%|refresh%|courage|stay|proud|fun|ease|respect|realise|realize|may|questions?|says a lot|more than',
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
    'mir selbst',
    'zufrieden%|gelacht|überzeugt%|respekt|weitergebracht|weitergeholfen|mut%|selten|können sie|dürfen sie|kannst du|viel über',
  ),
} as const;

/**
 * A remark about the other side that praises nothing and is no act of a goodbye, or an impression of it: no list decides
 * whether it reproaches, so that it is shown and judged by the person (RUBRIC, Tone: a hint).
 */
export const isDoubtful = (lang: LetterLanguage, { text }: Span): boolean =>
  !mentions(praise[lang], text) &&
  (mentions(impression[lang], text) || (mentions(otherSide[lang], text) && !mentions(goodActs[lang], text)));
