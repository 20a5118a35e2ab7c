import type { LetterLocale } from '#domain/letter/letter.ts';

/** A tag for sentences: `{a|b}` picks by register; what is filled in is left as it is. */
export type Say = (parts: TemplateStringsArray, ...facts: readonly string[]) => string;

const american: readonly (readonly [RegExp, string])[] = [
  [/organis/gu, 'organiz'],
  [/apologis/gu, 'apologiz'],
  [/recognis/gu, 'recogniz'],
  [/realis/gu, 'realiz'],
  [/favour/gu, 'favor'],
  [/enquir/gu, 'inquir'],
  [/programme\b/gu, 'program'],
  [/ancelling/gu, 'anceling'],
];

/** ss for ß in Switzerland, American endings in the United States. */
export const spelling =
  (locale: LetterLocale) =>
  (text: string): string => {
    if (locale === 'de-CH') return text.replaceAll('ß', 'ss');
    if (locale === 'en-US') return american.reduce((now, [from, to]) => now.replace(from, to), text);
    return text;
  };

/**
 * How a letter of this locale is spelt and addressed. `{Sie|du}`: left for Sie and formal, right for du and
 * first-name. Only our own words are touched: a name with ß keeps it in a Swiss letter.
 */
export function voice(locale: LetterLocale, isClose: boolean): Say {
  const spell = spelling(locale);
  const own = (part: string) =>
    spell(
      part.replace(/\{([^{|}]*)\|([^{|}]*)\}/gu, (_all, formal: string, near: string) => (isClose ? near : formal)),
    );
  return (parts, ...facts) => parts.map((part, at) => own(part) + (facts[at] ?? '')).join('');
}
