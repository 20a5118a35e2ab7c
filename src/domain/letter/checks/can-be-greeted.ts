import type { LetterContext, LetterLanguage } from '#domain/letter/letter.ts';

/** Whether what is recorded makes a greeting by name: in German a family name alone needs Frau or Herr. */
export function canBeGreeted({ recipient }: LetterContext, lang: LetterLanguage): boolean {
  const name = (recipient?.name ?? '')
    .replace(/^(?:von der|von dem|von|van der|van|de|zu|zum|zur|del|della|di|la|le)\s/iu, '')
    .trim();
  if (name === '' || lang === 'en' || /\s/u.test(name) || recipient?.register === 'du') return name !== '';
  return /frau|herr|m[rs]s?(?![\p{L}])/iu.test(recipient?.salutation ?? '') || recipient?.title !== undefined;
}
