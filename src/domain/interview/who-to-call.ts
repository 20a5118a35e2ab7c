import type { Involvement } from '../people/involvement.ts';
import type { Person } from '../people/person.ts';
import type { Interview } from './interview.ts';

type Known = { readonly person: Person; readonly involvement: Involvement | null };

/** A number and whose it is; null: the number of the appointment itself. */
export type Call = { readonly phone: string; readonly person: Person | null };

/** The number of the appointment; else of whoever is in charge, sits in it, or arranged it; else of anybody there. */
export function whoToCall(interview: Interview, people: readonly Known[]): Call | null {
  const rank = ({ person, involvement }: Known): number => {
    if (involvement?.role === 'trusted') return 9;
    if (involvement?.inCharge) return 0;
    if (interview.personIds.includes(person.id)) return 1;
    return involvement?.role === 'coordinator' || involvement?.role === 'recruiter' ? 2 : 3;
  };
  const reachable = people
    .filter((one) => one.person.phone.trim() !== '' && !one.person.anonymisedAt && rank(one) < 9)
    .toSorted((a, b) => rank(a) - rank(b));
  const first = reachable[0]?.person;
  if (interview.phone.trim() !== '') {
    const own = reachable.find(({ person }) => person.phone.trim() === interview.phone.trim());
    return { phone: interview.phone.trim(), person: own?.person ?? null };
  }
  return first ? { phone: first.phone.trim(), person: first } : null;
}
