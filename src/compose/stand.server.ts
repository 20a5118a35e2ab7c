import type { OwnCalendar } from '#domain/calendar/own-calendar.ts';
import type { ApplicationId, DoubtId, InterviewId } from '#domain/id.ts';
import { lawNoteFor } from '#domain/law/notes.ts';
import type { Origin } from '#domain/application/application.ts';
import { answerMorning, type MorningAnswer } from '#usecases/answer-morning.ts';
import { changeStand, type StandChange } from '#usecases/change-stand.ts';
import { readDayCard } from '#usecases/read-day-card.ts';
import { readMorning } from '#usecases/read-morning.ts';
import { noteLook, readStand } from '#usecases/read-stand.ts';
import { readDecision, recordDecision, type DecisionToRecord } from '#usecases/record-decision.ts';
import type { OwnerPorts } from './owner-ports.ts';

/** Ids come from addresses: any text is let in, and what is not there is not found. */
export const composeStand = (ports: OwnerPorts) => ({
  read: (doubtId: string) => readStand(ports, doubtId as DoubtId),
  noteLook: (doubtId: string) => noteLook(ports, doubtId as DoubtId),
  change: (doubtId: string, change: StandChange) => changeStand(ports, doubtId as DoubtId, change),
  decide: (doubtId: string, made: DecisionToRecord) => recordDecision(ports, { doubtId: doubtId as DoubtId }, made),
  decideOn: (applicationId: string, made: DecisionToRecord) =>
    recordDecision(ports, { applicationId: applicationId as ApplicationId }, made),
  decisionOf: (doubtId: string) => readDecision(ports, { doubtId: doubtId as DoubtId }),
  decisionOn: (applicationId: string) => readDecision(ports, { applicationId: applicationId as ApplicationId }),
  morning: (interviewId: string) => readMorning(ports, interviewId as InterviewId),
  answerMorning: (interviewId: string, answer: MorningAnswer) =>
    answerMorning(ports, interviewId as InterviewId, answer),
  dayCard: (interviewId: string, lang: 'en' | 'de') => readDayCard(ports, interviewId as InterviewId, lang),
  calendarText: async (calendar: OwnCalendar) =>
    (await import('#adapters/calendar/ics-feed.ts')).icsFeed.write(calendar),
  /** What the law has to do with withdrawing here; null: nothing that is known. */
  lawNote: (origin: Origin | null) => lawNoteFor(origin),
});
