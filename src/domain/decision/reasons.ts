import type { Assessment } from './assess.ts';
import type { Noted } from './noted.ts';

/** Why the picture is as it is: a kind and its facts, never a sentence; `signals` are the ids that caused it. */
export type Reason = { readonly signals: readonly string[] } & (
  | { readonly kind: 'nothing-noted' }
  | { readonly kind: 'line-crossed' }
  | {
      readonly kind: 'for' | 'against';
      readonly notes: number;
      readonly conversations: number;
      /** At most two, the weightiest first. */
      readonly topics: readonly string[];
    }
  | { readonly kind: 'same-talk'; readonly notes: number; readonly of: number }
  | { readonly kind: 'from-others' }
  | { readonly kind: 'answered'; readonly notes: number }
);

const MOST_REASONS = 3;
const MOST_TOPICS = 2;

const ids = (notes: readonly Noted[]): string[] => notes.map(({ id }) => id);
const conversations = (notes: readonly Noted[]): number => new Set(notes.map(({ key }) => key)).size;

/** The weightiest first; equal ones stay in their fixed order. */
const weightiest = (notes: readonly Noted[], { contributions }: Assessment): Noted[] => {
  const amount = (note: Noted): number => Math.abs(contributions.get(note) ?? 0);
  return notes.toSorted((a, b) => amount(b) - amount(a));
};

function oneSide(found: Assessment, polarity: 1 | -1): Reason[] {
  const notes = weightiest(
    found.kept.filter((note) => note.polarity === polarity),
    found,
  );
  if (notes.length === 0) return [];
  const topics = [...new Set(notes.map(({ topic }) => topic))].slice(0, MOST_TOPICS);
  const kind = polarity === 1 ? 'for' : 'against';
  return [{ kind, notes: notes.length, conversations: conversations(notes), topics, signals: ids(notes) }];
}

/** Most notes come from one conversation, so that together they count for less. */
function sameTalk({ kept }: Assessment): Reason[] {
  const talks = [...Map.groupBy(kept, ({ key }) => key).values()];
  const largest = talks.toSorted((a, b) => b.length - a.length)[0] ?? [];
  if (largest.length < 2 || largest.length * 2 <= kept.length) return [];
  return [{ kind: 'same-talk', notes: largest.length, of: kept.length, signals: ids(largest) }];
}

/** Nothing was heard first-hand. */
const fromOthers = ({ kept }: Assessment): Reason[] =>
  kept.length > 0 && kept.every(({ source }) => source !== 'first')
    ? [{ kind: 'from-others', signals: ids(kept) }]
    : [];

/** Answers to one's questions, and what is in writing, count in full. */
function answered({ kept }: Assessment): Reason[] {
  const direct = kept.filter(({ block }) => block === 'direct');
  return direct.length > 0 ? [{ kind: 'answered', notes: direct.length, signals: ids(direct) }] : [];
}

/** At most three reasons: the side that the belief lies on first, then the other, then what bends the weights. */
export function reasonsOf(found: Assessment): Reason[] {
  if (found.lineCrossed) return [{ kind: 'line-crossed', signals: [] }];
  if (found.kept.length === 0) return [{ kind: 'nothing-noted', signals: [] }];
  const sides = found.belief < found.line ? ([-1, 1] as const) : ([1, -1] as const);
  const bends = [...fromOthers(found), ...sameTalk(found), ...answered(found)];
  return [...sides.flatMap((polarity) => oneSide(found, polarity)), ...bends].slice(0, MOST_REASONS);
}
