import type { LetterContext, LetterLanguage } from '#domain/letter/letter.ts';
import { badQualities } from './bad-qualities.ts';
import { blameClauses, praise } from './blame-clauses.ts';
import { comparisonWords } from './comparison-words.ts';
import { contentStems } from './content-words.ts';
import { criticismWords } from './criticism-words.ts';
import { isDeniedOrOwn } from './denied-or-own.ts';
import { isDoubtful } from './doubtful-remarks.ts';
import { harshTurns } from './harsh-turns.ts';
import { hitAt } from './hit-at.ts';
import { isNotice } from './letter-situation.ts';
import { phrasePattern } from './phrase-pattern.ts';
import { reproachWords } from './reproach-words.ts';
import type { CheckedLetter, Rule } from './rule.ts';
import { mentions, spansMatching, type Span } from './span.ts';
import { toneWords } from './tone-words.ts';
import { withoutOverlaps } from './without-overlaps.ts';

type Criticism = { span: Span; kind: 'criticism' | 'comparison' | 'reproach' };

/** Said of oneself, or to spare the other: no criticism. */
const aboutMyself = phrasePattern(
  "i(?:'m| am| feel| felt)? (?:really |so |quite )?(?:feel(?:ing)? )?(?:terrible|awful|horrible|bad)(?: about)?",
  '(?:it|this|that) (?:has )?(?:took|taken) me~(?:so|too) long',
  'mir ist~(?:unangenehm%|peinlich)',
  'schlechtes gewissen',
  'schwer gefallen',
  'an experience (?:that )?i lack',
  "(?:don't|do not|not|n't) (?:want to )?wast(?:e|ing) your time",
  '(?:sorry|afraid|hope)~(?:disappoint%|inconvenien%)',
  'my own (?:doubts?|concerns?|lack)',
  'my (?:own )?(?:worst|biggest|greatest|silliest|hardest) \\p{L}{3,14}',
  'mein% (?:\\p{L}{2,20} )?(?:ist|sind|war|waren|wäre|wären) (?:\\p{L}{1,12} )?(?:veraltet|überholt|lückenhaft|rückständig)',
  'mein% (?:größt%|schlimmst%|dümmst%|schwerst%|schlechtest%) \\p{L}{3,16}',
  '(?:nobody|no one) (?:has|had) ever (?:explained|shown|asked|listened|answered|welcomed)~so (?:clearly|openly|kindly|warmly|well|patiently|honestly|calmly)',
  "(?:have not|haven't|have never|'ve never|had not|hadn't|had never|have rarely|have seldom) felt (?:so|as) (?:very )?(?:welcome%|comfortable|at ease|at home|understood)",
  '(?:sie|dich|euch) (?:so |zu )?lange? warten (?:lassen|ließ)',
  'unangenehm(?:e|en|er)? (?:für mich|ist mir|umstände)',
  '(?:ist|war) mir (?:sehr |etwas )?(?:unangenehm|peinlich)',
  'nicht irritier%',
  'sie nicht~enttäusch%',
  'it would be unfair',
  'would be unfair of me',
  'wäre (?:es )?(?:ihnen gegenüber )?unfair%',
  'unfair (?:ihnen|dir|euch) gegenüber',
);

/** *Nobody could have explained it better than you did.* */
const nobodyBetter = {
  en: phrasePattern(
    '(?:somebody|someone|candidates?|others|person)~better',
    "(?:nobody|no one|nothing|never|nowhere|could(?:n't| not) have)~(?:better|kinder|more|than)",
  ),
  de: phrasePattern(
    'jemand%~besser%',
    'besser%~als ich',
    '(?:niemand|keiner|nichts|nie|nirgends|kaum jemand)~(?:besser|als)%',
    'besser~(?:niemand|keiner|nie)',
  ),
} as const;

/** Bad words that retell what the other side told of its past: *the chaos of the old depot that you described*. */
const retold = {
  en: phrasePattern(
    'you (?:so )?(?:\\p{L}{1,12} )?(?:described|recounted)',
    'your (?:story|stories|account|tale|honesty|openness|candou?r|frankness) (?:of|about|on|from)',
  ),
  de: phrasePattern(
    '(?:sie|du|ihr)(?: \\p{L}{1,14}){0,4} (?:erzählt|geschildert|beschrieben) (?:haben|hast|habt)',
    '(?:ihre|deine|eure) (?:schilderung%|erzählung%|geschichten?|ehrlichkeit|offenheit) (?:über|von|vom|zu|zum)',
  ),
} as const;

/** *I had expected a dull afternoon and got the opposite*; *the tea was terrible and the talk was wonderful*. */
const turnsOut = {
  en: phrasePattern(
    '(?:opposite|contrary|wonderful%|delightful|excellent|marvell?ous|lovely|great fun|a pleasure|my respect)',
  ),
  de: phrasePattern(
    '(?:gegenteil|wunderbar%|großartig%|herrlich%|ausgezeichnet%|meinen respekt|ein vergnügen|eine freude)',
  ),
} as const;

export function criticismIn(lang: LetterLanguage, sentence: Span): Criticism[] {
  const text = sentence.text.replaceAll(aboutMyself, (known) => '#'.repeat(known.length));
  if (mentions(retold[lang], text)) return [];
  const find = (pattern: RegExp, kind: Criticism['kind']) =>
    spansMatching(pattern, text, sentence.start)
      .filter((span) => !isDeniedOrOwn(lang, { ...sentence, text }, span))
      .map((span) => ({ span, kind }));
  const said = [
    ...find(criticismWords[lang], 'criticism'),
    ...find(comparisonWords[lang], 'comparison').filter(() => !mentions(nobodyBetter[lang], text)),
    ...find(reproachWords[lang], 'reproach'),
    ...find(badQualities[lang], 'reproach'),
  ];
  const implied = mentions(praise[lang], text)
    ? []
    : [...find(blameClauses[lang], 'reproach'), ...find(harshTurns[lang], 'reproach')];
  return withoutOverlaps([...said, ...implied], (one) => one.span).filter(
    ({ span }) => !mentions(turnsOut[lang], text.slice(span.end - sentence.start)),
  );
}

/** What this person told in the interview is there to be remembered. */
function isTold(letter: CheckedLetter, { debriefFacts = [] }: LetterContext, { text }: Span): boolean {
  const told = new Set(debriefFacts.flatMap((fact) => contentStems(fact, letter)));
  return told.size > 0 && contentStems(text, letter).some((stem) => told.has(stem));
}

/** No criticism, blame or comparison; doubtful tone is a hint (RUBRIC E8). */
export const criticism: Rule = {
  ids: { en: 'E8', de: 'E8' },
  needs: [],
  find: (letter, context) =>
    letter.parts.sentences.flatMap((sentence) => {
      const found = criticismIn(letter.lang, sentence);
      const hits = found.map(({ span, kind }) =>
        hitAt(span, kind === 'criticism' ? 'error' : 'warning', { kind, what: span.text }),
      );
      const tone = spansMatching(toneWords[letter.lang], sentence.text, sentence.start);
      const isRemark =
        hits.length + tone.length === 0 &&
        isNotice(context) &&
        isDoubtful(letter.lang, sentence) &&
        !isTold(letter, context, sentence);
      const doubtful = isRemark ? [sentence] : tone;
      return [...hits, ...doubtful.map((span) => hitAt(span, 'hint', { kind: 'tone', what: span.text }))];
    }),
};
