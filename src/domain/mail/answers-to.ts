import type { LetterPurpose } from '../letter/letter-purpose.ts';

export type AnswerPurpose = Extract<LetterPurpose, 'back-no-thanks' | 'back-condition' | 'back-until'>;

const answers: ReadonlyMap<string, readonly AnswerPurpose[]> = new Map([
  ['offers-something', ['back-no-thanks', 'back-condition', 'back-until']],
  ['asks-to-talk', ['back-no-thanks', 'back-until']],
  ['asks-why', ['back-no-thanks']],
]);

/** Which letters could answer a mail of that label; none where no answer is needed. */
export const answersTo = (label: string): readonly AnswerPurpose[] => answers.get(label) ?? [];
