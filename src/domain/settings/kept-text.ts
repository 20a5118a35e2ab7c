import type { KeptTextId } from '../id.ts';

/** The other version of a text that two tabs wrote: nothing typed is lost. */
export type KeptText = {
  readonly id: KeptTextId;
  /** What it belongs to, for example `doubt/<id>`. */
  readonly subject: string;
  readonly field: string;
  readonly text: string;
  readonly at: Temporal.Instant;
};
