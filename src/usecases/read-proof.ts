import type { Application } from '#domain/application/application.ts';
import type { Interview } from '#domain/interview/interview.ts';
import { stagesPassed } from '#domain/timeline/stages-passed.ts';
import type { OwnerUse } from './ports/owner-use.ts';

/** One effort of a month: an application that was sent, or a conversation. No note of any kind is in it. */
export type Effort = {
  readonly id: string;
  readonly on: Temporal.PlainDate;
  readonly what: 'applied' | 'talked';
  readonly company: string;
  readonly role: string;
  readonly place: string;
  readonly origin: Application['origin'];
  readonly stage: Application['stage'];
};

const effort = (application: Application, of: Pick<Effort, 'id' | 'on' | 'what'>): Effort => ({
  ...of,
  company: application.company,
  role: application.role,
  place: application.place,
  origin: application.origin,
  stage: application.stage,
});

/** What was done in a month, earliest first, for the Agentur or the Jobcenter. Must be true and complete. */
export async function readProof(
  { stores, clock }: OwnerUse,
  month: Temporal.PlainYearMonth,
): Promise<readonly Effort[]> {
  const { zone } = await stores.settings.read();
  const first = month.toPlainDate({ day: 1 });
  const span = {
    from: first.toZonedDateTime(zone).toInstant(),
    until: first.add({ months: 1 }).toZonedDateTime(zone).toInstant(),
  };
  const [applications, interviews] = await Promise.all([stores.applications.list(), stores.interviews.between(span)]);
  const changes = Map.groupBy(
    await stores.entries.stageChanges(applications.map(({ id }) => id)),
    ({ applicationId }) => applicationId,
  );
  const known = new Map(applications.map((one) => [one.id, one]));
  const sent = applications.flatMap((one): Effort[] => {
    const sentAt = stagesPassed(changes.get(one.id) ?? []).get('applied') ?? one.createdAt;
    const on = sentAt.toZonedDateTimeISO(zone).toPlainDate();
    const isThen = Temporal.PlainYearMonth.compare(on.toPlainYearMonth(), month) === 0;
    return isThen && one.stage !== 'saved' ? [effort(one, { id: one.id, on, what: 'applied' })] : [];
  });
  const now = clock.now();
  /** What still lies ahead may be cancelled: it is no effort yet. */
  const took = ({ status, start }: Interview) =>
    status === 'happened' || (status === 'booked' && Temporal.Instant.compare(start.toInstant(), now) <= 0);
  const talked = interviews.filter(took).flatMap((one): Effort[] => {
    const application = known.get(one.applicationId);
    return application ? [effort(application, { id: one.id, on: one.start.toPlainDate(), what: 'talked' })] : [];
  });
  return [...sent, ...talked].toSorted((a, b) => Temporal.PlainDate.compare(a.on, b.on));
}
