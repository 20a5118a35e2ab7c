const titles = /^(?:(?:Dr|Prof|PD|Dipl|Mag|DI|Ing)\.?(?:-[A-Z]\p{L}*\.?)?\s+)+/u;
/** Words that belong to the family name after them. */
const particles = new Set(['von', 'van', 'de', 'der', 'den', 'zu', 'zur', 'da', 'del', 'di', 'la', 'le', 'ten', 'ter']);

/**
 * Takes a typed name apart: academic titles, given name, family name. One word alone is taken for a given name when
 * nothing else is known. Never says anything about how somebody is addressed.
 */
export function splitName(text: string): { title: string; givenName: string; familyName: string } {
  const whole = text.trim().replaceAll(/\s+/g, ' ');
  const title = titles.exec(whole)?.[0].trim() ?? '';
  const words = whole.slice(title.length).trim().split(' ').filter(Boolean);
  if (words.length < 2) {
    const [only = ''] = words;
    return title ? { title, givenName: '', familyName: only } : { title, givenName: only, familyName: '' };
  }
  const particle = words.findIndex((word, index) => index > 0 && particles.has(word.toLowerCase()));
  const cut = particle > 0 ? particle : words.length - 1;
  return { title, givenName: words.slice(0, cut).join(' '), familyName: words.slice(cut).join(' ') };
}
