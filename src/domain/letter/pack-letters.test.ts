import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkPack } from '#domain/goodbye/check-pack.ts';
import type { LetterFacts } from '#domain/letter/letter-facts.ts';
import type { LetterPurpose } from '#domain/letter/letter-purpose.ts';
import type { RecipientRole } from '#domain/letter/letter.ts';
import { packLetters, stepUnlike } from '#domain/letter/pack-letters.ts';
import { writeLetter } from '#domain/letter/write-letter.ts';

const names = ['Anna Meyer', 'Ole Brandt', 'Mira Sahin', 'Tom Hardy', 'Kim Vogel', 'Lea Wolf', 'Jan Kurz', 'Eva Lang'];
const purposes: readonly (readonly [LetterPurpose, RecipientRole])[] = [
  ['notice', 'recruiter'],
  ['interviewer-thanks', 'manager'],
  ['interviewer-thanks', 'interviewer'],
  ['interviewer-thanks', 'interviewer'],
  ['interviewer-thanks', 'interviewer'],
  ['interviewer-thanks', 'interviewer'],
  ['coordinator', 'coordinator'],
  ['referrer', 'referrer'],
];

const pack = (locale: LetterFacts['locale'], register: 'Sie' | 'du' | 'formal' | 'first-name', start: number) =>
  purposes.map(([purpose, role], at): LetterFacts => {
    const [given = '', family = ''] = (names[(at + start) % names.length] ?? '').split(' ');
    return {
      purpose,
      locale,
      sender: { name: 'Jana Lorenz', email: 'jana@lorenz.example', phone: '+49 170 5550123' },
      recipient: { given, family, register, role },
      role: locale.startsWith('de') ? 'Datenanalystin' : 'Data Analyst',
      company: 'Nordwind',
      today: Temporal.PlainDate.from('2026-11-23'),
      rounds: 3,
      noticeTo: 'Anna Meyer',
    };
  });

test('no two letters of a goodbye for eight differ in the name alone (E20)', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(
        ['de-DE', 'Sie'] as const,
        ['de-AT', 'du'] as const,
        ['en-GB', 'formal'] as const,
        ['en-US', 'first-name'] as const,
      ),
      fc.nat(7),
      fc.nat(20),
      fc.constantFrom('brief' as const, 'warm' as const),
      ([locale, register], start, variant, tone) => {
        const facts = pack(locale, register, start);
        const bodies = packLetters(facts, { variant, tone }).map(({ body }) => body);
        const known = [
          ...names.flatMap((name) => [name, ...name.split(' ')]),
          'Datenanalystin',
          'Data Analyst',
          'Nordwind',
        ];
        expect(checkPack(bodies, [...known, 'Jana Lorenz', 'jana@lorenz.example', '+49 170 5550123'])).toEqual([]);
      },
    ),
    { numRuns: 200 },
  );
});

test('a step goes past what would read like another letter of the goodbye, on and back', () => {
  fc.assert(
    fc.property(fc.nat(20), fc.constantFrom(-1 as const, 0 as const, 1 as const), (variant, by) => {
      const facts = pack('de-DE', 'Sie', 0);
      const [, first, second] = facts;
      if (!first || !second) throw new Error('no letters');
      const known = [...names.flatMap((name) => [name, ...name.split(' ')]), 'Datenanalystin', 'Nordwind'];
      // the other interviewer has the very text that the step would lead to
      const taken = writeLetter(second, { variant: Math.max(0, variant + by), tone: 'warm' });
      const stepped = stepUnlike(first, { variant, tone: 'warm', by }, { before: [taken], names: known });
      expect(checkPack([taken.body, stepped.letter.body], known)).toEqual([]);
      expect(stepped.variant).toBeGreaterThanOrEqual(0);
      expect(stepped.letter).toEqual(writeLetter(first, { variant: stepped.variant, tone: 'warm' }));
    }),
  );
});
