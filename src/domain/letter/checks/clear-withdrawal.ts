import type { LetterContext } from '#domain/letter/letter.ts';
import { hitAt } from './hit-at.ts';
import { isNotice } from './letter-situation.ts';
import { phrasePattern } from './phrase-pattern.ts';
import type { CheckedLetter, Hit, Rule } from './rule.ts';
import { mentions, spansMatching, type Span } from './span.ts';
import { withdrawalSentences } from './withdrawal-phrases.ts';
import { wordsIn } from './word-count.ts';

const hedges = {
  en: phrasePattern(
    "(?:not|n't|haven't|\\p{L}{2,6}n't) (?:yet |quite |fully )?(?:decided|made up my mind)",
    'might',
    'may (?:have to|need to|want to|withdraw|not|step|decide|be withdrawing)',
    'maybe',
    'perhaps',
    'possibly',
    'probably',
    'for now',
    'for the time being',
    'for the moment',
    'tentatively',
    'provisionally',
    '(?:thinking|think) (?:about|of) (?:withdrawing|stepping|pulling|dropping|removing|bowing)',
    'thinking (?:about|of)',
    'considering (?:withdrawing|stepping|pulling|dropping|removing|whether)',
    "i(?:'m| am)? ?(?:think|guess|suppose|feel)(?:ing)?(?: that)? (?:i|it)~(?:should|would|might|will|may|could|want|need|have|'ll|'d|best|better)",
    'lean(?:ing)? towards?',
    "(?:not|n't) (?:entirely |quite |completely |100% )?(?:sure|certain)",
    'unless',
    '(?<!(?:a|the|this|that|another|different|new|other|what|any|some|every|same) )(?:sort|kind) of',
    'could (?:withdraw|step|imagine)',
    'not yet decided',
    'at (?:the moment|present|this moment)',
    '(?:things|that|this|it|my mind) (?:may|might|could) (?:still )?change',
    'as (?:things|it) stands?',
    'put~on hold',
    'undecided',
    'no longer convinced',
    "(?:not|n't) know (?:if|whether)",
    'mixed feelings',
    '(?:going|go) back and forth',
    'two minds',
    '(?:suppose|guess|wonder|feel)~(?:should|ought|may|might|if|whether)',
    'may be (?:wiser|better|best)',
    'park(?:ing)? my',
    'torn',
    'toying with',
    'playing with',
    'inclined to',
    'considering',
  ),
  de: phrasePattern(
    'noch nicht (?:ganz |endgültig )?(?:entschieden|klar|fest)',
    'nicht (?:ganz |endgültig )?entschieden',
    'würde%',
    'könnte%',
    'vielleicht',
    'eventuell',
    'evtl',
    'vorerst',
    'erst ?mal',
    'erst einmal',
    'vorläufig',
    'bis auf weiteres',
    'möglicherweise',
    'womöglich',
    'unter umständen',
    'überlege(?: ich)?',
    '(?:denke|dachte)~(?:nach|daran)',
    'tendiere',
    'nicht (?:mehr |ganz |so )?überzeugt',
    'weiß (?:noch |gar )?nicht,? ob',
    'gemischte gefühle',
    'spiele mit dem gedanken',
    'gedanken spiel%',
    'hin-? und hergerissen',
    'unschlüssig',
    'gegebenenfalls',
    'ggf',
    'schwanke',
    'liebäugle',
    'neige',
    'wohl',
    'wahrscheinlich',
    'vermutlich',
    'eigentlich',
    'eher',
    'irgendwie',
    'glaube',
    '(?:nicht|un)(?: mehr| ganz| völlig| wirklich| so| hundertprozentig){0,3} ?sicher',
    'auf eis',
    'ruhen (?:zu )?lassen',
    '(?:kann|könnte) sich~ändern',
    'hätte (?:gern|gerne|vor)',
    'fürs erste',
    'zunächst einmal',
    'müsste',
    'dürfte',
    'wäre es (?:wohl|vielleicht)?',
    'sollte ich',
  ),
} as const;
/** Said about the past or the recipient, these words make nothing unclear. */
const noHedge = phrasePattern(
  'would be grateful',
  'not only',
  'if you have any',
  'unsicher',
  'würden sie',
  'würdest du',
  'wohl (?:über|be)legt%',
  'wohlüberlegt',
);

/** The withdrawal cannot be mistaken and comes within the first two sentences. */
export const clearWithdrawal: Rule = {
  ids: { en: 'E4', de: 'D8' },
  needs: [],
  find(letter, context) {
    if (context.kind !== undefined && !isNotice(context)) return [];
    const said = withdrawalSentences(letter);
    const first = said[0];
    if (!first) return isNotice(context) ? missing(letter) : [];
    const hedged = hedgesIn(letter, said);
    return isLate(letter, first, context) ? [...hedged, hitAt(first, 'warning', { kind: 'withdrawal-late' })] : hedged;
  },
};

function missing(letter: CheckedLetter): Hit[] {
  const place = letter.parts.sentences[0] ?? { start: 0, end: letter.body.length };
  return [hitAt(place, 'error', { kind: 'withdrawal-missing' })];
}

function hedgesIn(letter: CheckedLetter, said: readonly Span[]): Hit[] {
  const clear = said.some((sentence) => !mentions(hedges[letter.lang], sentence.text.replaceAll(noHedge, '')));
  const hedged = said.filter((sentence) => sentence === said[0] || !clear);
  return hedged.flatMap((sentence) =>
    spansMatching(
      hedges[letter.lang],
      sentence.text.replaceAll(noHedge, (known) => ' '.repeat(known.length)),
      sentence.start,
    )
      .slice(0, 1)
      .map((span) => hitAt(span, 'error', { kind: 'withdrawal-hedged', what: span.text })),
  );
}

/** *Hope you're well.* is a courtesy rather than a sentence that keeps the reader waiting. */
function isLate(letter: CheckedLetter, first: Span, context: LetterContext): boolean {
  if (context.kind === undefined || context.medium === 'spoken') return false;
  const before = letter.parts.sentences.filter(
    (sentence) => sentence.start < first.start && wordsIn(sentence.text).length > 4,
  );
  return before.length >= 2;
}
