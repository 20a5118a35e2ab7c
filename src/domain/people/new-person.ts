import type { PersonId } from '../id.ts';
import type { Person } from './person.ts';

/** Someone of whom nothing is known but what `known` says. */
export function newPerson(id: PersonId, known: Partial<Omit<Person, 'id'>>, now: Temporal.Instant): Person {
  return {
    createdAt: now,
    changedAt: now,
    removedAt: null,
    givenName: '',
    familyName: '',
    title: '',
    salutation: null,
    register: null,
    language: null,
    email: '',
    phone: '',
    company: '',
    position: '',
    note: '',
    metWhere: '',
    spokeOf: '',
    promised: '',
    keep: null,
    keepWhy: '',
    rhythmDays: null,
    nextContactOn: null,
    anonymisedAt: null,
    ...known,
    id,
  };
}
