import { createRequire } from 'node:module';
import type Snowball from 'snowball-stemmers';
import type { Stemmer } from '#usecases/ports/stemmer.ts';

const algorithms = { en: 'english', de: 'german' } as const;

/** In words; a person's notes hold some ten thousand different ones. */
const mostRemembered = 100_000;

/** In letters. The stemmers take quadratic time, so that a megabyte without a blank would hold everything up. */
const longestWord = 60;

const require = createRequire(import.meta.url);
/** The tables of all its languages take several megabytes: they come with the first word. */
const snowball = () => require('snowball-stemmers') as typeof Snowball;

type Remembered = { readonly stem: (word: string) => string; readonly words: Map<string, string> };

function remembering(language: keyof typeof algorithms): Remembered {
  const stemmer = snowball().newStemmer(algorithms[language]);
  return { stem: (word) => stemmer.stem(word), words: new Map() };
}

/** Snowball's English and German stemmers; each word is worked out once. */
export function snowballStemmer(): Stemmer {
  const remembered: { -readonly [Language in keyof typeof algorithms]?: Remembered } = {};
  return {
    stem(language, word) {
      if (word.length > longestWord) return word;
      const { stem: newStem, words } = (remembered[language] ??= remembering(language));
      const known = words.get(word);
      if (known !== undefined) return known;
      if (words.size >= mostRemembered) words.clear();
      const stem = newStem(word);
      words.set(word, stem);
      return stem;
    },
  };
}
