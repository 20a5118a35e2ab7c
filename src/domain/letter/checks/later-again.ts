import type { LetterLanguage } from '#domain/letter/letter.ts';
import { phrasePattern } from './phrase-pattern.ts';
import { mentions } from './span.ts';

const relate = {
  en: '(?:considered|considering|consider me|appl(?:y|ying)|hear(?:ing)? (?:from|about|of)|work(?:ing)? (?:together|with|for|at)|join(?:ing)?|collaborat%|touch|reach(?:ing)? out|contact|call me|write to me|talk|speak|cooperat%|part of|come back|a chance|the chance|get back|knock%|connect%|think of me|approach me|let me know|be there)',
  de: '(?:zusammen(?:zu)?arbeit%|bewerb(?:e|en)|bewirb%|meld%|hören|kontakt%|ansprech%|gehören|dabei|mitwirk%|mit(?:zu)?arbeit%|für (?:sie|euch) (?:zu )?arbeiten|bewerbung|kolleg%|stellen?|positionen?|angebote|aufgaben|wieder(?:zu)?sehen|auf mich zu%|zurück(?:zu)?kommen|anklopf%|begegn%|berücksichtig%|erinner%|sieht man sich|man sieht sich)',
} as const;
const later = {
  en: '(?:again|one day|some ?day|in (?:the )?(?:near |not too distant |more distant )?future|future|at (?:a later|some) (?:point|date|stage|time)|later on|next (?:year|time)|another (?:role|position|vacancy|opening|opportunity|chance|job|time|department|vacancies)|other (?:roles?|positions?|vacanc%|openings?|opportunit%|jobs?|projects?)|something (?:else|suitable|similar|new)|new (?:roles|openings|positions|opportunities)|whenever)',
  de: '(?:eines tages|irgendwann|später(?:e[rnms]?)?|in zukunft|künftig%|zukünftig%|nächste[sn]? (?:jahr|mal)|bald|wieder|erneut|noch einmal|bei bedarf|andere[rnms]? (?:stellen?|position%|rollen?|aufgaben?)|frei wird|als koll%)',
} as const;
/** Without a wish, an offer or a condition it is a report, not a door. */
const wish = {
  en: phrasePattern(
    "(?:would|could|can|may|might|shall)|\\p{L}{1,5}'(?:d|ll)",
    "(?:maybe|perhaps|hope|hopefully|please|feel free|let us|let me|let's|will|should|if|happy|glad|open|who knows|look(?:ing)? forward|honou?red|thrilled|delighted|always|whenever|do)",
  ),
  de: phrasePattern(
    '(?:würde%|könnte%|wäre|hoffe|hoffentlich|bitte|gern|gerne|vielleicht|sollte%|falls|wenn|freue|werde|lassen sie|lass uns|darf|dürfen|jederzeit|traum|ehre|möchte|kommen sie|komm)',
  ),
} as const;
/** Thanks, news and good wishes use the same words and mean no door. */
const otherwise = {
  en: phrasePattern(
    'thank%',
    'thanks',
    'grateful',
    'appreciat%',
    'withdr%',
    'accept%',
    'decid%',
    'declin%',
    'sorry',
    'cancel%',
    'questions?',
    'fill%',
    '(?:find|found|finding)~(?:someone|somebody|candidate%|person|right|match|fit)',
    'wish you',
    'all the best',
  ),
  de: phrasePattern(
    'dank%',
    'danke',
    'zurück(?:zieh|nehm|gezogen|genommen|zuzieh)%',
    'zieh%',
    'entschieden',
    'zugesagt',
    'angenommen',
    'leid',
    'entschuldig%',
    'absag%',
    'fragen',
    'finden',
    'besetz%',
    'nachfolg%',
    'wünsche?',
    'alles gute',
  ),
} as const;
/** Without *again* or *later*: where I am, what I am open for, that this was not the last word. */
const alone = {
  en: phrasePattern(
    'know where (?:to find me|i am)',
    '(?:ring|call|phone|write|mail|e-mail|text|contact|ping|drop) me~(?:about|if|when|any|should|for)~(?:else|other|need%|come%|open%|going|role%|job%|work)',
    'if you (?:ever|one day|should) (?:need|want|look%|have)',
    'not (?:be )?the last (?:time|word|we)',
    '(?:come|came|be there) (?:running|like a shot|at once)',
    '(?:next|another) (?:round|time|search|intake|hiring)~(?:comes? up|list|around)',
    '(?:on|to) your list',
    '(?:remain|stay|still|keep) (?:very |most )?interested in (?:you|your|every|what|working)',
    'be contacted (?:about|for|when)',
    'revisit (?:this|it|that)',
    '(?:future|other|later) (?:projects?|vacancies|openings|roles|positions|opportunities)',
    'welcome to (?:contact|call|write|approach|ring)',
    'in a (?:year|few months|couple of)(?: \\p{L}{1,8}){0,3}',
    '(?:under|in) (?:different|other) circumstances',
  ),
  de: phrasePattern(
    'wo sie mich finden',
    'wo du mich findest',
    'rufen sie mich~(?:an|wenn|falls)~(?:wenn|falls|ander%|stelle%|etwas)',
    'wenn sie (?:einmal|je|irgendwann|eines tages|doch)~(?:brauch%|such%|haben)',
    'nicht (?:unser|das) letzte[ns]? (?:gespräch|wort|mal)',
    '(?:auf|in) ihre[rm]? (?:liste|kartei|datei|pool|datenbank)',
    'nächste (?:runde|ausschreibung|gelegenheit)',
    '(?:immer|gern|gerne|jederzeit|weiterhin) (?:zu haben|dabei|ansprechbar|interessiert|offen)',
    'in (?:ein|zwei|drei|ein,? zwei|einem|ein paar)(?: \\p{L}{1,8}){0,2} jahr(?:en)?',
    'unter (?:anderen|ander%) (?:umständen|vorzeichen)',
    'im auge (?:zu )?behalten',
    '(?:andere|weitere|künftige|neue) (?:stellen|angebote|positionen|projekte)~freu%',
    '(?:weg|wege|führt)~(?:zu ihnen|zu euch|zusammen)',
    '(?:künftige[rn]?|weitere[rn]?|andere[rn]?) (?:projekte?|vorhaben)',
  ),
} as const;
const both = {
  en: phrasePattern(`${relate.en}~${later.en}`, `${later.en}~${relate.en}`),
  de: phrasePattern(`${relate.de}~${later.de}`, `${later.de}~${relate.de}`),
} as const;

/** A sentence about meeting, working or writing again, in whatever words: a door (RUBRIC E15, D17). */
export const saysLaterAgain = (lang: LetterLanguage, sentence: string): boolean =>
  (mentions(alone[lang], sentence) || (mentions(both[lang], sentence) && mentions(wish[lang], sentence))) &&
  !mentions(otherwise[lang], sentence);
