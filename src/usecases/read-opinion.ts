import type { OpinionId } from '#domain/id.ts';
import type { Stores } from './ports/stores.ts';

/** A second opinion with the doubt and the application that it is about. */
export async function readOpinion({ stores }: { readonly stores: Stores }, id: OpinionId) {
  const opinion = await stores.opinions.find(id);
  const doubt = opinion && (await stores.doubts.find(opinion.doubtId));
  const application = doubt && (await stores.applications.find(doubt.applicationId));
  return application ? { opinion, doubt, application } : null;
}
