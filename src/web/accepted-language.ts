/**
 * The better of our two languages for a browser (RFC 9110 section 12.5.4); English when it asks for neither.
 * @param header - the value of Accept-Language, or null
 */
export function acceptedLanguage(header: string | null): 'en' | 'de' {
  const wishes = (header ?? '')
    .slice(0, 500)
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().toLowerCase().split(';');
      const quality = parameters.map((parameter) => /^\s*q=([\d.]+)/.exec(parameter)?.[1]).find(Boolean);
      return { language: tag.split('-')[0], quality: quality === undefined ? 1 : Number(quality) };
    });
  const best = (language: string) =>
    Math.max(0, ...wishes.filter((wish) => wish.language === language).map(({ quality }) => quality || 0));
  return best('de') > best('en') ? 'de' : 'en';
}
