/** Letters that Unicode does not take apart. */
const plain: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

/**
 * The words of a text in the one form in which search compares them: lower case, without accents, and with ä, ae
 * and a all as a (likewise o and u), so that Müller, Mueller and Muller are found by each other. The price: a word
 * is also found by one that differs from it in just such an e (neu, neue). The beginning of a word stays a
 * beginning. Words are runs of letters and digits.
 */
export function foldWords(text: string): string[] {
  const folded = text
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[ßæœøłđðþı]/gu, (letter) => plain[letter] ?? letter)
    .replace(/([aou])e/gu, '$1');
  return folded.match(/[\p{L}\p{N}]+/gu) ?? [];
}
