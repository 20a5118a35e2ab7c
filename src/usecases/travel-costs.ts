import type { Application } from '#domain/application/application.ts';
import type { InterviewId } from '#domain/id.ts';
import type { Interview, TravelCosts } from '#domain/interview/interview.ts';
import { fail, ok } from '#domain/result.ts';
import type { OwnerUse } from './ports/owner-use.ts';

/** How far back costs are listed, in hours: two years. */
const span = { hours: 24 * 730 };

export type Journey = { readonly interview: Interview; readonly application: Application };

/** The conversations that cost a journey, latest first. */
export async function readTravelCosts({ stores, clock }: OwnerUse): Promise<readonly Journey[]> {
  const now = clock.now();
  const all = await stores.interviews.between({ from: now.subtract(span), until: now.add({ hours: 24 }) });
  const costly = all.filter(({ travelCosts }) => travelCosts !== 'none').toReversed();
  const applications = await stores.applications.findMany([...new Set(costly.map((one) => one.applicationId))]);
  const known = new Map(applications.map((one) => [one.id, one]));
  return costly.flatMap((interview) => {
    const application = known.get(interview.applicationId);
    return application ? [{ interview, application }] : [];
  });
}

/** How far the costs of one journey are settled. */
export async function noteTravelCosts({ stores, clock }: OwnerUse, id: InterviewId, travelCosts: TravelCosts) {
  return stores.transact(async (inside) => {
    const interview = await inside.interviews.find(id);
    if (!interview) return fail({ kind: 'no-such-interview' });
    await inside.interviews.save({ ...interview, travelCosts, changedAt: clock.now() });
    return ok({ before: interview.travelCosts });
  });
}
