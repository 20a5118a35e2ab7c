import { isFromMachine } from '#domain/mail/from-machine.ts';
import type { TodayItem } from '#domain/today/today-item.ts';
import { dealtWith } from './deal-with-message.ts';
import type { Stores } from './ports/stores.ts';

/** How long an answer asks to be looked at, in hours: two weeks. */
const answerSpan = { hours: 14 * 24 };

/** Answers that came: as a mail found here, or by another way to something that was closed for me. */
export async function replyItems(stores: Stores, now: Temporal.Instant): Promise<TodayItem[]> {
  const [received, reopened] = await Promise.all([
    stores.messages.received(now.subtract(answerSpan)),
    stores.applications.answeredLate(),
  ]);
  const late = new Set(reopened.map(({ id }) => id));
  const answers = received.filter(({ inReplyTo, label }) => inReplyTo !== '' && label !== '' && !isFromMachine(label));
  const done = await stores.reminders.whichSent(answers.map(({ id }) => dealtWith(id)));
  const replies = answers.flatMap(({ id: messageId, applicationId, label, at }): TodayItem[] =>
    applicationId && !done.has(dealtWith(messageId))
      ? [{ kind: 'replied', messageId, applicationId, label, at, isLate: late.has(applicationId) }]
      : [],
  );
  const shown = new Set(replies.map(({ applicationId }) => applicationId));
  const others = reopened.flatMap(({ id: applicationId, answeredLateAt }): TodayItem[] =>
    answeredLateAt && !shown.has(applicationId) ? [{ kind: 'answered-late', applicationId, at: answeredLateAt }] : [],
  );
  return [...replies, ...others];
}

/**
 * Who owes me an answer: their promised day is over; once asked about that promise, it may be closed for me. A promise
 * made after the question is a new one.
 */
export async function owedItems(
  stores: Stores,
  { day, zone }: { readonly day: Temporal.PlainDate; readonly zone: string },
): Promise<TodayItem[]> {
  const owed = await stores.applications.promisedBy(day.subtract({ days: 1 }));
  return owed.flatMap(({ id: applicationId, promisedBy, followedUpAt }): TodayItem[] => {
    if (!promisedBy) return [];
    const asked = followedUpAt?.toZonedDateTimeISO(zone).toPlainDate();
    return followedUpAt && asked && Temporal.PlainDate.compare(asked, promisedBy) >= 0
      ? [{ kind: 'unanswered', applicationId, since: followedUpAt }]
      : [{ kind: 'owed', applicationId, by: promisedBy }];
  });
}
