import type { Application } from '#domain/application/application.ts';
import type { Stage } from '#domain/application/stage.ts';
import type { ApplicationId } from '#domain/id.ts';
import type { Interview } from '#domain/interview/interview.ts';
import type { OwnerUse } from './ports/owner-use.ts';

export type ListedApplication = {
  readonly application: Application;
  readonly nextInterview: Interview | null;
  /** Second thoughts that are not settled. */
  readonly inDoubt: boolean;
};

export type ApplicationQuery = { readonly stages?: readonly Stage[]; readonly limit: number; readonly offset?: number };

/** Adds what is next and whether it is doubted; asked for once, however many lists are shown. */
async function whatIsKnown({ stores, clock }: OwnerUse) {
  const [doubts, upcoming] = await Promise.all([
    stores.doubts.unsettled(),
    stores.interviews.upcoming(clock.now(), 500),
  ]);
  const doubted = new Set(doubts.map((doubt) => doubt.applicationId));
  const next = new Map<ApplicationId, Interview>();
  for (const interview of upcoming)
    if (!next.has(interview.applicationId)) next.set(interview.applicationId, interview);
  return (application: Application): ListedApplication => ({
    application,
    nextInterview: next.get(application.id) ?? null,
    inDoubt: doubted.has(application.id),
  });
}

/** The applications, last changed first, each with what is next. */
export async function listApplications(use: OwnerUse, { stages, limit, offset = 0 }: ApplicationQuery) {
  const { applications } = use.stores;
  const [found, counts, known] = await Promise.all([
    applications.list(stages ? { stages } : {}, { limit, offset }),
    applications.countByStage(),
    whatIsKnown(use),
  ]);
  return { listed: found.map(known), counts };
}

/** Several such lists beside each other, each of its stages and with its newest; counts are of everything. */
export async function listBoard(use: OwnerUse, columns: readonly (readonly Stage[])[], limit: number) {
  const { applications } = use.stores;
  const [found, counts, known] = await Promise.all([
    Promise.all(columns.map((stages) => applications.list({ stages }, { limit }))),
    applications.countByStage(),
    whatIsKnown(use),
  ]);
  return { columns: found.map((column) => column.map(known)), counts };
}
