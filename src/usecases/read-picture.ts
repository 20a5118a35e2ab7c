import { isEnding } from '#domain/application/stage.ts';
import { stagesPassed } from '#domain/timeline/stages-passed.ts';
import { searchFlow } from '#domain/picture/search-flow.ts';
import type { OwnerUse } from './ports/owner-use.ts';

/** How many lines the timeline has: more would not be read. */
const mostRows = 60;

/** The whole search: as a flow, and the newest applications with their days. */
export async function readPicture({ stores, clock }: OwnerUse) {
  const { zone } = await stores.settings.read();
  const dayOf = (at: Temporal.Instant) => at.toZonedDateTimeISO(zone).toPlainDate();
  const now = clock.now();
  const applications = (await stores.applications.list()).filter(({ stage }) => stage !== 'saved');
  const ids = applications.map(({ id }) => id);
  const [interviews, changes] = await Promise.all([
    stores.interviews.ofApplications(ids),
    stores.entries.stageChanges(ids),
  ]);
  const changed = Map.groupBy(changes, ({ applicationId }) => applicationId);
  const passedBy = new Map(ids.map((id) => [id, stagesPassed(changed.get(id) ?? [])]));
  const past = interviews.filter(
    ({ status, start }) =>
      status === 'happened' || (status === 'booked' && Temporal.Instant.compare(start.toInstant(), now) < 0),
  );
  const talks = Map.groupBy(past, ({ applicationId }) => applicationId);
  const flow = searchFlow(
    applications.map(({ id, stage }) => ({
      stage,
      hasTalked: talks.has(id),
      passed: [...(passedBy.get(id)?.keys() ?? [])],
    })),
  );
  const newest = applications
    .toSorted((a, b) => Temporal.Instant.compare(b.createdAt, a.createdAt))
    .slice(0, mostRows)
    .toReversed();
  return {
    flow,
    rows: newest.map((application) => {
      const met = (talks.get(application.id) ?? []).map(({ start }) => start.toPlainDate());
      const sent = passedBy.get(application.id)?.get('applied') ?? application.createdAt;
      const began = [dayOf(sent), ...met].toSorted((a, b) => Temporal.PlainDate.compare(a, b));
      const end = isEnding(application.stage) ? dayOf(application.stageChangedAt) : dayOf(now);
      const from = began[0] ?? end;
      return {
        company: application.company,
        stage: application.stage,
        from,
        until: Temporal.PlainDate.compare(end, from) < 0 ? from : end,
        talks: met.filter((day) => Temporal.PlainDate.compare(day, end) <= 0 || !isEnding(application.stage)),
      };
    }),
  };
}
