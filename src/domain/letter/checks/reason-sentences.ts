import { phrasePattern } from './phrase-pattern.ts';
import type { CheckedLetter } from './rule.ts';
import { spansMatching, type Span } from './span.ts';
import { wordsIn } from './word-count.ts';

/** Words that say why: a causal word, or a change in the writer's plans. */
const causes = {
  en: phrasePattern(
    'because',
    '(?:was|been) offered',
    'i also (?:found|find|want|need|feel)',
    '(?:the|your) (?:hours|location|travel|distance|office|commute)~(?:is|are|was|were|would)',
    'due to',
    'owing to',
    'on account of',
    '(?:the|my|main|one|another|second|first|other) reasons? (?:is|are|was|were|for|being|why)',
    '(?:several|many|various|multiple|different|a number of|a few|two|three) reasons',
    '(?:first|second|third|fourth|secondly|thirdly|firstly|lastly),',
    "(?:which|that)(?: is|'s) why",
    '(?:another|the other|a second|one more) (?:thing|factor|point) (?:is|was|being)',
    'because of',
    "since (?:i|the|my|it|we|you|your|this)(?:'ve|'m)?(?! (?:last|first|spoke|met|talked|applied|conversation|call|interview|meeting|beginning|start|summer|spring|autumn|winter|weekend|visit|tour|day|talk|offer))",
    "(?<!(?:soon|long|far|well|much)\\s)as (?:i've|i'm|i|it|my|combining|we) (?:have|am|is|was|would|will|had|do|want|need|accepted|decided|found|the two|prefer|live|cannot|can't)",
    "(?:i|i've|i have|i'm|have)~(?:accepted|taken|found|started|chosen|signed)~(?:offer|position|role|job|post|opportunity|contract)",
    'decided to (?:stay|remain|focus|stick|keep|go back|return|study|move|relocate|take up|pursue)',
    '(?:circumstances|plans|priorities|situation) (?:have|has) (?:changed|shifted)',
    'commut(?:e|ing)',
    'relocat(?:e|ing|ion)',
    "(?:not|n't) (?:quite |really )?(?:the right|a good|a|the) (?:fit|match|step|time|direction)",
    "(?:doesn't|does not|didn't|did not|don't|do not) (?:fit|match|suit|align|appeal)",
    "(?:than|from what) i(?:'m| am|'d| had)? (?:looking|look|hoped|hoping|expected|want|imagined|can do|am able)",
    "i(?:'d| would) (?:rather|prefer)",
    "i(?:'ve| have)? (?:come to see|realised|realized|found out|concluded) that",
    'want to (?:stay|remain|focus|live|be closer|work closer)',
    'also,',
    'in addition,?',
    'moreover',
    'furthermore',
    'on top of that',
    'besides',
    'personal one',
    'outweigh%',
  ),
  de: phrasePattern(
    'weil',
    'da (?:ich|mir|mich|die|der|das|es|sich|meine?|mein|wir|sie|ihre?|für|bei|in|im|nach)',
    'denn (?:ich|mein|meine|die|der|das|es|wir|in|für)',
    'aufgrund',
    'auf grund',
    'wegen',
    '(?:der )?(?:grund|gründe) (?:ist|sind|war|waren|dafür|hierfür|hierzu|dessen)',
    'der grund',
    '(?:mehrere|verschiedene|viele|einige|zwei|drei) gründe',
    'liegt (?:es |das |dies )?(?:an|am|daran|vor allem an)',
    '(?:ausschlaggebend|entscheidend|maßgeblich) (?:war|ist|dafür|waren)',
    '(?:zum einen|zum anderen|einerseits|andererseits)',
    '(?:erstens|zweitens|drittens|viertens)',
    '(?:der|ein) (?:zweite|weitere|andere|dritte|nächste)r? (?:punkt|grund)',
    '(?:deshalb|daher|darum|deswegen) (?:diese|meine|der|die|mein)',
    '(?:ein|mein|weiterer|zweiter|anderer) grund',
    'gründe (?:sind|waren|liegen|dafür)',
    'aus (?:persönlichen|privaten|familiären|beruflichen|gesundheitlichen|organisatorischen) gründen',
    'ich habe mich (?:inzwischen |mittlerweile |nun |jetzt |stattdessen )?für',
    '(?:habe|konnte)~(?:angenommen|zugesagt|unterschrieben|gefunden)',
    '(?:pläne|umstände|prioritäten|situation|lebenssituation) (?:haben|hat) sich',
    'hat sich~(?:ergeben|geändert|verändert)',
    'möchte (?:ich )?(?:lieber|zuerst|zunächst|weiterhin|künftig)',
    'ich möchte (?:lieber|zuerst|meinen|weiterhin|künftig|in den|wieder)',
    'mir ist (?:klar|bewusst) geworden',
    'ich habe (?:gemerkt|festgestellt|erkannt)',
    'ist (?:auf dauer |mir |für mich )?zu weit',
    'wäre~zu weit',
    'arbeitsweg',
    'pendel%',
    'umzug',
    'zudem',
    'außerdem',
    'darüber hinaus',
    'hinzu kommt',
    'ferner',
    'ich bleibe~(?:arbeit%|stelle|platz|team|firma|unternehmen)',
    'passt (?:leider )?nicht',
  ),
} as const;

/** A change of mind, thanks and wishes are no reasons, whatever words they use. */
const noReason = {
  en: phrasePattern(
    'because of you',
    'nothing to do with',
    'thank%',
    'grateful',
    'appreciat%',
    'sorry',
    'apolog%',
    'please',
    'hope',
    'wish',
    'short notice',
  ),
  de: phrasePattern(
    'dank%',
    'danke',
    'wünsch%',
    'entschuldig%',
    'leid',
    'bitte',
    'wegen eines neuen',
    'nichts zu tun',
    'verständnis',
  ),
} as const;

/** Sentences that give a reason, each with the place where the reason starts and its words. */
export function reasonSentences(letter: CheckedLetter): { sentence: Span; cause: Span; words: number }[] {
  return letter.parts.sentences.flatMap((sentence) => {
    const cause = spansMatching(causes[letter.lang], sentence.text, sentence.start)[0];
    if (!cause || isPolite(letter, sentence, cause)) return [];
    const clause = letter.body.slice(cause.start, sentence.end);
    return [{ sentence, cause, words: wordsIn(clause).length }];
  });
}

/** A courtesy that stands before the causal word makes the sentence a courtesy: `Thank you, because …` is rare, `sorry for … due to` is not. */
const isPolite = (letter: CheckedLetter, sentence: Span, cause: Span) =>
  spansMatching(noReason[letter.lang], sentence.text, sentence.start).some(
    (polite) => polite.start <= cause.start || polite.start < cause.end,
  );
