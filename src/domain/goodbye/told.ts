import type { ApplicationId, GoodbyeId, PersonId, ToldId } from '../id.ts';

export const toldChannels = ['mail', 'call', 'message', 'portal', 'in-person', 'through'] as const;
export type ToldChannel = (typeof toldChannels)[number];

/** A person knows. Undone, it stays as what was once noted. */
export type Told = {
  readonly id: ToldId;
  readonly createdAt: Temporal.Instant;
  readonly applicationId: ApplicationId;
  readonly goodbyeId: GoodbyeId | null;
  readonly personId: PersonId;
  readonly at: Temporal.Instant;
  readonly channel: ToldChannel;
  /** Who passed it on, when `channel` is `through`. */
  readonly throughPersonId: PersonId | null;
  readonly undoneAt: Temporal.Instant | null;
};
