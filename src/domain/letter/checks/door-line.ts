import type { LetterContext } from '#domain/letter/letter.ts';
import { hitAt } from './hit-at.ts';
import { isGoodbye } from './letter-situation.ts';
import { saysLaterAgain } from './later-again.ts';
import { phrasePattern } from './phrase-pattern.ts';
import type { CheckedLetter, Hit, Rule } from './rule.ts';
import { mentions, spansMatching } from './span.ts';

const door = {
  en: phrasePattern(
    '(?:reach out|get in touch|contact me|write to me|call me)~(?:should|if|when|whenever)~(?:change%|opens?|comes?|arise%|need%)',
    '(?:keep|keeping|stay|staying|remain|remaining) in (?:touch|contact)',
    '(?:stay|staying|remain|keep) connected',
    '(?:keep|bear|have) me in mind',
    'think of me',
    '(?:future|other|later|suitable|upcoming) (?:opportunit(?:y|ies)|openings?|roles?|positions?|vacanc(?:y|ies))~',
    '(?:consider|considered|considering) (?:me )?(?:for|again)~(?:future|other|again)',
    '(?:apply|applying) (?:again|to you again|in (?:the )?future)',
    'door~open',
    'open door',
    '(?:reconnect|reconnecting)',
    '(?:reach|reaching) out (?:again|to me|in (?:the )?future)',
    '(?:hear|hearing) from you (?:again|when|if|about|in)',
    'work(?:ing)? (?:together|with you)~(?:future|one day|some ?day|another time|later|some other)',
    'connect(?:ing)? (?:with (?:you|me) )?on linkedin',
    'if (?:a|an|another|something)~(?:opens?|comes?) up',
    'revisit',
    'down the (?:road|line)',
    'talent (?:pool|community)',
    'keep my (?:details|cv|resume|résumé|application|data) on file',
  ),
  de: phrasePattern(
    '(?:ergibt|ergeben|ergäbe)~(?:später|zukunft|einmal|wieder|zusammenarbeit)',
    'spätere zusammenarbeit',
    '(?:falls|wenn|sollte%) (?:sich )?etwas (?:passendes|ändert|anderes|neues)~(?:frei|ergibt|ändert|ergeben|ändern)',
    'melden sie sich~(?:wenn|falls|sobald)',
    'in (?:kontakt|verbindung) (?:zu )?(?:bleiben|bleibe)',
    'bleib%~(?:kontakt|verbindung)',
    'kontakt (?:zu )?halten',
    '(?:denk%|denken sie|denkst du)~an mich',
    'an mich (?:zu )?denken',
    '(?:künftige|zukünftige|spätere|passende)[rnsm]? (?:stellen?|positionen?|vakanzen?|möglichkeit%|ausschreibung%|gelegenheit%|aufgaben?)',
    '(?:wieder|erneut|noch einmal|nochmals?)~(?:bewerben|bewerbe|berücksichtig%|melden)',
    '(?:im hinterkopf|in erinnerung|im gedächtnis|vorgemerkt) (?:zu )?(?:behalten|behielten|bleiben)',
    'im hinterkopf',
    '(?:tür|türen)~offen',
    'offene tür',
    'talent ?pool',
    'bewerberpool',
    '(?:bewahr%|behalt%|speicher%)~(?:unterlagen|bewerbung|lebenslauf|daten)',
    '(?:unterlagen|bewerbung|lebenslauf)~(?:auf(?:zu)?bewahr%|behalten|gespeichert)',
    'kommen sie~auf mich zu',
    'auf mich zu(?:zu)?kommen',
    'zu einem (?:späteren|anderen) zeitpunkt',
    '(?:falls|wenn|sollte%)~(?:stellen?|position%|aufgaben?|rolle%|passende%|bedarf|bereich%|vakanz%)~(?:frei wird|frei werden|ergibt|ergeben|entsteht|auftut|zu besetzen|offen ist|haben sollten)',
    'bei (?:künftigen|zukünftigen|späteren|anderen)',
    'linkedin',
    'xing',
    'gern(?:e)? (?:wieder )?von (?:ihnen|dir|euch) (?:zu )?hören',
    'von (?:ihnen|dir|euch) (?:zu )?hören',
    'in zukunft (?:zusammen|wieder|noch einmal|einmal)%',
    'zusammenarbeit in (?:der )?zukunft',
    'später (?:einmal )?(?:zusammen|wieder)%',
  ),
} as const;
const farewell = {
  en: phrasePattern('(?:our )?paths~cross%?', 'cross(?:ing)? paths', 'meet again', 'see you (?:again|around)'),
  de: phrasePattern(
    'wege~kreuzen',
    '(?:begegnen|treffen|sehen) (?:wir uns|uns) (?:wieder|noch einmal|einmal)',
    'begegnen wir uns',
    'laufen wir uns',
    'wieder(?:zu)?sehen',
  ),
} as const;
const gushing = {
  en: phrasePattern(
    "(?:would|'d) (?:absolutely |really |so )?love (?:to|it)",
    'would be (?:thrilled|over the moon|ecstatic|overjoyed|honou?red|a dream)',
    'dream (?:company|job|employer|team)',
    'nothing would make me happier',
    "can't wait",
    'cannot wait',
    'in a (?:heart ?beat|second|flash)',
    'dream come true',
    'jump at',
    '(?:thrilled|honou?red|overjoyed|ecstatic|over the moon)',
    'any time',
    'anything at all',
    'at any point',
  ),
  de: phrasePattern(
    'überglücklich',
    'nichts lieber',
    'traum(?:job|arbeitgeber|unternehmen|stelle|firma)',
    'es wäre mir eine (?:große )?ehre',
    'jederzeit sofort',
    'brennend%',
    'unbedingt',
    'kann es kaum erwarten',
    'riesig freuen',
    'wahnsinnig%',
    'unendlich%',
    'liebend gern(?:e)?',
    '(?:unheimlich|so|von herzen) gern(?:e)?',
    'ein traum',
    'eine (?:große |besondere )?ehre',
  ),
} as const;
const servile = {
  en: phrasePattern(
    'humbl%',
    'i beg',
    'at your (?:service|mercy|disposal)',
    'forever grateful',
    'eternally grateful',
    'unworthy',
    'honou?red beyond',
    'if you would be so (?:very )?kind',
  ),
  de: phrasePattern(
    'untertänig%',
    'ergebenst%',
    'unendlich dankbar',
    'ewig dankbar',
    'zutiefst dankbar',
    'wäre ihnen (?:überaus|unendlich|zutiefst|äußerst)',
    'erlauben sie mir',
    'flehe',
    'inständig',
    'wenn sie so gütig',
    'gütigst',
    'große gnade',
    'unwürdig',
  ),
} as const;
const vague = {
  en: /\b(?:future|other|later|suitable|any) (?:opportunit|opening|role|position)|in (?:the )?future\b|keep in touch|stay in touch|keep me in mind/iu,
  de: /(?:künftige|zukünftige|andere|weitere)[rnsm]? (?:Stelle|Position|Möglichkeit|Vakanz|Gelegenheit)|in Zukunft|in Kontakt|Hinterkopf|an mich/iu,
} as const;
const specific = {
  en: /\b(?:next|this|coming) (?:year|spring|summer|autumn|fall|winter|month)|\b20\d\d\b|\b(?:january|february|march|april|june|july|august|september|october|november|december)\b|linkedin|\b(?:in|on|around|within|closer to|as an?|for an?)\s(?!(?:the )?future|touch|mind|contact|file)\p{L}+/iu,
  de: /(?:nächste|kommende)[nsm]? (?:Jahr|Frühjahr|Sommer|Herbst|Winter|Monat)|\b20\d\d\b|Januar|Jänner|Februar|März|April|Juni|Juli|August|September|Oktober|November|Dezember|LinkedIn|Xing|(?:im|in der|als|rund um)\s(?!Hinterkopf|Zukunft|Moment|Kontakt|Verbindung)\p{Lu}\p{L}+/u,
} as const;
const deletes = {
  en: phrasePattern(
    '(?:delet|eras|destroy|remov|wip)%~(?:data|profile|account|documents|file|application|information|cv|résumé|resume|details|record%|everything)',
  ),
  de: phrasePattern(
    '(?:daten|unterlagen|dokumente|bewerbung%|lebenslauf|profil|konto|akte)~(?:lösch%|gelöscht|vernicht%|entfern%)',
    '(?:lösch%|vernicht%|entfern%)~(?:daten|unterlagen|dokumente|bewerbung%|lebenslauf|profil|konto|akte)',
    '(?:um|die|auf) (?:vollständige |umgehende )?löschung',
  ),
} as const;

/** A door line only if it is wanted, then concrete, neither gushing nor servile (RUBRIC E15, D17), never beside a deletion (D16). */
export const doorLine: Rule = {
  ids: { en: 'E15', de: 'D17' },
  needs: [],
  find(letter, context) {
    const said = letter.parts.sentences.filter((sentence) => isDoor(letter.lang, sentence.text));
    const deletion = letter.parts.sentences.find((sentence) => mentions(deletes[letter.lang], sentence.text));
    const both = said[0] && deletion;
    const rule = letter.lang === 'de' ? { rule: 'D16' } : {};
    const contradiction = both ? [hitAt(said[0] ?? deletion, 'error', { kind: 'door-and-deletion', ...rule })] : [];
    if (!isGoodbye(letter, context)) return contradiction;
    return [
      ...contradiction,
      ...unwanted(letter, context),
      ...said.flatMap((sentence) => wordingHits(letter, context, sentence)),
      ...servileHits(letter),
    ];
  },
};

const isDoor = (lang: CheckedLetter['lang'], sentence: string) =>
  mentions(door[lang], sentence) || saysLaterAgain(lang, sentence);

function unwanted(letter: CheckedLetter, context: LetterContext): Hit[] {
  if (context.keepDoorOpen !== false) return [];
  return letter.parts.sentences.flatMap((sentence) => {
    if (isDoor(letter.lang, sentence.text)) return [hitAt(sentence, 'warning', { kind: 'door-unwanted' })];
    return mentions(farewell[letter.lang], sentence.text) ? [hitAt(sentence, 'hint', { kind: 'door-unwanted' })] : [];
  });
}

function wordingHits(
  letter: CheckedLetter,
  context: LetterContext,
  sentence: { start: number; end: number; text: string },
): Hit[] {
  const isPlain = mentions(door[letter.lang], sentence.text);
  const said = spansMatching(gushing[letter.lang], sentence.text, sentence.start);
  // *call me any time* is no gush, *keep me in mind for anything, any time* is
  const gush = said
    .filter((span) => isPlain || !/^any(?:thing)? /iu.test(span.text))
    .map((span) => hitAt(span, 'warning', { kind: 'door-gushing', what: span.text }));
  const isVague =
    context.keepDoorOpen === true &&
    vague[letter.lang].test(sentence.text) &&
    !specific[letter.lang].test(sentence.text);
  return isVague ? [...gush, hitAt(sentence, 'hint', { kind: 'door-vague' })] : gush;
}

const servileHits = (letter: CheckedLetter): Hit[] =>
  letter.parts.sentences.flatMap((sentence) =>
    spansMatching(servile[letter.lang], sentence.text, sentence.start).map((span) =>
      hitAt(span, 'hint', { kind: 'servile', what: span.text }),
    ),
  );
