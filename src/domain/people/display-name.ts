import type { Person } from './person.ts';

type Named = Pick<Person, 'givenName' | 'familyName' | 'title' | 'email' | 'position' | 'company' | 'anonymisedAt'>;

/**
 * What a person is called in lists: title, given and family name; without a name the address, then position and
 * company. Empty when nothing is known or the person was anonymised: the screen has a word for that, in its language.
 */
export function displayName(person: Named): string {
  if (person.anonymisedAt) return '';
  const joined = (parts: readonly string[], by: string) =>
    parts
      .map((part) => part.trim())
      .filter(Boolean)
      .join(by);
  const name = joined([person.givenName, person.familyName], ' ');
  if (name) return joined([person.title, name], ' ');
  return person.email.trim() || joined([person.position, person.company], ', ');
}
