import { expect, test } from 'vitest';
import { snowballStemmer } from '#adapters/text/snowball-stemmer.ts';
import { bareTitle, roleMatch } from './role-match.ts';

const { stem } = snowballStemmer();
const german = (word: string) => stem('de', word);

test.each([
  ['Projektleiter (m/w/d)', 'als Projektleiterin'],
  ['Controller/in', 'als Controllerin'],
  ['Softwareentwickler:in', 'als Softwareentwickler'],
  ['Wissenschaftliche*r Mitarbeiter*in', 'als wissenschaftlicher Mitarbeiter'],
  ['Bürokauffrau', 'als Bürokaufmann'],
  ['Sachbearbeiter Einkauf', 'der Sachbearbeitung Einkauf'],
  ['Leiter/in Finanzen', 'als Leiterin Finanzen'],
  ['Koch/Köchin (m/w/d)', 'als Köchin'.concat(' Koch')],
  ['Senior Entwickler', 'als Entwickler'],
  ['Pflegefachkraft 80-100 %', 'als Pflegefachkraft'],
  ['Backend (m/w/d) – Ref. 4711', 'im Backend'],
  ['(m/w/d)', 'irgendwas'],
])('%s is named by “%s”', (role, text) => {
  expect(roleMatch(text, role, german)).toBe('all');
});

test('a part is a part, another role is none', () => {
  expect(roleMatch('als Data Scientist', 'Data Engineer', german)).toBe('part');
  expect(roleMatch('als Gärtner', 'Data Engineer', german)).toBe('none');
  expect(roleMatch('QA', 'QA', german)).toBe('all');
});

test('the bare title has no marks of gender, number or hours', () => {
  expect(bareTitle('Entwickler/-in Backend (m/w/d)')).toBe('Entwickler Backend');
  expect(bareTitle('Mitarbeiter(in) m/w/d')).toBe('Mitarbeiter');
});
