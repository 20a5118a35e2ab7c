import type { LetterFacts } from '#domain/letter/letter-facts.ts';
import type { House } from '#domain/letter/realise/realiser.ts';

/** Names that want an article in a sentence: the University of Leeds, the City of York. */
const wantsThe =
  /^(?:University|City|Borough|London Borough|Department|Ministry|Institute|Office|Church|Society) (?:of|for) /u;

/** The employer's name as it stands in an English sentence. */
export function enHouse({ company }: LetterFacts): House {
  const name = company.replace(/\s+/gu, ' ').trim();
  const said = wantsThe.test(name) ? `the ${name}` : name;
  return { at: `at ${said}`, dative: said, accusative: said, team: `${name} team` };
}
