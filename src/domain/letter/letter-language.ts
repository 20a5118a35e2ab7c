import type { LetterLanguage, LetterLocale } from '#domain/letter/letter.ts';

export const letterLanguage = (locale: LetterLocale): LetterLanguage => (locale.startsWith('de') ? 'de' : 'en');
