import { EMPLOYER_ITEMS, PERSONAL_ITEMS, triageOf, type TriageType } from '../decision/triage.ts';
import type { TriageAnswers, TriageItem } from './answers.ts';

/** What the answers add up to, with what speaks for that reading and what speaks against it. */
export type Reading = {
  readonly type: TriageType;
  readonly wornOut: boolean;
  /** At most two answers that carry it, the clearest first. */
  readonly because: readonly AnsweredItem[];
  /** One answer that points elsewhere; null when none does. */
  readonly against: AnsweredItem | null;
};
export type AnsweredItem = { readonly item: TriageItem; readonly answer: 0 | 1 | 2 };

const pick = (answers: TriageAnswers, items: readonly TriageItem[], wanted: readonly (0 | 1 | 2)[]): AnsweredItem[] =>
  wanted.flatMap((answer) => items.filter((item) => answers[item] === answer).map((item) => ({ item, answer })));

/** The items whose *yes* points to them, and those whose *yes* points to oneself; a *no* points the other way. */
const points = (answers: TriageAnswers, to: 'employer' | 'personal') => {
  const [own, other] = to === 'employer' ? [EMPLOYER_ITEMS, PERSONAL_ITEMS] : [PERSONAL_ITEMS, EMPLOYER_ITEMS];
  return [...pick(answers, own, [2]), ...pick(answers, other, [0]), ...pick(answers, own, [1])];
};

/** SPEC section 5 in words: not a test, no score; every reading comes with a reason against it and can be overruled. */
export function readTriage(answers: TriageAnswers, changed: boolean): Reading {
  const { type, wornOut } = triageOf(changed ? { ...answers, changed: true } : answers);
  const employer = points(answers, 'employer');
  const personal = points(answers, 'personal');
  const yes = (list: readonly AnsweredItem[]) => list.filter(({ answer }) => answer > 0);
  switch (type) {
    case 'employer':
      return { type, wornOut, because: employer.slice(0, 2), against: yes(personal)[0] ?? personal[0] ?? null };
    case 'personal':
      return { type, wornOut, because: personal.slice(0, 2), against: yes(employer)[0] ?? employer[0] ?? null };
    case 'both':
    case 'unclear':
      return { type, wornOut, because: [...yes(employer).slice(0, 1), ...yes(personal).slice(0, 1)], against: null };
    case 'changed':
    case 'not_asked':
      return { type, wornOut, because: [], against: null };
  }
}

/** What holds: the person's own word, or else the reading. */
export const settledType = (
  doubt: { readonly overruledType: Exclude<TriageType, 'not_asked'> | null },
  reading: Pick<Reading, 'type'>,
): TriageType => doubt.overruledType ?? reading.type;

/** The order on the page: mixed, so that it reads as no test. p4 stands apart, since it asks only those who have a job. */
export const shownOrder = [
  'e1',
  'p1',
  'e2',
  'p2',
  'e4',
  'p3',
  'e5',
  't1',
  'e3',
  'p5',
] as const satisfies readonly TriageItem[];
