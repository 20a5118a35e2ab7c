import type { Application, Origin } from '#domain/application/application.ts';
import { isEnding, openStages, type ReachedStage, type Stage } from '#domain/application/stage.ts';
import type { Since } from '#domain/doubt/doubt.ts';
import { newDoubt } from '#domain/doubt/new-doubt.ts';
import type { ApplicationId } from '#domain/id.ts';
import { nearestInterview } from '#domain/interview/when-near.ts';
import { fail, ok } from '#domain/result.ts';
import { bookInterview } from './book-interview.ts';
import { moveApplication } from './move-application.ts';
import { noteEntry } from './note-entry.ts';
import type { OwnerUse } from './ports/owner-use.ts';
import { trackApplication } from './track-application.ts';

export type DoubtToBegin = {
  readonly text: string;
  readonly since: Since | null;
  readonly about:
    | { readonly applicationId: ApplicationId }
    | {
        readonly company: string;
        readonly role: string;
        readonly origin: Origin | null;
        /** How far one is, as far as it was said. */
        readonly stage?: ReachedStage | null;
      };
  /** The next appointment, in the zone of whoever invited; null: none, or none known. */
  readonly next: Temporal.ZonedDateTime | null;
};

/** What was said, and what follows: an appointment, or doubts since the last talk, mean that they have talked or will. */
function reached({ about, next, since }: DoubtToBegin): ReachedStage | null {
  const said = ('stage' in about && about.stage) || null;
  return said !== 'offer' && (next || since === 'last-talk') ? 'interviewing' : said;
}

const isFurther = (to: ReachedStage, from: Stage) =>
  !isEnding(from) && openStages.indexOf(to) > (openStages as readonly Stage[]).indexOf(from);

/** The one that was known stands where it has got to since; it never goes back for it. */
async function catchUp(use: OwnerUse, { id, stage }: Application, to: ReachedStage | null) {
  if (to && isFurther(to, stage)) await moveApplication(use, id, to);
  return id;
}

const bare = (text: string) => text.trim().toLocaleLowerCase().replaceAll(/\s+/g, ' ');

/** The one that was meant: by id, or a known open one of the same company and role, or a new one. */
async function applicationOf(use: OwnerUse, toBegin: DoubtToBegin) {
  const { about } = toBegin;
  const { stores } = use;
  const stage = reached(toBegin);
  if ('applicationId' in about) {
    const meant = await stores.applications.find(about.applicationId);
    return meant && catchUp(use, meant, stage);
  }
  const { company, role, origin } = about;
  const all = await stores.applications.list();
  const known = all.find(
    (one) => !isEnding(one.stage) && bare(one.company) === bare(company) && bare(one.role) === bare(role),
  );
  if (known) return catchUp(use, known, stage);
  return trackApplication(use, { company, role, origin, stage: stage ?? 'applied' });
}

/**
 * Begins an episode of second thoughts; application and next appointment are made with it when they are new. All of it
 * or nothing. Says which interview is near, so that the page can switch to the morning view.
 */
export async function beginDoubt(ports: OwnerUse, toBegin: DoubtToBegin) {
  return ports.stores.transact(async (stores) => {
    const now = ports.clock.now();
    const applicationId = await applicationOf({ ...ports, stores }, toBegin);
    if (!applicationId) return fail({ kind: 'no-such-application' });
    const { next, text, since } = toBegin;
    const known = await stores.interviews.ofApplication(applicationId);
    if (next && !known.some(({ start }) => start.equals(next)))
      await bookInterview({ ...ports, stores }, applicationId, { start: next });
    const id = ports.ids.newId<'doubt'>();
    await stores.doubts.save({ ...newDoubt(id, applicationId, now), text: text.trim(), since, visitedSteps: [1] });
    await noteEntry(ports, stores, { applicationId, facts: { kind: 'doubt-opened', doubtId: id } });
    const near = nearestInterview(await stores.interviews.ofApplication(applicationId), now);
    return ok({ id, applicationId, morningOf: near?.near === 'morning' ? near.interview.id : null });
  });
}
