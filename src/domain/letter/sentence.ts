/** One sentence of the person's own, made fit to stand in a letter: trimmed, one line, a capital at the front, a full stop at the end. */
export function sentence(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  if (line === '') return '';
  const opened = line.charAt(0).toLocaleUpperCase('en') + line.slice(1);
  return /[.!?…]["'“”»«’)]*$/u.test(opened) ? opened : `${opened}.`;
}
