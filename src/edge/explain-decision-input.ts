import { assertNever } from '#domain/assert-never.ts';
import type { InputProblem, InputReason } from './decision-input.ts';
import type { Messages } from './messages/decision-input.en.ts';

function because(reason: InputReason, say: Messages): string {
  switch (reason.kind) {
    case 'missing':
    case 'empty':
    case 'not-whole':
    case 'not-a-chance':
    case 'unknown-field':
    case 'repeated':
      return say[reason.kind]();
    case 'wrong-type':
      return say[reason.kind](reason);
    case 'not-one-of':
      return say[reason.kind](reason);
    case 'below':
      return say[reason.kind](reason);
    case 'above':
      return say[reason.kind](reason);
    default:
      return assertNever(reason);
  }
}

/** A refused field and why, e.g. `signals[2].topic: is missing`. */
export const explainInputProblem = ({ field, reason }: InputProblem, say: Messages): string =>
  `${field || say.whole()}: ${because(reason, say)}`;
