/**
 * Compiles phrases into one pattern that finds whole words only, in any case. In a phrase a space is a short run of
 * blanks, `'` either apostrophe, `%` the rest of a word, `~` up to 140 characters
 * between two words of one sentence; ä, ö, ü and ß
 * also match ae, oe, ue and ss. Everything else is a regular expression. All gaps are bounded, so that no text can
 * make the search slow.
 */
export function phrasePattern(...phrases: readonly string[]): RegExp {
  const source = `(?<![\\p{L}\\d_])(?:${phrases.map(toSource).join('|')})(?![\\p{L}\\d_])`;
  return new RegExp(inLatin(source), 'gi');
}

/** Letters of Latin script, as they stand in a character class. */
const latin = 'A-Za-zªµºÀ-ÖØ-öø-ɏḀ-ỿ';

/**
 * Phrases are English or German. With all letters of the world in it, a case-blind pattern takes milliseconds to compile,
 * and there are hundreds of them: the first check of a fresh process took most of a second.
 */
function inLatin(source: string): string {
  let isClass = false;
  return source.replaceAll(/\\p\{L\}|\\.|[[\]]/gu, (sign) => {
    if (sign === '[' || sign === ']') isClass = sign === '[';
    return sign !== '\\p{L}' ? sign : isClass ? latin : `[${latin}]`;
  });
}

const shorthand: Readonly<Record<string, string>> = {
  ' ': '(?:\\s{1,4})',
  "'": "['’‘`]",
  '%': '\\p{L}{0,24}',
  '~': '(?:(?!\\p{L})|(?<!\\p{L}))[^!?\\n]{0,140}?(?<!\\p{L})',
  ä: '(?:ä|ae)',
  ö: '(?:ö|oe)',
  ü: '(?:ü|ue)',
  ß: '(?:ß|ss)',
};

const toSource = (phrase: string) => phrase.replace(/[ '%~äöüß]/gu, (sign) => shorthand[sign] ?? sign);
