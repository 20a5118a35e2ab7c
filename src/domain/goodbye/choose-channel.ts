import type { ChannelReason, GoodbyeChannel, PlannedRecipient } from '#domain/goodbye/goodbye-plan.ts';
import type { Involved } from '#domain/goodbye/who-was-there.ts';

type Known = { readonly offer: boolean; readonly rounds: number; readonly hasPortal: boolean };
type Choice = Pick<PlannedRecipient, 'channel' | 'channelReason' | 'missing'>;

/** E23, D21: a call first after an offer, from the third round on, or where one has talked by phone so far. */
export function callReason(
  { offer, rounds }: Known,
  byPhone: boolean,
): Extract<ChannelReason, { kind: 'offer' | 'rounds' | 'spoke-by-phone' }> | undefined {
  if (offer) return { kind: 'offer' };
  if (rounds >= 3) return { kind: 'rounds', rounds };
  return byPhone ? { kind: 'spoke-by-phone' } : undefined;
}

/** Without an address the portal is the way in writing, else the phone. */
function withoutAddress({ hasPortal }: Known, hasPhone: boolean): GoodbyeChannel {
  if (hasPortal) return 'portal';
  return hasPhone ? 'phone-then-mail' : 'mail';
}

/** How the addressee of the notice is told; the short notes to others are always mails. */
export function chooseChannel(involved: Involved | undefined, known: Known, isNotice: boolean): Choice {
  const hasEmail = involved?.person.hasEmail ?? false;
  const hasPhone = involved?.person.hasPhone ?? false;
  const call = isNotice ? callReason(known, involved?.byPhone ?? false) : undefined;
  const missing = [...(hasEmail ? [] : (['email'] as const)), ...(call && !hasPhone ? (['phone'] as const) : [])];
  if (call && (involved || known.offer)) return { channel: 'phone-then-mail', channelReason: call, missing };
  if (hasEmail) return { channel: 'mail', channelReason: { kind: 'written-so-far' }, missing };
  return {
    channel: isNotice ? withoutAddress(known, hasPhone) : 'mail',
    channelReason: { kind: 'no-address' },
    missing,
  };
}
