import type { LetterFacts } from '#domain/letter/letter-facts.ts';
import { isAdjective, readHouseName } from '#domain/letter/realise/de/house-name.ts';
import type { HouseName } from '#domain/letter/realise/de/house-name.ts';
import { isClose } from '#domain/letter/realise/is-close.ts';
import type { House } from '#domain/letter/realise/realiser.ts';

const articles = {
  m: { dative: 'dem', accusative: 'den', weak: 'en' },
  f: { dative: 'der', accusative: 'die', weak: 'e' },
  n: { dative: 'dem', accusative: 'das', weak: 'e' },
  pl: { dative: 'den', accusative: 'die', weak: 'en' },
} as const;
const merged: Readonly<Record<string, string>> = { 'bei dem': 'beim', 'an dem': 'am', 'in dem': 'im' };

/** With such an ending a company is *die*: bei der Deutschen Bahn AG, bei der Stadtwerke Köln GmbH. */
const legalForm =
  /\s(?:g?GmbH|AG|KG(?:aA)?|OHG|UG(?: \(haftungsbeschränkt\))?|SE|e\.?\s?G\.?|GbR)(?:\s?& Co\.? (?:KG(?:aA)?|OHG))?$/u;

/** The weak ending after an article: `der Deutschen Bahn`, `die Deutsche Bahn`. */
const weakly = (words: readonly string[], ending: string) =>
  words.map((word) => (isAdjective(word) ? word.replace(/e[rs]?$/u, ending) : word));

function inflected({ gender, at, before, noun, after }: HouseName, tail = ''): House {
  const { dative, accusative, weak } = articles[gender];
  const inDative = gender === 'pl' && !/[ns]$/u.test(noun) ? `${noun}n` : noun;
  const put = (ending: string, named: string) => [...weakly(before, ending), named, ...after].join(' ') + tail;
  const place = `${at} ${dative}`;
  const isTheirs = gender === 'f' || gender === 'pl';
  return {
    at: `${merged[place] ?? place} ${put('en', inDative)}`,
    dative: `${dative} ${put('en', inDative)}`,
    accusative: `${accusative} ${put(weak, noun)}`,
    team: isTheirs ? `Team der ${put('en', noun)}` : `Team vom ${put('en', noun)}`,
  };
}

const bare = (name: string): House => ({
  at: `bei ${name}`,
  dative: name,
  accusative: name,
  team: `Team von ${name}`,
});
const feminine = (name: string): House => ({
  at: `bei der ${name}`,
  dative: `der ${name}`,
  accusative: `die ${name}`,
  team: `Team der ${name}`,
});

/** A name that no rule can inflect: *bei Ihnen* to those who are of the house, *die Firma …* to all others. */
function around(name: string, { recipient }: LetterFacts): House {
  const isOutside = ['agency', 'referrer', 'referee'].includes(recipient?.role ?? '');
  if (isOutside) return feminine(`Firma ${name}`);
  const you = isClose(recipient, 'de') ? 'euch' : 'Ihnen';
  return { at: `bei ${you}`, dative: 'dem Haus', accusative: 'das Haus', team: 'Team' };
}

function withLegalForm(name: string, form: string): House {
  const read = readHouseName(name);
  if (!read || !read.before.some(isAdjective)) return feminine(name + form);
  return read.gender === 'f' ? inflected({ ...read, at: 'bei' }, form) : inflected(read);
}

/**
 * The employer's name as German grammar wants it: `bei den Stadtwerken Köln`, `bei der Deutschen Bahn`, `am Klinikum
 * Nord`, `bei Nordwind Logistik`. Where gender or number cannot be known, it is phrased around.
 */
export function deHouse(facts: LetterFacts): House {
  const name = facts.company.replace(/\s+/gu, ' ').trim();
  const article = /^(?:der|die|das)\s/iu.exec(name)?.[0] ?? '';
  const rest = name.slice(article.length);
  const form = legalForm.exec(rest)?.[0];
  if (form !== undefined) return withLegalForm(rest.slice(0, -form.length), form);
  const read = readHouseName(rest);
  if (read) return inflected(read);
  return article !== '' || isAdjective(rest.split(' ')[0] ?? '') ? around(name, facts) : bare(name);
}
