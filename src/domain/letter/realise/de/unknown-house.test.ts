import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LetterFacts } from '#domain/letter/letter-facts.ts';
import { deHouse } from './house.ts';
import { isAdjective, readHouseName } from './house-name.ts';

const factsFor = (company: string) =>
  ({
    company,
    locale: 'de-DE',
    purpose: 'notice',
    role: 'Referentin',
    recipient: { role: 'recruiter' },
  }) as LetterFacts;
const forms = (company: string) => Object.values(deHouse(factsFor(company)));

const syllable = fc.constantFrom(...'bra kel tor mun fi lau gro zan pe wisch ter lo quin dra sel'.split(' '));
const name = fc
  .array(syllable, { minLength: 2, maxLength: 4 })
  .map((parts) => parts.join(''))
  .map((word) => word.charAt(0).toUpperCase() + word.slice(1));
const unknown = fc
  .array(name, { minLength: 1, maxLength: 3 })
  .map((words) => words.join(' '))
  // a name like *Groter* looks like an adjective: then it is phrased around, see below
  .filter((company) => readHouseName(company) === undefined && !isAdjective(company.split(' ')[0] ?? ''));

describe('an employer whose noun nobody knows', () => {
  test('stands as it is, letter by letter, in every case', () => {
    fc.assert(
      fc.property(unknown, (company) => {
        for (const form of forms(company)) expect(form).toContain(company);
        expect(forms(company).join(' ')).not.toMatch(/\b(?:der|die|das|dem|den|beim|vom|am|im)\s/u);
      }),
      { numRuns: 2000 },
    );
  });

  test('with an article or an adjective in front, it is phrased around and not inflected', () => {
    fc.assert(
      fc.property(unknown, fc.constantFrom('Die', 'Der', 'Das', 'Neue', 'Deutscher', 'Freies'), (company, before) => {
        const all = forms(`${before} ${company}`);
        if (readHouseName(`${before} ${company}`) !== undefined) return;
        for (const form of all) expect(form).not.toContain(company);
        expect(all).toEqual(['bei Ihnen', 'dem Haus', 'das Haus', 'Team']);
      }),
      { numRuns: 1000 },
    );
  });

  test('with a legal form behind it, it is feminine, and the name stays as it is', () => {
    fc.assert(
      fc.property(unknown, fc.constantFrom('GmbH', 'AG', 'gGmbH', 'SE', 'KG', 'GmbH & Co. KG'), (company, form) => {
        const full = `${company} ${form}`;
        expect(forms(full)).toEqual([`bei der ${full}`, `der ${full}`, `die ${full}`, `Team der ${full}`]);
      }),
    );
  });

  test.each([
    'Ingenieurbüro Meier',
    'Elbwerft',
    'Kinderladen Rübe',
    'Baumschulgarten Otte',
    'Tonstudio Nord',
    'Forum Süd',
  ])('a noun outside the list is left alone: %s', (company) => {
    for (const form of forms(company)) expect(form).toContain(company);
  });
});
