import type { ApplicationId, ContactId, PersonId } from '../id.ts';
import type { Kept } from '../kept.ts';

export const contactChannels = ['mail', 'call', 'meeting', 'message'] as const;
export type ContactChannel = (typeof contactChannels)[number];

/** A real contact: a mail, a call, a meeting. Editing somebody's card is none. */
export type Contact = Kept<ContactId> & {
  readonly personId: PersonId;
  readonly applicationId: ApplicationId | null;
  readonly at: Temporal.Instant;
  readonly channel: ContactChannel;
  readonly direction: 'in' | 'out';
  readonly note: string;
};
