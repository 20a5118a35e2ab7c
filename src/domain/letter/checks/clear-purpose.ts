import { englishPurposes } from './english-purposes.ts';
import { germanPurposes } from './german-purposes.ts';
import { hitAt } from './hit-at.ts';
import { phrasePattern } from './phrase-pattern.ts';
import type { Rule } from './rule.ts';
import { mentions } from './span.ts';
import { wordsIn } from './word-count.ts';

const thanks = {
  en: phrasePattern('thank%', 'grateful', 'gratitude', 'appreciat%', 'thanks'),
  de: phrasePattern('dank%', 'bedank%', 'gefreut', 'verdank%'),
};

/** Kinds other than the notice say as early, after a sentence of thanks at most, what they are for (RUBRIC, Kinds). */
export const clearPurpose: Rule = {
  ids: { en: 'E4', de: 'D8' },
  mailOnly: true,
  needs: ['kind'],
  find(letter, context) {
    const purpose = context.kind && (letter.lang === 'en' ? englishPurposes : germanPurposes)[context.kind];
    const full = letter.parts.sentences.filter((sentence) => wordsIn(sentence.text).length > 3);
    const isCourtesy = full[0] !== undefined && mentions(thanks[letter.lang], full[0].text);
    const first = full.slice(0, isCourtesy ? 3 : 2);
    const last = first.at(-1);
    if (!purpose || !last) return [];
    const opening = letter.body.slice(letter.parts.paragraphs[0]?.start ?? 0, last.end);
    return mentions(purpose, opening) ? [] : [hitAt(first[0] ?? last, 'warning', { kind: 'purpose-late' })];
  },
};
