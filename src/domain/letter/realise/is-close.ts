import type { LetterRecipient } from '#domain/letter/letter-facts.ts';
import type { LetterLanguage } from '#domain/letter/letter.ts';

/**
 * Whether this letter says du, or the first name. D7: formality is a stored relation, the default is Sie, and an
 * English first name does not make a German du; without a first name on record nobody can be called by it.
 */
export function isClose(recipient: LetterRecipient | undefined, language: LetterLanguage): boolean {
  if (recipient?.given === undefined) return false;
  return recipient.register === 'du' || (language === 'en' && recipient.register === 'first-name');
}
