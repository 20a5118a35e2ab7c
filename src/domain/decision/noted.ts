import { OTHERS_FACTOR, STRENGTH_DB, VERIFIED_FACTOR } from './constants.ts';
import type { Signal } from './input.ts';

/** A signal with its defaults filled in and the questions answered that all rules ask of it. */
export type Noted = {
  readonly id: string;
  readonly polarity: 1 | -1;
  readonly topic: string;
  /** The conversation it comes from, e.g. `first|2`, `second|Kim`, `review`. */
  readonly key: string;
  readonly source: Signal['source'];
  readonly verified: boolean;
  readonly asked: boolean;
  /** In dB, from the strength alone. */
  readonly base: number;
  /** In dB, with what source and checking make of it; for the halo block the same as `base`. */
  readonly weight: number;
  /** Which block of SPEC section 2.2 counts it. */
  readonly block: 'halo' | 'direct' | 'others';
};

/** A `|` or `\` inside a name is escaped, so that no name can pass for another key. */
const escaped = (name: string): string => name.replace(/[\\|]/g, '\\$&');

/** Who it was, or `?`. */
const nameOf = (person: string | undefined): string => (person === undefined || person === '' ? '?' : escaped(person));

/** One round is one conversation, whoever sat in it; each other person is one; all reviews together are one. */
function conversationKey({ source, round, person }: Signal): string {
  if (source === 'review') return 'review';
  return source === 'second' ? `second|${nameOf(person)}` : `first|${String(round ?? 1)}`;
}

/** Verified or asked: does not depend on how one felt in the conversation. */
export const isDirect = ({ verified, asked }: Pick<Noted, 'verified' | 'asked'>): boolean => verified || asked;

function noted(signal: Signal): Noted {
  const { id, polarity, topic, source } = signal;
  const verified = signal.verified === true;
  const asked = signal.asked === true;
  const base = STRENGTH_DB[signal.strength];
  const checked = verified ? VERIFIED_FACTOR : 1;
  const weight = base * checked * (source === 'first' ? 1 : OTHERS_FACTOR[source]);
  const block = source !== 'first' ? 'others' : isDirect({ verified, asked }) ? 'direct' : 'halo';
  return { id, polarity, topic, key: conversationKey(signal), source, verified, asked, base, weight, block };
}

/** Order by code unit. */
export const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** By conversation, topic, id, each by code unit: the order of SPEC section 2.3. */
export const byPlace = (a: Noted, b: Noted): number =>
  byCodeUnit(a.key, b.key) || byCodeUnit(a.topic, b.topic) || byCodeUnit(a.id, b.id);

/** All signals, completed, in one fixed order: whatever is summed later is then the same to the last bit. */
export const notedInOrder = (signals: readonly Signal[]): Noted[] => signals.map(noted).toSorted(byPlace);
