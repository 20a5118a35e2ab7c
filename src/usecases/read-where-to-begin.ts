import { openStages } from '#domain/application/stage.ts';
import type { ApplicationId } from '#domain/id.ts';
import { nearestInterview } from '#domain/interview/when-near.ts';
import type { OwnerUse } from './ports/owner-use.ts';

/** How many known applications step 1 offers: the last changed. */
const offered = 100;

/**
 * What step 1 needs before there is a doubt: the application it was opened from (if any) with its unsettled doubt and
 * the interview that is near, or else those to choose from.
 */
export async function readWhereToBegin({ stores, clock }: OwnerUse, applicationId: ApplicationId | null) {
  const application = applicationId && (await stores.applications.find(applicationId));
  const { zone } = await stores.settings.read();
  if (!application) {
    const known = await stores.applications.list({ stages: openStages }, { limit: offered });
    return { application: null, open: null, near: null, known, zone };
  }
  const interviews = await stores.interviews.ofApplication(application.id);
  const near = nearestInterview(interviews, clock.now());
  return { application, open: await stores.doubts.open(application.id), near, known: [], zone };
}
