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

/** The applications, last changed first, each with what is next. */
export async function listApplications({ stores, clock }: OwnerUse, { stages, limit, offset = 0 }: ApplicationQuery) {
  const filter = stages ? { stages } : {};
  const [applications, counts, doubts, upcoming] = await Promise.all([
    stores.applications.list(filter, { limit, offset }),
    stores.applications.countByStage(),
    stores.doubts.unsettled(),
    stores.interviews.upcoming(clock.now(), 500),
  ]);
  const doubted = new Set(doubts.map((doubt) => doubt.applicationId));
  const next = new Map<ApplicationId, Interview>();
  for (const interview of upcoming)
    if (!next.has(interview.applicationId)) next.set(interview.applicationId, interview);
  const listed = applications.map((application): ListedApplication => ({
    application,
    nextInterview: next.get(application.id) ?? null,
    inDoubt: doubted.has(application.id),
  }));
  return { listed, counts };
}
