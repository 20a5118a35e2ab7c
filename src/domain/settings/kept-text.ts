import type { KeptTextId } from '../id.ts';

export const keptTextEnds = ['used', 'both', 'dropped'] as const;
export type KeptTextEnd = (typeof keptTextEnds)[number];

/** The other version of a text that two tabs wrote: nothing typed is lost. */
export type KeptText = {
  readonly id: KeptTextId;
  /** What it belongs to, for example `doubt/<id>`. */
  readonly subject: string;
  readonly field: string;
  readonly text: string;
  readonly at: Temporal.Instant;
  /** What became of it. `used`: it stands there now, and `text` is what it replaced. null: it waits for an answer. */
  readonly settled: KeptTextEnd | null;
  readonly settledAt: Temporal.Instant | null;
};
