/** The longest address that the common mail programs on Windows accept; beyond it they drop the end of the text without a word. */
export const mailtoLimit = 2000;

export type MailtoLink = {
  readonly href: string;
  /** Longer than some programs take: offer copying or the file first. */
  readonly isLong: boolean;
};

/** A `mailto:` address with subject and text (RFC 6068): UTF-8, percent-encoded, line ends as %0D%0A. */
export function mailtoLink(letter: {
  readonly to: string;
  readonly subject: string;
  readonly body: string;
}): MailtoLink {
  const address = encodeURIComponent(letter.to.toWellFormed().replace(/\s/g, ''))
    .replaceAll('%40', '@')
    .replaceAll('%2B', '+');
  const subject = encoded(letter.subject.replace(/\s+/g, ' ').trim());
  const href = `mailto:${address}?subject=${subject}&body=${encoded(letter.body)}`;
  return { href, isLong: href.length > mailtoLimit };
}

/** Also what encodeURIComponent leaves and HTML or old programs stumble over. */
const encoded = (text: string) =>
  encodeURIComponent(text.toWellFormed().replace(/\r\n?|\n/g, '\r\n')).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
