import snowball from 'snowball-stemmers';
import type { Stemmer } from '#usecases/ports/stemmer.ts';

const algorithms = { en: 'english', de: 'german' } as const;

/** In words; a person's notes hold some ten thousand different ones. */
const mostRemembered = 100_000;

/** In letters. The stemmers take quadratic time, so that a megabyte without a blank would hold everything up. */
const longestWord = 60;

/** Snowball's English and German stemmers; each word is worked out once. */
export function snowballStemmer(): Stemmer {
  const remembered = {
    en: { stemmer: snowball.newStemmer(algorithms.en), words: new Map<string, string>() },
    de: { stemmer: snowball.newStemmer(algorithms.de), words: new Map<string, string>() },
  };
  return {
    stem(language, word) {
      if (word.length > longestWord) return word;
      const { stemmer, words } = remembered[language];
      const known = words.get(word);
      if (known !== undefined) return known;
      if (words.size >= mostRemembered) words.clear();
      const stem = stemmer.stem(word);
      words.set(word, stem);
      return stem;
    },
  };
}
