import { assess } from './assess.ts';
import { needsCare } from './care.ts';
import { pictureOf, type Decision } from './decide.ts';
import { holdsMoney, namesHarm, type DealbreakerKind } from './dealbreakers.ts';
import { explain, type Explanation } from './explain.ts';
import type { DecisionInput } from './input.ts';
import { isCareTopic } from './topics.ts';

/** What a screen may show: after discrimination, harassment or danger neither name, worth, change nor any way. */
export type Shown =
  | {
      readonly kind: 'care';
      /** What led here, in the order entered. */
      readonly signals: readonly string[];
      readonly dealbreakers: readonly DealbreakerKind[];
      readonly holdMoney: boolean;
    }
  | { readonly kind: 'picture'; readonly decision: Decision; readonly explanation: Explanation };

/**
 * The view for screens. Care is more careful here than in the result of decide.ts: it asks all notes entered, so that
 * a note of harassment never disappears because the sign guard finds that it *adds nothing new* (SPEC sections 6, 9).
 */
export function shown(input: DecisionInput): Shown {
  const [signals, dealbreakers] = [input.signals ?? [], input.dealbreakers ?? []];
  if (needsCare(dealbreakers, signals)) {
    return {
      kind: 'care',
      signals: signals.filter(({ polarity, topic }) => polarity === -1 && isCareTopic(topic)).map(({ id }) => id),
      dealbreakers: dealbreakers.filter((one) => namesHarm([one]) || one.sure === true).map(({ kind }) => kind),
      holdMoney: holdsMoney(dealbreakers),
    };
  }
  const found = assess(input);
  return { kind: 'picture', decision: pictureOf(found, input), explanation: explain(found) };
}
