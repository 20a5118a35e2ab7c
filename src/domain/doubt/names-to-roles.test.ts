import fc from 'fast-check';
import { expect, test } from 'vitest';
import { namesToRoles } from './names-to-roles.ts';

const people = [
  { givenName: 'Tobias', familyName: 'Henke', role: 'Führungskraft' },
  { givenName: 'Hannah', familyName: 'Lindqvist', role: 'colleague' },
];

test.each([
  ['Herr Henke hat gelacht.', '[Führungskraft] hat gelacht.'],
  ['Das sagte Herrn Dr. Henkes Kollege zu Tobias Henke.', 'Das sagte [Führungskraft] Kollege zu [Führungskraft].'],
  ['Hannah’s view, and Hannah Lindqvist again', '[colleague] view, and [colleague] again'],
  ['Tobiasstraße stays', 'Tobiasstraße stays'],
])('%s', (text, roles) => expect(namesToRoles(text, people)).toBe(roles));

test('no name is left as a word of its own, whatever stands around it', () => {
  const word = fc.constantFrom('Henke', 'Tobias', 'Hannah', 'Lindqvist', 'Frau', 'and', '(Henke),', 'Henkes');
  fc.assert(
    fc.property(
      fc.array(word),
      (words) => !/\b(Henkes?|Tobias|Hannah|Lindqvist)\b/.test(namesToRoles(words.join(' '), people)),
    ),
  );
});

test('nobody known, nothing changed', () => {
  fc.assert(fc.property(fc.string(), (text) => namesToRoles(text, []) === text));
  expect(namesToRoles('a b', [{ givenName: 'a', familyName: '', role: 'x' }])).toBe('a b');
});
