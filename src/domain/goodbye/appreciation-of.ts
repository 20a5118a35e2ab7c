import type { Appreciation } from '#domain/letter/letter-facts.ts';
import type { LetterLanguage } from '#domain/letter/letter.ts';

const telling: Readonly<Record<LetterLanguage, ReadonlySet<string>>> = {
  en: new Set('the and of with was is how your to in for a an about that it we she he they i my'.split(' ')),
  de: new Set(
    'der die das und mit war ist wie von zu im in für ein eine über dass es wir sie er ich mich mir'.split(' '),
  ),
};

/** Which of the two languages a few words are in; null when they do not say. */
function languageOf(text: string): LetterLanguage | null {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const count = (language: LetterLanguage) => words.filter((word) => telling[language].has(word)).length;
  const [en, de] = [count('en'), count('de') + (/[äöüß]/iu.test(text) ? 1 : 0)];
  return en === de ? null : en > de ? 'en' : 'de';
}

/** Speaks about somebody rather than to them: it cannot stand in a letter to that same person. */
const aboutThem = /^(?:she|he|they|her|his|their|er|sein|seine|ihre|ihr)\b/iu;
const wholeSentence = /^(?:i|it|my|we|your|you|the way you|ich|mir|mich|es|wir|dein|deine|du|ihnen)\s/iu;

/**
 * What stayed from a person's own interview, fit to stand in a letter to them; null when it would read wrongly: in
 * another language than the letter's, or about them in the third person.
 */
export function appreciationOf(text: string, language: LetterLanguage): Appreciation | null {
  const line = text.replace(/\s+/gu, ' ').trim();
  if (line === '' || line.length > 220 || aboutThem.test(line)) return null;
  const spoken = languageOf(line);
  if (spoken !== null && spoken !== language) return null;
  const isSentence = /[.!?…]$/u.test(line) || wholeSentence.test(line);
  return { form: isSentence ? 'sentence' : 'topic', text: line };
}
