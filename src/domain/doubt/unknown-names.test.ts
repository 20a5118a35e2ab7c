import fc from 'fast-check';
import { expect, test } from 'vitest';
import { possibleNames, withoutUnknownNames } from './unknown-names.ts';

test.each([
  ['Frau Krug hat gelacht.', '[jemand] hat gelacht.'],
  ['Herr Dr. Peter von Aal schwieg.', '[jemand] schwieg.'],
  ['Dr. Aal war da', '[jemand] war da'],
  ['Unsere Bereichsleiterin Sabine Krug kam zu spät.', 'Unsere Bereichsleiterin kam zu spät.'],
  ['Sabine Krug, die Teamleiterin, kam zu spät.', 'die Teamleiterin, kam zu spät.'],
  ['My manager Claire laughed.', 'My manager laughed.'],
  ['The recruiter, Tom Ames, was late', 'The recruiter, Tom Ames, was late'],
  ['The recruiter, Thomas Ames, was late', 'The recruiter, was late'],
  ['Die Chefin Angst machte mir nicht.', 'Die Chefin Angst machte mir nicht.'],
  ['I told Mr. Ames so', 'I told [jemand] so'],
])('%s', (text, without) => expect(withoutUnknownNames(text, 'jemand')).toBe(without));

test.each([
  ['And then Claire Ames laughed, and Thomas.', ['Claire Ames', 'Thomas']],
  ['Then Claire’s team', ['Claire']],
  ['Gestern sagte Sabine nichts.', ['Sabine']],
  ['[the manager] laughed in May', []],
  ['Der Termin am Montag', []],
])('%s: look, perhaps a name', (text, names) => expect(possibleNames(text)).toEqual(names));

test('whatever stands there, nothing throws, and a text without capitals stays as it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => Array.isArray(possibleNames(withoutUnknownNames(text, 'x')))),
  );
  fc.assert(fc.property(fc.stringMatching(/^[a-z ,.]*$/), (text) => withoutUnknownNames(text, 'x') === text));
});
