/** What one character is to the scan: 0 nothing, 1 parts words, 2 parts sentences, 3 a letter or figure, 4 unknown. */
const [gone, parts, ends, part, odd] = [0, 1, 2, 3, 4] as const;

const known = 0x250;
const kinds = new Uint8Array(known);
/** The one or two small numbers that a character is folded to, as `normalWord` folds it: ä is a and e. */
const folded = new Uint16Array(known);
const codeOf = (unit: number) =>
  unit >= 97 && unit <= 122 ? unit - 96 : unit >= 48 && unit <= 57 ? unit - 21 : 37 + (unit % 26);
for (let unit = 0; unit < known; unit++) {
  const char = String.fromCharCode(unit);
  if (unit === 0xad) kinds[unit] = gone;
  else if (/[.!?;:\n]/u.test(char)) kinds[unit] = ends;
  else if (!/[\p{L}\p{N}]/u.test(char)) kinds[unit] = parts;
  else {
    const small = char
      .normalize('NFKC')
      .toLowerCase()
      .replace('ä', 'ae')
      .replace('ö', 'oe')
      .replace('ü', 'ue')
      .replace('ß', 'ss');
    const [first, second] = [small.charCodeAt(0), small.length > 1 ? small.charCodeAt(1) : 0] as const;
    kinds[unit] = small.length > 2 || first >= known ? odd : part;
    folded[unit] = codeOf(first) + (second === 0 ? 0 : codeOf(second) * 64);
  }
}

/** Beyond Latin letters: dashes, quotes, currency signs and halves of emoji part words; the rest is looked at closely. */
function kindBeyond(unit: number): number {
  if (unit === 0xfeff || (unit >= 0x200b && unit <= 0x200f) || unit === 0x2060) return gone;
  const isSign =
    (unit >= 0x2000 && unit < 0x2070) || (unit >= 0x20a0 && unit < 0x20d0) || (unit >= 0x2190 && unit < 0x2c00);
  return isSign || (unit >= 0xd800 && unit < 0xe000) ? parts : odd;
}

const size = 2 ** 16;
const last = size - 1;
const [isPrefix, isWord] = [1, 2] as const;
/** Longer prefixes say no more. */
const longestPrefix = 12;
const next = (hash: number, code: number) => (Math.imul(hash, 67) + code + 1) | 0;

/** The folded codes of a text's letters and figures; nothing else in it counts. */
function codesOf(text: string): number[] {
  const codes: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit >= known || kinds[unit] !== part) continue;
    for (let both = folded[unit] ?? 0; both > 0; both >>>= 6) codes.push(both & 63);
  }
  return codes;
}

/** A word as `ScannedWord.key` has it: its hash and its length, so that two words hardly ever share one. */
export function wordKey(word: string): number {
  const codes = codesOf(word);
  return keyOf(codes.reduce(next, 0), codes.length);
}
const keyOf = (hash: number, count: number) => (hash >>> 0) * 64 + Math.min(count, 63);

function put(table: Uint8Array, codes: readonly number[], flag: number): void {
  const slot = codes.reduce(next, 0) & last;
  table[slot] = (table[slot] ?? 0) | flag;
}

/** What a scan looks for: beginnings of words, and whole words. */
export function scanTable(prefixes: Iterable<string>, words: Iterable<string>): Uint8Array {
  const table = new Uint8Array(size);
  for (const word of words) put(table, codesOf(word), isWord);
  for (const prefix of prefixes) put(table, codesOf(prefix).slice(0, longestPrefix), isPrefix);
  return table;
}

/** One word as the scan sees it: whether it begins with one of the prefixes, its key, and where it stands. */
export type ScannedWord = { isHit: boolean; key: number; start: number; end: number };

/**
 * Walks over the words of a text without making one string. `onWord` gets the words that the table may mean, the same
 * object each time; `onGap` is told of every other word and where a sentence ends. Gives false as soon as a character is not understood.
 */
export function scanWords(
  text: string,
  table: Uint8Array,
  { onWord, onGap }: { onWord: (word: ScannedWord) => void; onGap: () => void },
): boolean {
  const word: ScannedWord = { isHit: false, key: 0, start: 0, end: 0 };
  let [count, hash, isHit, start] = [0, 0, false, 0];
  for (let at = 0; at <= text.length; at++) {
    const unit = at < text.length ? text.charCodeAt(at) : 32;
    const kind = unit < known ? (kinds[unit] ?? odd) : kindBeyond(unit);
    if (kind === part) {
      if (count === 0) start = at;
      for (let codes = folded[unit] ?? 0; codes > 0; codes >>>= 6) {
        hash = next(hash, codes & 63);
        count++;
        if (!isHit && count <= longestPrefix) isHit = ((table[hash & last] ?? 0) & isPrefix) !== 0;
      }
      continue;
    }
    if (kind === odd) return false;
    if (kind === gone) continue;
    if (count > 0) {
      if (isHit || ((table[hash & last] ?? 0) & isWord) !== 0) {
        word.isHit = isHit;
        word.key = keyOf(hash, count);
        word.start = start;
        word.end = at;
        onWord(word);
      } else onGap();
      count = 0;
      hash = 0;
      isHit = false;
    }
    if (kind === ends) onGap();
  }
  return true;
}
