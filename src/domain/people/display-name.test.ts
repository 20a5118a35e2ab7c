import { expect, test } from 'vitest';
import type { PersonId } from '../id.ts';
import { displayName } from './display-name.ts';
import { newPerson } from './new-person.ts';

const now = Temporal.Instant.from('2026-11-23T09:00:00Z');
const person = (known: Parameters<typeof newPerson>[1]) => newPerson('p' as PersonId, known, now);

test.each([
  [{ title: 'Dr.', givenName: 'Mara', familyName: 'Lindt' }, 'Dr. Mara Lindt'],
  [{ familyName: ' Lindt ', email: 'm@example.org' }, 'Lindt'],
  [{ title: 'Dr.', email: 'm@example.org' }, 'm@example.org'],
  [{ position: 'Recruiter', company: 'Acme' }, 'Recruiter, Acme'],
  [{}, ''],
  [{ givenName: 'Mara', anonymisedAt: now }, ''],
])('%j is called %j', (known, name) => {
  expect(displayName(person(known))).toBe(name);
});
