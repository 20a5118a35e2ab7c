import { z } from 'zod';
import type { ApplicationId, PersonId } from '#domain/id.ts';
import { interviewKinds, interviewStatuses, travelCosts } from '#domain/interview/interview.ts';
import type { Debrief, Interview, Invitation } from '#domain/interview/interview.ts';
import type { InterviewStore, Span } from '#usecases/ports/interview-store.ts';
import { appointment, flag, id, instantText, json, maybe, number, text, word } from './column.ts';
import { keptTable } from './kept-table.ts';
import { nestedId, nestedInstant } from './nested.ts';
import { manyNarrowed, orNone, type Rows } from './rows.ts';
import type { Scope } from './scope.ts';
import { keptColumns, narrowed, type Keys, type Table } from './table.ts';

const invitation: z.ZodType<Invitation> = z.object({
  uid: z.string(),
  sequence: z.number(),
  recurrenceId: z.string().nullable(),
  organiserEmail: z.string(),
  organiserName: z.string(),
  method: z.string(),
  text: z.string(),
});
const debrief: z.ZodType<Debrief> = z.object({
  felt: z.string(),
  note: z.string(),
  learned: z.string(),
  appreciation: z.array(z.object({ personId: nestedId<PersonId>(), text: z.string() })),
  writtenAt: nestedInstant,
});

export const interviewTable: Table<Interview, 'invitationUid'> = {
  name: 'interview',
  columns: {
    ...keptColumns(),
    applicationId: id<ApplicationId>(),
    round: number,
    kind: word(interviewKinds),
    start: appointment,
    end: maybe(appointment),
    place: text,
    link: text,
    phone: text,
    status: word(interviewStatuses),
    personIds: json(z.array(nestedId<PersonId>())),
    invitation: maybe(json(invitation)),
    goal: text,
    tryQuestion: text,
    hours: maybe(number),
    paid: maybe(flag),
    insured: maybe(flag),
    agreedWithAgency: maybe(flag),
    travelCosts: word(travelCosts),
    debrief: maybe(json(debrief)),
  },
  keys: { invitationUid: ({ invitation: sent }) => sent?.uid ?? null },
  words: ({ applicationId, place, goal, tryQuestion, debrief: after }) => ({
    applicationId,
    title: [],
    body: [place, goal, tryQuestion, after?.felt ?? '', after?.note ?? '', after?.learned ?? ''],
  }),
};

const byStart = (rows: Rows<Stored>) => rows.orderBy('row.start').orderBy('row.id');
const undebriefed = narrowed(interviewTable, ['id', 'applicationId', 'start', 'end']);
const meeting = narrowed(interviewTable, ['start', 'personIds']);
type Stored = Interview & Keys<'invitationUid'>;

export function interviewStore(scope: Scope): InterviewStore {
  const { rows, many, store } = keptTable(scope, interviewTable);
  const within = ({ from, until }: Span) =>
    rows().where('row.start', '>=', instantText(from)).where('row.start', '<', instantText(until));
  return {
    ...store,
    ofApplication: (application) => many(byStart(rows().where('row.applicationId', '=', application))),
    ofApplications: async (applications) =>
      applications.length === 0 ? [] : many(byStart(rows().where('row.applicationId', 'in', applications))),
    between: (span, statuses = interviewStatuses) =>
      many(byStart(within(span).where('row.status', 'in', orNone(statuses)))),
    upcoming: (from, limit = 100) =>
      many(
        byStart(
          rows()
            .where('row.status', '=', 'booked')
            .where(({ fn }) => fn.coalesce('row.end', 'row.start'), '>=', instantText(from)),
        ).limit(limit),
      ),
    meetings: async (applications, until) =>
      applications.length === 0
        ? []
        : manyNarrowed(
            meeting,
            rows()
              .where('row.applicationId', 'in', applications)
              .where('row.start', '<', instantText(until))
              .where('row.status', 'in', ['booked', 'happened']),
          ),
    withoutDebrief: (span) =>
      manyNarrowed(
        undebriefed,
        within(span)
          .where('row.status', 'in', ['booked', 'happened'])
          .where('row.debrief', 'is', null)
          .orderBy('row.start', 'desc')
          .orderBy('row.id', 'desc'),
      ),
    async byInvitation(uid, recurrenceId) {
      const invited = await many(byStart(rows().where('row.invitationUid', '=', uid)));
      return invited.find((one) => one.invitation?.recurrenceId === recurrenceId) ?? null;
    },
  };
}
