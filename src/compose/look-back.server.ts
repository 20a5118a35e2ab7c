import type { DecisionId, InterviewId } from '#domain/id.ts';
import { readDecisionThen } from '#usecases/read-decision-then.ts';
import { readLookBack } from '#usecases/read-look-back.ts';
import { readPractice } from '#usecases/read-practice.ts';
import { noteTravelCosts, readTravelCosts } from '#usecases/travel-costs.ts';
import { readProof } from '#usecases/read-proof.ts';
import { writeLaterCalendar } from '#usecases/write-later-calendar.ts';
import { writeLookBack, type LookBackWritten } from '#usecases/write-look-back.ts';
import type { OwnerPorts } from './owner-ports.ts';

/** Ids come from addresses: any text is let in, and what is not there is not found. */
export const composeLookBack = (ports: OwnerPorts) => ({
  read: () => readLookBack(ports),
  practice: () => readPractice(ports),
  proof: (month: Temporal.PlainYearMonth) => readProof(ports, month),
  travelCosts: () => readTravelCosts(ports),
  noteTravelCosts: (id: string, state: Parameters<typeof noteTravelCosts>[2]) =>
    noteTravelCosts(ports, id as InterviewId, state),
  readOne: (id: string) => readDecisionThen(ports, id as DecisionId),
  write: (id: string, written: LookBackWritten) => writeLookBack(ports, id as DecisionId, written),
  async calendar(id: string, how: Parameters<typeof writeLaterCalendar>[2]) {
    const { icsFeed } = await import('#adapters/calendar/ics-feed.ts');
    return writeLaterCalendar({ ...ports, calendarWriter: icsFeed }, id as DecisionId, how);
  },
});
