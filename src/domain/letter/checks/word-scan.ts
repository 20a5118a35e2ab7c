/** What one character is to the scan: 0 nothing, 1 a letter or figure, 2 parts words, 3 parts sentences, 4 unknown. */
const [gone, part, parts, ends, odd] = [0, 1, 2, 3, 4] as const;

/** Up to here characters are folded; beyond Latin letters they part words or are unknown. */
const known = 0x250;
/**
 * By character: what it is (times 4096), and the one or two small numbers that it is folded to, as `normalWord` folds it:
 * ä is a and e. One table, since looking into it is most of what a scan does.
 */
const characters = new Uint16Array(2 ** 16);
const codeOf = (unit: number) =>
  unit >= 97 && unit <= 122 ? unit - 96 : unit >= 48 && unit <= 57 ? unit - 21 : 37 + (unit % 26);
for (let unit = 0; unit < known; unit++) characters[unit] = latin(unit);
for (let unit = known; unit < characters.length; unit++) characters[unit] = kindBeyond(unit) * 4096;

function latin(unit: number): number {
  const char = String.fromCharCode(unit);
  if (unit === 0xad) return gone;
  if (/[.!?;:\n]/u.test(char)) return ends * 4096;
  if (!/[\p{L}\p{N}]/u.test(char)) return parts * 4096;
  const small = char
    .normalize('NFKC')
    .toLowerCase()
    .replace('ä', 'ae')
    .replace('ö', 'oe')
    .replace('ü', 'ue')
    .replace('ß', 'ss');
  const [first, second] = [small.charCodeAt(0), small.length > 1 ? small.charCodeAt(1) : 0] as const;
  if (small.length > 2 || first >= known) return odd * 4096;
  return part * 4096 + codeOf(first) + (second === 0 ? 0 : codeOf(second) * 64);
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
    const character = characters[text.charCodeAt(at)] ?? 0;
    if (character >> 12 === part) for (let both = character & 4095; both > 0; both >>>= 6) codes.push(both & 63);
  }
  return codes;
}

/** A word as `ScannedWord.key` has it: its hash and its length, so that two words hardly ever share one. */
export function wordKey(word: string): number {
  const codes = codesOf(word);
  return keyOf(codes.reduce(next, 0), codes.length);
}
const keyOf = (hash: number, count: number) => (hash >>> 0) * 64 + Math.min(count, 63);

function put(flags: Uint8Array, codes: readonly number[], flag: number): void {
  const slot = codes.reduce(next, 0) & last;
  flags[slot] = (flags[slot] ?? 0) | flag;
}

/** What a scan looks for. */
export type ScanTable = {
  /** By hash: where a prefix or a whole word ends. */
  readonly flags: Uint8Array;
  /** By the first three codes of a word (0 where it has ended): 1 where some prefix may begin it. */
  readonly starts: Uint8Array;
};

/** Marks all words that begin with these codes. */
function putStart(starts: Uint8Array, [first = 0, second = 0, third = 0]: readonly number[]): void {
  const from = first * 4096 + second * 64 + third;
  starts.fill(1, from, from + (second === 0 ? 4096 : third === 0 ? 64 : 1));
}

/** What a scan looks for: beginnings of words, and whole words. */
export function scanTable(prefixes: Iterable<string>, words: Iterable<string>): ScanTable {
  const flags = new Uint8Array(size);
  const starts = new Uint8Array(64 ** 3);
  for (const word of words) put(flags, codesOf(word), isWord);
  for (const prefix of prefixes) {
    const codes = codesOf(prefix).slice(0, longestPrefix);
    if (codes.length === 0) continue;
    put(flags, codes, isPrefix);
    putStart(starts, codes);
  }
  return { flags, starts };
}

/**
 * The end of the word at `start` if its first three codes rule out every prefix; `start` itself if it has to be read;
 * -1 where a character is not understood.
 */
function passOver(text: string, start: number, starts: Uint8Array): number {
  let place = 0;
  let missing = 18;
  let at = start;
  for (; at < text.length && missing > 0; at++) {
    const character = characters[text.charCodeAt(at)] ?? 0;
    const kind = character >> 12;
    if (kind > part) break;
    for (let codes = character & 4095; codes > 0 && missing > 0; codes >>>= 6) {
      place = (place << 6) | (codes & 63);
      missing -= 6;
    }
  }
  if (starts[place << missing] === 1) return start;
  for (; at < text.length; at++) {
    const kind = (characters[text.charCodeAt(at)] ?? 0) >> 12;
    if (kind > part) return kind === odd ? -1 : at;
  }
  return at;
}

/** One word as the scan sees it: whether it begins with one of the prefixes, its key, and where it stands. */
export type ScannedWord = { isHit: boolean; isWord: boolean; key: number; start: number; end: number };

/** Reads the word at `word.start`; false where a character is not understood. */
function readWord(text: string, flags: Uint8Array, word: ScannedWord): boolean {
  let count = 0;
  let hash = 0;
  let isHit = false;
  let at = word.start;
  for (; at < text.length; at++) {
    const character = characters[text.charCodeAt(at)] ?? 0;
    const kind = character >> 12;
    if (kind > part) {
      if (kind === odd) return false;
      break;
    }
    for (let codes = character & 4095; codes > 0; codes >>>= 6) {
      hash = next(hash, codes & 63);
      count++;
      if (!isHit && count <= longestPrefix) isHit = ((flags[hash & last] ?? 0) & isPrefix) !== 0;
    }
  }
  word.isHit = isHit;
  word.isWord = ((flags[hash & last] ?? 0) & isWord) !== 0;
  word.key = keyOf(hash, count);
  word.end = at;
  return true;
}

/**
 * Walks over the words of a text without making one string. `onWord` gets the words that the table may mean, the same
 * object each time, and says whether the next word matters whatever it is: only then is `onGap` told of a word that the
 * table does not mean, or of the end of a sentence. Until then most words are passed over by their first letters.
 * Gives false as soon as a character is not understood.
 */
export function scanWords(
  text: string,
  { flags, starts }: ScanTable,
  { onWord, onGap }: { onWord: (word: ScannedWord) => boolean; onGap: () => void },
): boolean {
  const word: ScannedWord = { isHit: false, isWord: false, key: 0, start: 0, end: 0 };
  let isAttentive = false;
  for (let at = 0; at < text.length;) {
    const kind = (characters[text.charCodeAt(at)] ?? 0) >> 12;
    if (kind !== part) {
      if (kind === odd) return false;
      if (kind === ends && isAttentive) {
        onGap();
        isAttentive = false;
      }
      at++;
      continue;
    }
    const end = isAttentive ? at : passOver(text, at, starts);
    if (end !== at) {
      if (end < 0) return false;
      at = end;
      continue;
    }
    word.start = at;
    if (!readWord(text, flags, word)) return false;
    at = word.end;
    if (word.isHit || (word.isWord && isAttentive)) isAttentive = onWord(word);
    else if (isAttentive) {
      onGap();
      isAttentive = false;
    }
  }
  return true;
}
