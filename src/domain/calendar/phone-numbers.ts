const cue =
  /(?:tel(?:efon|ephone)?|phone|ph|mobil|mobile|cell|handy|durchwahl|dial(?:[- ]?in)?|call|einwahl|rufnummer|anrufen)\b/i;
const number = /(?:\+|00)?\(?\d[\d\s()/.\u00a0-]{5,24}\d(?:,{1,4}\d{4,16}#{0,2}){0,3}/g;

/**
 * Telephone numbers in a text, as written: with a plus or 00 in front anywhere, or after a word such as Tel., phone or Einwahl.
 * Meeting numbers, dates and amounts have neither. At most ten.
 */
export function findPhoneNumbers(text: string): string[] {
  const found = new Set<string>();
  for (const line of text.split(/\r?\n/).slice(0, 2000)) {
    const short = line.slice(0, 1000).replace(/https?:\/\/\S+/gi, (url) => ' '.repeat(url.length));
    for (const match of short.matchAll(number)) {
      const before = short.slice(Math.max(0, match.index - 30), match.index);
      const written = match[0].trim();
      const digits = written.replace(/,.*/, '').replace(/\D/g, '');
      if (digits.length < 7 || digits.length > 15 || isDate(written)) continue;
      const isInternational = /^(\+|00[1-9])/.test(written) && !/[\d]$/.test(before);
      if (isInternational || (cue.test(before) && /^0|^\(0|^[1-9]/.test(written))) found.add(written);
    }
  }
  return [...found].slice(0, 10);
}

const isDate = (text: string) => /^\d{1,4}[./-]\d{1,2}[./-]\d{1,4}(\s+\d{1,2})?$/.test(text);

/** The number for a `tel:` link: digits and a leading plus; a conference code behind commas is kept as pauses (RFC 3966 leaves it open). */
export function telephoneUri(written: string): string {
  const [main = '', ...codes] = written.split(',').filter((part) => part !== '');
  const digits = main.replace(/\(0\)/, '').replace(/[^\d+]/g, '');
  const pauses = codes.map((code) => `,,${code.replace(/[^\d#]/g, '').replaceAll('#', '%23')}`).join('');
  return `tel:${digits.replace(/(?!^)\+/g, '')}${pauses}`;
}
