const offset = 0xcbf29ce484222325n;
const prime = 0x100000001b3n;

/**
 * A short mark of a text, to notice that two tabs wrote the same one: 12 hex digits of FNV-1a (64 bit) over its
 * UTF-16 units. Not for secrets. Line ends count as one, since a form posts CRLF where the page had LF.
 */
export function textVersion(text: string): string {
  let hash = offset;
  const lines = text.replaceAll('\r\n', '\n');
  for (let index = 0; index < lines.length; index += 1) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(lines.charCodeAt(index))) * prime);
  }
  return hash.toString(16).padStart(16, '0').slice(0, 12);
}
