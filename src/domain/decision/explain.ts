import type { Assessment } from './assess.ts';
import type { Change } from './change.ts';
import { counterReason, type CounterReason } from './counter-reason.ts';
import { byConversation } from './decide.ts';
import { byCodeUnit, type Noted } from './noted.ts';
import { reasonsOf, type Reason } from './reasons.ts';

/** A part of the picture and the ids of the notes that caused it: what a screen marks when the part is focused. */
export type Caused<T> = T & { readonly signals: readonly string[] };

export type Explanation = {
  /** At most three, the weightiest first. */
  readonly reasons: readonly Reason[];
  readonly counter: CounterReason;
  readonly early: Caused<{ readonly conversations: number; readonly guardPassed: boolean }>;
  readonly change: Caused<Pick<Change, 'direction' | 'size' | 'possible'>>;
  readonly openTopics: readonly Caused<{ readonly topic: string }>[];
  /** Topics of concerns that nobody was asked about. */
  readonly unasked: readonly Caused<{ readonly topic: string }>[];
  /** Each with the note that already says it, when it is the same thing said twice. */
  readonly setAside: readonly { readonly id: string; readonly repeats: string | null }[];
  /** In the order of the keys; `db` unrounded. */
  readonly conversations: readonly Caused<{ readonly key: string; readonly db: number }>[];
};

const ids = (notes: readonly Noted[]): string[] => notes.map(({ id }) => id);

const isSameThing = (a: Noted, b: Noted): boolean =>
  a.key === b.key &&
  a.topic === b.topic &&
  a.polarity === b.polarity &&
  a.verified === b.verified &&
  a.asked === b.asked;

function setAsideWith({ all, kept }: Assessment): Explanation['setAside'] {
  const counts = new Set(kept);
  return all
    .filter((note) => !counts.has(note))
    .map((note) => ({ id: note.id, repeats: kept.find((other) => isSameThing(note, other))?.id ?? null }))
    .toSorted((a, b) => byCodeUnit(a.id, b.id));
}

/** Concerns carry *it could get better*, good notes carry *it could get worse*. */
const carriers = ({ kept, change }: Assessment): Noted[] =>
  kept.filter(({ polarity }) => polarity === (change.direction === 'better' ? -1 : 1));

/** Which notes caused which part of the picture. Kinds, facts and ids, no sentences. */
export function explain(found: Assessment): Explanation {
  const { all, kept, counts, guardPassed, change } = found;
  const concernsOn = (topic: string) => ({
    topic,
    signals: ids(kept.filter((note) => note.polarity === -1 && note.topic === topic)),
  });
  return {
    reasons: reasonsOf(found),
    counter: counterReason(found),
    early: {
      conversations: counts.conversations,
      guardPassed,
      signals: ids(all.filter(({ polarity }) => !guardPassed || polarity === -1)),
    },
    change: {
      direction: change.direction,
      size: change.size,
      possible: change.possible,
      signals: ids(carriers(found)),
    },
    openTopics: found.openTopics.map(concernsOn),
    unasked: found.unasked.map(concernsOn),
    setAside: setAsideWith(found),
    conversations: [...byConversation(found)].map(([key, db]) => ({
      key,
      db,
      signals: ids(all.filter((note) => note.key === key)),
    })),
  };
}
