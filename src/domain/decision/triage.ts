import { TRIAGE_BOTH, TRIAGE_GAP } from './constants.ts';
import type { EmployerItem, PersonalItem, TriageAnswers } from './input.ts';

export const EMPLOYER_ITEMS = ['e1', 'e2', 'e3', 'e4', 'e5'] as const satisfies readonly EmployerItem[];
export const PERSONAL_ITEMS = ['p1', 'p2', 'p3', 'p4', 'p5'] as const satisfies readonly PersonalItem[];

export type TriageType = 'changed' | 'not_asked' | 'both' | 'employer' | 'personal' | 'unclear';
export type Triage = {
  readonly type: TriageType;
  /** Points 0 to 10; null when not asked or something else changed. Never shown. */
  readonly employer: number | null;
  readonly personal: number | null;
  readonly wornOut: boolean;
};

const sum = (answers: TriageAnswers, items: readonly (EmployerItem | PersonalItem)[]): number =>
  items.reduce((points, item) => points + (answers[item] ?? 0), 0);

function typeOf(employer: number, personal: number): TriageType {
  const lead = employer - personal;
  if (Math.min(employer, personal) >= TRIAGE_BOTH && Math.abs(lead) < TRIAGE_GAP) return 'both';
  if (lead >= TRIAGE_GAP) return 'employer';
  return lead <= -TRIAGE_GAP ? 'personal' : 'unclear';
}

/** Where the doubt comes from (SPEC section 5). Not a test; the person can overrule it. */
export function triageOf(answers: TriageAnswers): Triage {
  const wornOut = answers.t1 === 2;
  const answered = [...EMPLOYER_ITEMS, ...PERSONAL_ITEMS].some((item) => answers[item] !== undefined);
  if (answers.changed || !answered) {
    return { type: answers.changed ? 'changed' : 'not_asked', employer: null, personal: null, wornOut };
  }
  const [employer, personal] = [sum(answers, EMPLOYER_ITEMS), sum(answers, PERSONAL_ITEMS)];
  return { type: typeOf(employer, personal), employer, personal, wornOut };
}
