import type { DecisionId } from '#domain/id.ts';
import type { CalendarWriter } from './ports/calendar-writer.ts';
import type { OwnerUse } from './ports/owner-use.ts';

type Words = {
  readonly name: string;
  readonly summary: (company: string) => string;
  readonly description: string;
};

/** The look-backs at three and six months as entries for one's own calendar; null: no such decision. */
export async function writeLaterCalendar(
  { stores, calendarWriter }: OwnerUse & { readonly calendarWriter: CalendarWriter },
  id: DecisionId,
  { words, origin }: { readonly words: Words; readonly origin: string },
): Promise<string | null> {
  const decision = await stores.decisions.find(id);
  const application = decision && (await stores.applications.find(decision.applicationId));
  if (!application) return null;
  const lookBacks = await stores.lookBacks.ofDecision(id);
  return calendarWriter.write({
    name: words.name,
    events: lookBacks
      .filter(({ span }) => span !== '4-weeks')
      .map(({ id: lookBackId, dueOn }) => ({
        uid: `look-back-${lookBackId}@bowout.invalid`,
        sequence: 0,
        stamp: decision.decidedAt,
        start: { kind: 'all-day', on: dueOn },
        end: { kind: 'all-day', on: dueOn.add({ days: 1 }) },
        summary: words.summary(application.company),
        description: words.description,
        url: `${origin}/look-back/${id}`,
        alarms: [],
        isBusy: false,
      })),
  });
}
