import type { LetterLanguage } from '#domain/letter/letter.ts';
import { normalWord } from './content-words.ts';
import { courtesyWords } from './courtesy-words.ts';
import { functionWords } from './function-words.ts';
import { buildLeakIndex, isTelling, trigramKey } from './leak-index.ts';
import { numbersIn } from './number-values.ts';
import { isNameAt, mayBeName } from './person-names.ts';
import { scanTable, scanWords, wordKey } from './word-scan.ts';

type Letter = {
  readonly lang: LetterLanguage;
  readonly stem: (word: string) => string;
  readonly text: string;
  /** What the recipient may read anyway: its names and figures are none that leak. */
  readonly known?: string;
  /** Names of other employers, which another rule speaks about. */
  readonly others?: string;
};

/**
 * The private texts that have a phrase, or may have a name or a figure, in common with a letter; all others have not.
 * Words are told apart by their first letters where that is enough, and stemmed only where it is not, so that thousands
 * of notes are passed over in milliseconds and a few need an index.
 */
export function notesThatMayLeak(notes: readonly string[], letter: Letter): string[] {
  const empty = emptyKeys(letter.lang);
  const capitals = namesIn(letter);
  const names = new Set(capitals.map((word) => wordKey(word)));
  const table = scanTable([...beginnings(letter), ...capitals], functionWords[letter.lang]);
  const figures = figuresIn(letter);
  const phrases = phrasesOf(letter);
  return notes.filter((note) => {
    let [before, last, isLikely] = [0, 0, false];
    const isRead = scanWords(note, table, {
      onWord(word) {
        if (isLikely) return false;
        isLikely = names.has(word.key) && isNameAt(note, word.start);
        if (!word.isHit && empty.has(word.key)) return last !== 0;
        const id = word.isHit ? phrases.idOf(word.key, note, word) : phrases.unknown;
        if (id === 0) return last !== 0;
        isLikely ||= before !== 0 && last !== 0 && phrases.has(before, last, id);
        before = id === phrases.unknown ? 0 : last;
        last = id === phrases.unknown ? 0 : id;
        return last !== 0;
      },
      onGap() {
        before = last = 0;
      },
    });
    return !isRead || isLikely || (figures.size > 0 && hasOneOf(note, figures));
  });
}

/** Words of the letter that could be somebody's name, as the rule reads them: a hyphen joins. */
function namesIn({ text, known = '', others = '' }: Letter): string[] {
  const may = new Set(`${known} ${others}`.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
  const names = text.match(/(?<!\p{L})\p{Lu}[\p{L}'’-]{1,30}/gu) ?? [];
  const unknown = names.filter((name) => {
    const small = name.toLowerCase().replace(/['’]s$/u, '');
    return mayBeName(small) && !may.has(small);
  });
  return [...new Set(unknown.flatMap((name) => name.match(/\p{Lu}\p{L}+/gu) ?? []))];
}

function figuresIn({ text, known = '' }: Letter): ReadonlySet<number> {
  const may = new Set(numbersIn(known).map(({ value }) => value));
  return new Set(
    numbersIn(text)
      .filter((number) => isTelling(number) && !may.has(number.value))
      .map(({ value }) => value),
  );
}

const hasOneOf = (note: string, figures: ReadonlySet<number>) =>
  (/\d/.test(note) || /tausend|thousand/iu.test(note)) && numbersIn(note).some(({ value }) => figures.has(value));

/** The letter's own stems and their neighbours; the stem of a note's word is worked out once. */
function phrasesOf({ lang, stem, text }: Letter) {
  const reader = buildLeakIndex([], lang, stem);
  const tokens = reader.tokens(text);
  const ids = new Set(tokens.map(({ id }) => id));
  const courtesy = new Set([...courtesyWords[lang]].map(reader.idOf));
  const keys = new Set<number>();
  for (let at = 2; at < tokens.length; at++) {
    const three = tokens.slice(at - 2, at + 1).map(({ id }) => id);
    const [a = 0, b = 0, c = 0] = three;
    if (a !== 0 && b !== 0 && c !== 0 && three.filter((id) => !courtesy.has(id)).length >= 2)
      keys.add(trigramKey(a, b, c));
  }
  const known = new Map<number, number>();
  const unknown = -1;
  return {
    unknown,
    has: (a: number, b: number, c: number) => keys.has(trigramKey(a, b, c)),
    idOf(key: number, note: string, { start, end }: { start: number; end: number }): number {
      const before = known.get(key);
      if (before !== undefined) return before;
      const id = reader.idOf(note.slice(start, end));
      const kept = id === 0 || ids.has(id) ? id : unknown;
      known.set(key, kept);
      return kept;
    },
  };
}

/** A stem is its word's beginning but for the last letter (*happi*, *hope*); English *dying* has the stem *die*. */
function* beginnings({ lang, stem, text }: Letter): Generator<string> {
  for (const [word] of text.matchAll(/[\p{L}\p{N}]+/gu)) {
    const normal = normalWord(word);
    if (normal === '' || functionWords[lang].has(normal)) continue;
    const root = stem(normal);
    yield root.length > 2 ? root.slice(0, -1) : root;
    if (/^[dlt]ie$/u.test(root)) yield `${root.charAt(0)}y`;
  }
}

const remembered = new Map<LetterLanguage, ReadonlySet<number>>();
function emptyKeys(lang: LetterLanguage): ReadonlySet<number> {
  const keys = remembered.get(lang) ?? new Set([...functionWords[lang]].map((word) => wordKey(word)));
  remembered.set(lang, keys);
  return keys;
}
