/** A text value (RFC 6350 3.4): line ends as \n, `\ , ;` escaped, no other control characters. */
export const vcardText = (text: string): string =>
  text
    .toWellFormed()
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
    .replace(/(?!\n)\p{Cc}/gu, '')
    .trim()
    .replace(/[\\,;]/g, (character) => `\\${character}`)
    .replaceAll('\n', '\\n');

/** At most 75 octets a line (RFC 6350 3.2), never within a character. */
export function foldVcard(line: string): string {
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const size = new TextEncoder().encode(character).length;
    if (octets + size > 75) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}
