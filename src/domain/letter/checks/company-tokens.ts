import { wordsIn } from './word-count.ts';

const legalForms = new Set(
  `gmbh ag se kg kgaa ohg gbr ug mbh co inc ltd llc llp plc corp corporation limited company group holding holdings sa srl sàrl sarl bv nv oy ab as
   ev eg gruppe the der die das und and of für for von deutschland germany austria schweiz österreich switzerland international`.split(
    /\s+/u,
  ),
);

/** The words by which people call a company: without its legal form, in small letters. */
export function companyTokens(company: string): string[] {
  const tokens = wordsIn(company.toLowerCase()).filter((word) => !legalForms.has(word) && word.length > 1);
  return tokens.length > 0 ? tokens : wordsIn(company.toLowerCase());
}
