import { hitAt } from './hit-at.ts';
import { privateLifeWords } from './private-life-words.ts';
import type { Rule } from './rule.ts';
import { spansMatching } from './span.ts';

/** Kinds whose very purpose names an illness or a right. */
const mayName = { health: ['cancel', 'reschedule', 'question'], legal: ['deletion', 'claim', 'question'] } as const;
const namesCare =
  /(?:health|medical|clinic|hospital|hospice|therap|klinik|kranken|gesundheit|reha|pflege|legal|court|gericht|recht|jurist|kanzlei|anwalt|law|family|famili|disab|behinder)/iu;

/** No claim about health, family or law that the person has not chosen to make (RUBRIC E11). */
export const privateLifeAndLaw: Rule = {
  ids: { en: 'E11', de: 'E11' },
  needs: [],
  find(letter, context) {
    const { kind } = context;
    const known =
      `${context.role ?? ''} ${context.company ?? ''} ${context.recipient?.name ?? ''} ${(context.debriefFacts ?? []).join(' ')}`.toLowerCase();
    const isTheirs = (text: string) =>
      known.includes(text.toLowerCase()) ||
      (namesCare.test(known) &&
        namesCare.test(text) &&
        !/reasons?|issues?|problem|condition|gründe|grund/iu.test(text));
    const lists = [
      ['health', privateLifeWords.health[letter.lang]],
      ['family', privateLifeWords.family[letter.lang]],
      ['legal', privateLifeWords.legal[letter.lang]],
    ] as const;
    return letter.parts.sentences.flatMap((sentence) =>
      lists.flatMap(([about, pattern]) => {
        if (context.ticked?.includes(about)) return [];
        if (kind && about !== 'family' && (mayName[about] as readonly string[]).includes(kind)) return [];
        if (about === 'health' && !isOwn(sentence.text, letter.lang)) return [];
        const span = spansMatching(pattern, sentence.text, sentence.start).find((one) => !isTheirs(one.text));
        return span && (about === 'legal' || !isCapitalName(span.text, letter.lang))
          ? [hitAt(span, 'warning', { kind: about, what: span.text })]
          : [];
      }),
    );
  },
};

/** *Your team seemed burnt out* tells nothing about the writer; *health reasons* does, without an *I*. */
const isOwn = (sentence: string, lang: 'en' | 'de') =>
  (lang === 'en'
    ? /\b(?:I|I['’](?:m|ve|d|ll)|my|me|we|our|us)\b/iu
    : /(?<!\p{L})(?:ich|mich|mir|mein\p{L}{0,3}|wir|uns|unser\p{L}{0,3})(?!\p{L})/iu
  ).test(sentence) || /reasons?|grounds|issues|gründe/iu.test(sentence);

/** `Tandem Health`, `Lakeside Medical`: a capital inside an English sentence is a name, not a condition. */
const isCapitalName = (text: string, lang: 'en' | 'de') =>
  lang === 'en' && /^(?!Covid|COVID)\p{Lu}\p{Ll}/u.test(text) && !/^(?:My|Our)\b/u.test(text);
