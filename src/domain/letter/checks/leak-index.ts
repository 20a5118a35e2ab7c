import type { LetterLanguage } from '#domain/letter/letter.ts';
import { normalWord } from './content-words.ts';
import { functionWords } from './function-words.ts';
import { numbersIn } from './number-values.ts';
import { personNames } from './person-names.ts';

/** A content word of a text: its stem's number in the index, 0 where a sentence ends. */
export type LeakToken = { readonly id: number; readonly start: number; readonly end: number };

/** All private texts of a person, ready to be compared with many letters in one language. */
export type LeakIndex = {
  readonly texts: readonly string[];
  /** Three consecutive stems to the text (by number) that has them. */
  readonly trigrams: ReadonlyMap<number, number>;
  readonly names: ReadonlyMap<string, number>;
  readonly figures: ReadonlyMap<number, number>;
  readonly tokens: (text: string) => LeakToken[];
  /** The number of a stem; 0 for a function word. */
  readonly idOf: (word: string) => number;
};

const token = /[\p{L}\p{N}]+|[.!?;:\n]/gu;
const invisible = /[\u00AD\u200B-\u200F\u2060\uFEFF]/gu;

/** Three numbers below this make one safe integer. More stems than that wrap around; a person's notes have some ten thousand. */
const most = 2 ** 17;
export const trigramKey = (a: number, b: number, c: number): number =>
  ((a % most) * most + (b % most)) * most + (c % most);

export function buildLeakIndex(
  originals: readonly string[],
  lang: LetterLanguage,
  stem: (word: string) => string,
): LeakIndex {
  const texts = originals.map((text) => text.normalize('NFC').replaceAll(invisible, ''));
  const idOf = stemNumbers(lang, stem);
  const tokens = (text: string) => tokensOf(text, idOf);
  const trigrams = new Map<number, number>();
  const names = new Map<string, number>();
  const figures = new Map<number, number>();
  for (const [index, text] of texts.entries()) {
    addTrigrams(trigrams, tokens(text), index);
    for (const name of personNames(text)) if (!names.has(name)) names.set(name, index);
    if (!/\d|tausend|thousand/iu.test(text)) continue;
    for (const number of numbersIn(text)) if (isTelling(number)) figures.set(number.value, index);
  }
  return { texts, trigrams, names, figures, tokens, idOf };
}

/** A year, a day or a count of rounds tells nothing. */
export const isTelling = ({ value, isMoney }: { value: number; isMoney: boolean }): boolean =>
  (isMoney && value >= 10) || (value >= 100 && (value < 1950 || value > 2100));

function addTrigrams(trigrams: Map<number, number>, tokens: readonly LeakToken[], index: number): void {
  let [before, last] = [0, 0];
  for (const { id } of tokens) {
    if (id !== 0 && before !== 0 && last !== 0) trigrams.set(trigramKey(before, last, id), index);
    before = id === 0 ? 0 : last;
    last = id;
  }
}

function stemNumbers(lang: LetterLanguage, stem: (word: string) => string): (word: string) => number {
  const bySpelling = new Map<string, number>();
  const byStem = new Map<string, number>();
  return (word) => {
    const known = bySpelling.get(word);
    if (known !== undefined) return known;
    const normal = normalWord(word);
    let id = 0;
    if (normal !== '' && !functionWords[lang].has(normal)) {
      const root = stem(normal);
      id = byStem.get(root) ?? byStem.size + 1;
      byStem.set(root, id);
    }
    bySpelling.set(word, id);
    return id;
  };
}

/** Function words leave no trace, so that words around them are neighbours; a sentence mark parts. */
function tokensOf(text: string, idOf: (word: string) => number): LeakToken[] {
  const tokens: LeakToken[] = [];
  token.lastIndex = 0;
  for (let match = token.exec(text); match; match = token.exec(text)) {
    const [word] = match;
    const parts = word.length === 1 && /[.!?;:\n]/u.test(word);
    const id = parts ? 0 : idOf(word);
    if (parts || id !== 0) tokens.push({ id, start: match.index, end: match.index + word.length });
  }
  return tokens;
}
