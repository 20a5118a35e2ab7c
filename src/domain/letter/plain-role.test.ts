import { expect, test } from 'vitest';
import { plainRole } from '#domain/letter/plain-role.ts';

test.each([
  ['Softwareentwickler (m/w/d)', 'Softwareentwickler'],
  ['Data Engineer (f/m/x)', 'Data Engineer'],
  ['Product Owner (all genders)', 'Product Owner'],
  ['Projektleitung m/w/d', 'Projektleitung'],
  ['Pflegefachperson (w/m/d) 80-100%', 'Pflegefachperson'],
  ['Entwickler/-in Backend (m/w/d) – Ref. 4711-B', 'Entwickler:in Backend'],
  ['UX Researcher #20394', 'UX Researcher'],
  ['Senior Analyst (REQ-20394)', 'Senior Analyst'],
  ['Buchhalter(in) | Kennziffer 2026/17', 'Buchhalter:in'],
  ['Head of R&D', 'Head of R&D'],
  ['Engineer II, Identity', 'Engineer II, Identity'],
  ['Site Reliability Engineer (Platform)', 'Site Reliability Engineer (Platform)'],
  ['No-Code Developer', 'No-Code Developer'],
])('%s reads %s', (title, plain) => {
  expect(plainRole(title)).toBe(plain);
});
