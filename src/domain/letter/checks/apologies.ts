import type { LetterContext } from '#domain/letter/letter.ts';
import { hitAt } from './hit-at.ts';
import { isGoodbye, isNotice } from './letter-situation.ts';
import { phrasePattern } from './phrase-pattern.ts';
import type { CheckedLetter, Hit, Rule } from './rule.ts';
import { spansMatching, type Span } from './span.ts';

const apology = {
  en: phrasePattern(
    'sorry',
    'apologi[sz](?:e|es|ing)',
    '(?:my )?(?:sincere |deepest |sincerest )?apologies',
    '(?:an|my)(?: sincere)? apology',
    'forgive me',
    'please forgive',
    'pardon me',
    'beg your pardon',
  ),
  de: phrasePattern(
    'entschuldig%',
    'tut (?:es )?mir(?: \\p{L}{1,12}){0,2} leid',
    'leid tun',
    'leid tut',
    'es tut mir(?: \\p{L}{1,12}){0,2} leid',
    'um verzeihung',
    'verzeih(?:en|ung|t)?',
    'sorry',
    'um nachsicht',
    'pardon',
    'tut (?:es )?mir~leid',
  ),
} as const;
/** In a goodbye *I regret the trouble* is an apology; elsewhere one regrets what one takes back. */
const regret = {
  en: phrasePattern('i (?:do |deeply |really |truly )?regret (?:any|the|this|that|having|causing)'),
  de: phrasePattern('(?:bedaure|bedauere)(?: ich)?(?: (?:das|es|dies|sehr|den|die|den aufwand|zutiefst|aufrichtig))+'),
} as const;
const noApology = {
  en: phrasePattern('sorry to (?:hear|say goodbye|miss)', 'no need to (?:be sorry|apologi[sz]e)', 'not sorry'),
  de: phrasePattern('unentschuldigt'),
} as const;
const cancels = {
  en: phrasePattern(
    'cancel%',
    'short notice',
    'slot',
    'appointment',
    '(?:our|the) (?:call|meeting|interview|visit|conversation)~(?:on|tomorrow|today)',
    'late (?:change|notice)',
  ),
  de: phrasePattern('absag%', 'streich%', 'termin%', 'kurzfristig%', 'storn%', 'verschieb%', 'vergeben', 'verleg%'),
} as const;

export function apologiesIn(letter: CheckedLetter, counted = false): Span[] {
  return letter.parts.sentences.flatMap((sentence) => {
    const text = sentence.text.replaceAll(noApology[letter.lang], (known) => '#'.repeat(known.length));
    const regrets = counted ? spansMatching(regret[letter.lang], text, sentence.start) : [];
    return [...spansMatching(apology[letter.lang], text, sentence.start), ...regrets].map((span) => ({
      ...span,
      text: letter.body.slice(span.start, span.end),
    }));
  });
}

/** One apology where a booked slot or an offer is affected, expected after an offer, never two (RUBRIC E13, D15). */
export const apologies: Rule = {
  ids: { en: 'E13', de: 'D15' },
  needs: [],
  find(letter, context) {
    const said = apologiesIn(letter, isGoodbye(letter, context));
    const second = said[1];
    if (second) return [hitAt(second, 'warning', { kind: 'apologies', count: said.length })];
    const [only] = said;
    if (only) return isNeedless(letter, context) ? [hitAt(only, 'hint', { kind: 'apology-needless' })] : [];
    return expected(letter, context);
  },
};

function isNeedless(letter: CheckedLetter, context: LetterContext): boolean {
  if (!isGoodbye(letter, context) || context.kind === undefined) return false;
  const isKnown = context.booked !== undefined || context.offer !== undefined;
  const affected = (context.booked?.length ?? 0) > 0 || context.offer === true;
  return (
    isKnown && !affected && !letter.parts.sentences.some((sentence) => sentence.text.search(cancels[letter.lang]) >= 0)
  );
}

function expected(letter: CheckedLetter, context: LetterContext): Hit[] {
  const place = letter.parts.sentences[0];
  return place && isNotice(context) && context.offer === true && (context.medium ?? 'mail') === 'mail'
    ? [hitAt(place, 'hint', { kind: 'apology-expected' })]
    : [];
}
