import type { Interview } from '#domain/interview/interview.ts';
import { stillFair } from '#domain/look-back/still-fair.ts';
import type { OwnerUse } from './ports/owner-use.ts';

/** How many conversations the page looks at: the newest. */
const most = 200;

const isPractice = ({ goal, tryQuestion, debrief }: Interview) =>
  goal !== '' || tryQuestion !== '' || Boolean(debrief?.learned);

/** What one meant to try, what came of it and what one learned: by conversation, latest first. Nothing is counted or rated. */
export async function readPractice({ stores, clock }: OwnerUse) {
  const now = clock.now();
  const year = now.subtract({ hours: 24 * 730 });
  const all = await stores.interviews.between({ from: year, until: now.add({ hours: 24 * 90 }) });
  const practised = all.filter(isPractice).toReversed().slice(0, most);
  const applications = await stores.applications.findMany([...new Set(practised.map((one) => one.applicationId))]);
  const known = new Map(applications.map((one) => [one.id, one]));
  const met = await stores.people.findMany([...new Set(practised.flatMap(({ personIds }) => personIds))]);
  const people = new Map(met.map((one) => [one.id, one]));
  const isAhead = ({ start, status }: Interview) =>
    status === 'booked' && Temporal.Instant.compare(start.toInstant(), now) > 0;
  return practised.flatMap((interview) => {
    const application = known.get(interview.applicationId);
    if (!application) return [];
    const unfair = isAhead(interview) ? stillFair(interview, application.outlook) : null;
    return [
      {
        interview,
        application,
        people: interview.personIds.flatMap((id) => people.get(id) ?? []),
        isAhead: isAhead(interview),
        unfair,
      },
    ];
  });
}
