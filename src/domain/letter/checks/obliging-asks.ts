import { letterKindsTable } from '#domain/letter/letter-kinds-table.ts';
import type { LetterContext } from '#domain/letter/letter.ts';
import { hitAt } from './hit-at.ts';
import { isGoodbye } from './letter-situation.ts';
import { phrasePattern } from './phrase-pattern.ts';
import type { CheckedLetter, Hit, Rule } from './rule.ts';
import { mentions, spansMatching, type Span } from './span.ts';

const asks = {
  en: phrasePattern(
    '(?:please|kindly|could you|can you|would you|i ask you to|i would ask you to|be grateful if you (?:could|would))~(?:confirm|acknowledge|reply|respond|write back|get back to me|let me know|tell me|answer|send me|explain|call me|inform me)',
    'let me (?:know|have)',
    "i(?:'d| would| should) (?:like|love) to (?:know|hear|learn) (?:what|why|how|who|whether|if|which)",
    'i (?:wonder|am curious)~(?:what|how|why|who|whether)',
    '(?:send|drop|write) me (?:a|your|some|the|back)',
    'i (?:await|expect|look forward to) (?:your|a|an)',
    'tell me (?:what|why|how|when|whether|if)',
    'confirm (?:receipt|that you|this)',
    '(?:look|looking) forward to (?:your (?:reply|response|answer|confirmation)|hearing from you|hearing back)',
    '(?:await|awaiting) your',
    'get back to me',
    'i expect (?:a|your)',
    'what do you think',
    'would appreciate (?:a|your|an) (?:\\p{L}{1,10} )?(?:reply|response|confirmation|answer|feedback)',
    'give me (?:some )?feedback',
    'acknowledge receipt',
    'keep me (?:posted|updated|informed)',
    "i'd like to (?:know|hear|understand) (?:why|what|how|whether)",
  ),
  de: phrasePattern(
    '(?:bitte|würden sie|könnten sie|können sie|kannst du|könntest du|ich bitte)~(?:bestätig%|antwort%|rückmeld%|bescheid|melden sie sich|meld(?:e)? dich|rufen sie mich|schreiben sie mir|teilen sie mir|sagen sie mir|sag mir|schick%~mir|senden sie mir|mitteilung|mitzuteilen|lassen sie mich wissen|lass mich wissen|erklär%)',
    'bestätigen sie (?:mir )?(?:bitte|kurz|den)%',
    '(?:um|über) (?:eine? )?(?:kurze[n]? |schriftliche[n]? |baldige[n]? )?(?:bestätigung|rückmeldung|antwort|empfangsbestätigung|eingangsbestätigung|feedback)',
    'freue mich (?:auf|über) (?:ihre|deine|eure|eine)[rn]? (?:\\p{L}{1,12} )?(?:antwort|rückmeldung|bestätigung|nachricht)',
    'erwarte (?:ihre|deine)',
    '(?:wüsste|erführe)(?: ich)? (?:gern|gerne|nur)',
    'würde mich interessieren',
    '(?:schreiben|sagen|schicken|senden|nennen|geben) sie mir (?:bitte|kurz|doch|noch|eine?n?)',
    '(?:schreib|sag|schick|nenn|gib) mir (?:bitte|kurz|doch|noch|eine?n?)',
    '(?:bestätigung|antwort|rückmeldung|nachricht)~(?:sehe ich|entgegen|erwarte)',
    'sehe ich~entgegen',
    '(?:lassen sie|lass) (?:es )?mich~wissen',
    'geben sie mir~bescheid',
    'gib mir~bescheid',
    'melden sie sich',
    'meld(?:e)? dich',
    'sehe ihrer (?:antwort|rückmeldung)',
    'ihrer (?:geschätzten )?rückantwort',
  ),
} as const;
/** Offers that leave the recipient free: *if you have questions, call me*. */
const free = {
  en: phrasePattern(
    'if (?:you|there|that|it|a|an|anything|something)',
    'should you',
    'feel free',
    'happy to (?:talk|chat|discuss|answer|explain|help|have)',
    'glad to (?:talk|chat|discuss|answer|explain|help|have)',
    'whenever you',
    'no need to (?:reply|answer|respond)',
    'in case',
  ),
  de: phrasePattern(
    '(?:wenn|falls|sofern)',
    'sollten sie',
    'solltest du',
    'gern(?:e)? (?:erkläre|bespreche|spreche|telefoniere|beantworte|anrufen|an)',
    'bei (?:rück)?fragen',
    '(?:rück)?fragen~(?:gern|zur verfügung)',
    'jederzeit',
    'brauchen (?:sie )?(?:mir )?nicht (?:zu )?antworten',
    'antwort ist nicht nötig',
  ),
} as const;
/** What others did or could not do: *it took you weeks to get back to me*, *nobody could tell me what the job is*. */
const told = {
  en: phrasePattern(
    '(?:nobody|no one|none of (?:you|them)|they|he|she)~(?:could|did|had|was able|were able|would)~(?:tell me|get back to me|let me know|give me|send me|keep me)',
    '(?:took|taken|needed)~to (?:tell me|get back to me|let me know|give me|send me|answer|reply)',
  ),
  de: phrasePattern(
    '(?:niemand|keiner)~(?:konnte|hat|hatte|wollte)~(?:sagen|geben|geschickt|gesagt|gemeldet|geantwortet|gegeben|antworten)',
  ),
} as const;
/** Logistics do not count (RUBRIC, Asks). */
const logistics = {
  en: phrasePattern(
    '(?:let|inform|tell|telling|give|thank)(?: both| all)?(?: of)?(?: the| your| my)? (?:them|team|colleagues?|panel|others|everyone|client|hiring|rest)',
    'pass~(?:on|along)',
    'give~(?:thanks|regards|best)',
    'cancel%',
    'forward (?:this|it|my|the)',
    'remove',
    'delete',
  ),
  de: phrasePattern(
    '(?:geben|leiten|richten|gib|leite|richte|sagen|sag)~(?:weiter|aus|dank%|danke|grüß%|ab)',
    'weiter(?:zu)?(?:geb|leit|sag)%',
    'streich%',
    'absag%',
  ),
} as const;

/** Nothing that obliges an answer; one free offer at most (RUBRIC E16). */
export const obligingAsks: Rule = {
  ids: { en: 'E16', de: 'E16' },
  mailOnly: true,
  needs: [],
  find(letter, context) {
    if (!isGoodbye(letter, context)) return tooMany(letter, context);
    const offers = letter.parts.sentences.filter((sentence) => isOffer(letter, sentence));
    const hits = letter.parts.sentences.flatMap((sentence) => askIn(letter, sentence));
    const second = offers[1];
    return second ? [...hits, hitAt(second, 'hint', { kind: 'offers-repeated', count: offers.length })] : hits;
  },
};

/** A request asks, but for one thing: the table of kinds says how often. */
function tooMany(letter: CheckedLetter, { kind }: LetterContext): Hit[] {
  const limit = kind && letterKindsTable[kind].asks;
  const asked = letter.parts.sentences.flatMap((sentence) => askIn(letter, sentence));
  const extra = limit === undefined ? undefined : asked[limit];
  return extra ? [hitAt(extra, 'hint', { kind: 'asks-many', count: asked.length, limit: limit ?? 0 })] : [];
}

const isOffer = ({ lang }: CheckedLetter, { text }: Span) =>
  mentions(free[lang], text) &&
  /\b(?:talk|call|chat|discuss|questions?|phone|sprechen|telefon|anrufen|fragen|austausch)/iu.test(text);

function askIn(letter: CheckedLetter, sentence: Span): Hit[] {
  const { lang } = letter;
  if (mentions(free[lang], sentence.text) || mentions(told[lang], sentence.text)) return [];
  const isLogistics = mentions(logistics[lang], sentence.text);
  const asked = spansMatching(asks[lang], sentence.text, sentence.start)[0];
  if (asked && !isLogistics) return [hitAt(asked, 'warning', { kind: 'ask-obliges', what: asked.text })];
  return /\?["”»)]{0,2}$/u.test(sentence.text) && !isLogistics
    ? [hitAt(sentence, 'warning', { kind: 'ask-obliges', what: sentence.text })]
    : [];
}
