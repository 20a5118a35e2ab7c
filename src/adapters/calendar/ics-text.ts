/**
 * Text that may stand in a calendar value: line ends as \n, no other control characters, well-formed. ical.js then escapes
 * `\ ; ,` and the line ends, so that no text can open a property of its own.
 */
export const cleanText = (text: string): string =>
  text
    .toWellFormed()
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')

    .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, '');

/** The same for a parameter value such as CN: one line, no double quotes (RFC 5545 3.2 forbids them). */
export const cleanParameter = (text: string): string =>
  cleanText(text).replace(/\s+/g, ' ').replaceAll('"', "'").replaceAll('^', '').trim();

/** An address that may stand behind `mailto:` in a property, or nothing. */
export function mailtoOf(email: string): string | undefined {
  const address = email.trim();

  return /^[^\s@<>"(),:;\\[\]\u0000-\u001f\u007f]{1,128}@[^\s@<>"(),:;\\[\]\u0000-\u001f\u007f]{1,255}$/.test(address)
    ? `mailto:${address}`
    : undefined;
}
