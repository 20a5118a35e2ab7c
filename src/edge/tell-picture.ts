import { assertNever } from '#domain/assert-never.ts';
import type { CounterReason } from '#domain/decision/counter-reason.ts';
import type { Reason } from '#domain/decision/reasons.ts';
import type { Messages } from './messages/decision.en.ts';

/** A sentence and the ids of the notes that caused it. */
export type Told = { readonly text: string; readonly signals: readonly string[] };
/** Words for topic codes; one's own words stand for themselves. */
export type TopicWords = Readonly<Record<string, string>>;

const word = (topic: string, words: TopicWords): string =>
  Object.hasOwn(words, topic) ? (words[topic] ?? topic) : topic;

function reasonText(reason: Reason, words: TopicWords, say: Messages): string {
  switch (reason.kind) {
    case 'nothing-noted':
    case 'line-crossed':
    case 'from-others':
      return say.reasons[reason.kind]();
    case 'for':
    case 'against':
      return say.reasons[reason.kind]({ ...reason, topics: reason.topics.map((topic) => word(topic, words)) });
    case 'same-talk':
      return say.reasons[reason.kind](reason);
    case 'answered':
      return say.reasons[reason.kind](reason);
    default:
      return assertNever(reason);
  }
}

/** Why the picture is as it is, in at most three sentences. */
export const tellReasons = (reasons: readonly Reason[], words: TopicWords, say: Messages): Told[] =>
  reasons.map((reason) => ({ text: reasonText(reason, words, say), signals: reason.signals }));

/** The one reason against the picture, without its lead. */
export function tellCounter(counter: CounterReason, words: TopicWords, say: Messages): Told {
  const text =
    'topic' in counter ? say.counter[counter.kind]({ topic: word(counter.topic, words) }) : say.counter[counter.kind]();
  return { text, signals: counter.signals };
}

/** A chance as a count in a hundred, to the nearest five. */
export const inFives = (chance: number): number => Math.round(chance * 20) * 5;
