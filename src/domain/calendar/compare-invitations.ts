import type { Invitation } from './invitation.ts';
import { isSameTime, timeKey, type When } from './when.ts';

/** What a newly read invitation means for one that is already held. */
export type InvitationChange =
  | { readonly kind: 'another-meeting' }
  | { readonly kind: 'outdated' }
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'moved'; readonly from: When; readonly to: When; readonly also: readonly ChangedField[] }
  | { readonly kind: 'updated'; readonly fields: readonly ChangedField[] };

export type ChangedField = 'end' | 'summary' | 'location' | 'links' | 'phones' | 'description' | 'people';

/**
 * Compares two versions of one meeting (RFC 5546 2.1.5): the same UID and RECURRENCE-ID; the higher SEQUENCE wins, with equal ones
 * the later DTSTAMP. A version that is older than the held one is `outdated` whatever it says.
 */
export function compareInvitations(held: Invitation, incoming: Invitation): InvitationChange {
  const isWholeSeries = isCancelled(incoming) && !incoming.recurrenceId;
  if (held.uid !== incoming.uid) return { kind: 'another-meeting' };
  if (!isWholeSeries && !isSameOccurrence(held, incoming)) return { kind: 'another-meeting' };
  if (isOlder(incoming, held)) return { kind: 'outdated' };
  if (isCancelled(incoming)) return isCancelled(held) ? { kind: 'unchanged' } : { kind: 'cancelled' };
  const fields = changedFields(held, incoming);
  if (held.start && incoming.start && !isSameTime(held.start, incoming.start)) {
    const also = fields.filter((field) => field !== 'end');
    return { kind: 'moved', from: held.start, to: incoming.start, also };
  }
  if (isCancelled(held)) return { kind: 'updated', fields };
  return fields.length > 0 ? { kind: 'updated', fields } : { kind: 'unchanged' };
}

export const isCancelled = (invitation: Invitation): boolean =>
  invitation.method === 'CANCEL' || invitation.status === 'CANCELLED';

function isSameOccurrence({ recurrenceId: one }: Invitation, { recurrenceId: other }: Invitation): boolean {
  if (!one || !other) return one === other;
  return isSameTime(one, other);
}

function isOlder(incoming: Invitation, held: Invitation): boolean {
  if (incoming.sequence !== held.sequence) return incoming.sequence < held.sequence;
  if (!incoming.stamp || !held.stamp) return false;
  return Temporal.Instant.compare(incoming.stamp, held.stamp) < 0;
}

function changedFields(held: Invitation, incoming: Invitation): ChangedField[] {
  const facts = (invitation: Invitation): Record<ChangedField, string> => ({
    end: invitation.end ? timeKey(invitation.end) : '',
    summary: invitation.summary,
    location: invitation.location,
    links: invitation.links.map(({ url }) => url).join(' '),
    phones: invitation.phones.join(' '),
    description: invitation.description,
    people: [invitation.organiser, ...invitation.attendees]
      .map((who) => who?.email ?? '')
      .toSorted()
      .join(' '),
  });
  const [before, after] = [facts(held), facts(incoming)];
  return (Object.keys(before) as ChangedField[]).filter((field) => before[field] !== after[field]);
}
