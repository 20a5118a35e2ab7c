import type { Attendee, Invitation } from './invitation.ts';

/** What the person is in a meeting, and so how they leave it: an organiser cancels, somebody invited declines. */
export type MyPart =
  | { readonly kind: 'organiser' }
  | { readonly kind: 'attendee'; readonly as: Attendee }
  | { readonly kind: 'not-named' };

/** @param mine the person's own mail addresses; upper and lower case alike */
export function myPart(invitation: Invitation, mine: readonly string[]): MyPart {
  const own = new Set(mine.map((address) => address.trim().toLowerCase()));
  if (invitation.organiser && own.has(invitation.organiser.email)) return { kind: 'organiser' };
  const as = invitation.attendees.find(({ email }) => own.has(email));
  return as ? { kind: 'attendee', as } : { kind: 'not-named' };
}
