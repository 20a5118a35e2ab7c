import type { LetterFacts } from '#domain/letter/letter-facts.ts';
import { letterLanguage } from '#domain/letter/letter-language.ts';
import { plainRole } from '#domain/letter/plain-role.ts';
import { german } from '#domain/letter/realise/de/german.ts';
import { english } from '#domain/letter/realise/en/english.ts';
import { isClose } from '#domain/letter/realise/is-close.ts';
import type { Realiser, Terms } from '#domain/letter/realise/realiser.ts';
import { spelling, voice } from '#domain/letter/realise/voice.ts';

const realisers: Readonly<Record<'en' | 'de', Realiser>> = { en: english, de: german };

/** The language of a letter, and the facts as its sentences need them. */
export function letterTerms(facts: LetterFacts): { readonly realiser: Realiser; readonly terms: Terms } {
  const language = letterLanguage(facts.locale);
  const realiser = realisers[language];
  const terms: Terms = {
    say: voice(facts.locale, isClose(facts.recipient, language)),
    spell: spelling(facts.locale),
    facts,
    role: plainRole(facts.role),
    house: realiser.house(facts),
    sender: facts.sender.name.trim(),
  };
  return { realiser, terms };
}
