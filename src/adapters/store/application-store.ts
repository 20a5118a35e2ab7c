import { z } from 'zod';
import { origins, yeses, type Application, type Dealbreaker } from '#domain/application/application.ts';
import type { Outlook } from '#domain/application/outlook.ts';
import { openStages, stages, type Stage } from '#domain/application/stage.ts';
import type { ApplicationFilter, ApplicationStore } from '#usecases/ports/application-store.ts';
import { appointment, day, flag, instant, json, maybe, text, word } from './column.ts';
import { keptTable } from './kept-table.ts';
import { letterLocales } from './letter-locales.ts';
import { orNone, stretch } from './rows.ts';
import type { Scope } from './scope.ts';
import { keptColumns, type Table } from './table.ts';

const stake = z.enum(['some', 'normal', 'big']).nullable();
const outlook: z.ZodType<Outlook> = z.object({
  roundsLeft: z.number().nullable(),
  hoursNext: z.number().nullable(),
  hoursLater: z.number().nullable(),
  offerChance: z.union([z.enum(['low', 'even', 'high']), z.number()]).nullable(),
  stakes: z.object({ good: stake, bad: stake }),
  alternatives: z.enum(['none', 'some', 'strong']).nullable(),
  runway: z.enum(['ok', 'short']).nullable(),
  keen: z.literal([-1, 0, 1]).nullable(),
  practice: z.literal([0, 1, 2]).nullable(),
  contacts: z.literal([0, 1, 2]).nullable(),
  // Not in what an older version kept.
  referencesCalled: z.boolean().default(false),
});
const dealbreakers: z.ZodType<readonly Dealbreaker[]> = z.array(z.object({ kind: z.string(), sure: z.boolean() }));

export const applicationTable: Table<Application> = {
  name: 'application',
  columns: {
    ...keptColumns(),
    company: text,
    role: text,
    requisition: text,
    origin: maybe(word(origins)),
    instructedOnConsequences: maybe(flag),
    stage: word(stages),
    stageChangedAt: instant,
    url: text,
    portalUrl: text,
    place: text,
    letterLocale: maybe(word(letterLocales)),
    note: text,
    contractSigned: flag,
    saidYes: maybe(word(yeses)),
    promisedBy: maybe(day),
    answerDueBy: maybe(appointment),
    followedUpAt: maybe(instant),
    closedForMeAt: maybe(instant),
    answeredLateAt: maybe(instant),
    outlook: json(outlook),
    dealbreakers: json(dealbreakers),
    salary: text,
  },
  parts: ['interview', 'involvement', 'signal', 'doubt', 'question', 'goodbye', 'letter', 'message'].map((table) => ({
    table,
    column: 'applicationId',
  })),
  words: ({ id, company, role, requisition, place, note }) => ({
    applicationId: id,
    title: [company, role, requisition],
    body: [place, note],
  }),
};

export function applicationStore(scope: Scope): ApplicationStore {
  const { rows, many, store } = keptTable(scope, applicationTable);
  const filtered = ({ stages: wanted }: ApplicationFilter = {}) =>
    wanted === undefined ? rows() : rows().where('row.stage', 'in', orNone(wanted));
  /** Those that are open and have such a date, earliest first. */
  const openWith = (date: 'row.promisedBy' | 'row.answerDueBy' | 'row.answeredLateAt') =>
    rows().where(date, 'is not', null).where('row.stage', 'in', openStages).orderBy(date).orderBy('row.id');
  return {
    ...store,
    list: (filter, page) =>
      many(stretch(filtered(filter).orderBy('row.changedAt', 'desc').orderBy('row.id', 'desc'), page)),
    async count(filter) {
      const { count } = await filtered(filter)
        .clearSelect()
        .select(({ fn }) => fn.countAll().as('count'))
        .executeTakeFirstOrThrow();
      return Number(count);
    },
    async countByStage() {
      const found = await rows()
        .clearSelect()
        .select(({ fn }) => ['row.stage', fn.countAll().as('count')])
        .groupBy('row.stage')
        .execute();
      return new Map(found.map(({ stage, count }) => [stage as Stage, Number(count)]));
    },
    answersDue: ({ limit }) => many(openWith('row.answerDueBy').limit(limit)),
    promisedFrom: (on, { until, limit }) =>
      many(
        openWith('row.promisedBy')
          .where('row.promisedBy', '>=', on.toString())
          .where('row.promisedBy', '<=', until.toString())
          .limit(limit),
      ),
    answeredLate: () => many(openWith('row.answeredLateAt')),
    promisedBy: (on) => many(openWith('row.promisedBy').where('row.promisedBy', '<=', on.toString())),
  };
}
