import { houseNoun } from '#domain/letter/realise/de/house-nouns.ts';
import type { HouseNoun } from '#domain/letter/realise/de/house-nouns.ts';

/** An employer's name taken apart: words before the noun, the noun, words after it. */
export type HouseName = HouseNoun & {
  readonly before: readonly string[];
  readonly noun: string;
  readonly after: readonly string[];
};

/** Adjectives that are inflected; those of towns (Wiener, Berliner) never are. */
const adjective =
  /^[\p{L}-]*(?:isch|lich|ig|deutsch|allgemein|frei|rot|neu|ial|ional|vereinigt|grün|groß|klein|erst|alt|blau|weiß|schwarz)(?:e[rs]?)$/iu;
export const isAdjective = (word: string) => adjective.test(word);

const strong = { m: /er$/u, f: /e$/u, n: /es$/u, pl: /e$/u } as const;

/** `Deutsche Bahn`, `Evangelisches Krankenhaus Nord`, `Wiener Linien`, `Bertelsmann Stiftung`; undefined where no noun is known. */
export function readHouseName(name: string): HouseName | undefined {
  const words = name.split(' ');
  const at = words.findIndex((word) => houseNoun(word) !== undefined);
  const noun = words[at];
  const known = noun === undefined ? undefined : houseNoun(noun);
  if (noun === undefined || !known) return undefined;
  const before = words.slice(0, at);
  const agrees = before.every((word) => !isAdjective(word) || strong[known.gender].test(word));
  const isPhrase = before.every((word) => isAdjective(word) || /^\p{Lu}\p{L}+er$/u.test(word));
  if (!agrees || (!isPhrase && at < words.length - 1)) return undefined;
  return { ...known, before, noun, after: words.slice(at + 1) };
}
