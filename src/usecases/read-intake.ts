import { openStages } from '#domain/application/stage.ts';
import type { ApplicationId, IntakeId } from '#domain/id.ts';
import { changeOfInterview } from '#domain/intake/change-of-interview.ts';
import { noteOf, type IntakeReading, type ReadPerson } from '#domain/intake/intake-reading.ts';
import type { Stores } from './ports/stores.ts';

/** How many settled or unread things the list shows: the last ones. */
const shown = 20;

const bare = (text: string) =>
  text
    .toLocaleLowerCase()
    .replace(/\b(?:gmbh|ag|se|kg|ltd|llc|inc|plc|co|mbh)\b\.?/g, '')
    .replace(/[^\p{L}\p{N}]/gu, '');

/** What waits for a yes, what could not be read, and what was settled last. */
export async function listIntake({ stores }: { stores: Stores }) {
  const all = (await stores.intake.all()).toReversed();
  const noted = all.map((item) => ({ item, note: noteOf(item) }));
  return {
    waiting: noted.filter(({ item }) => item.state === 'proposed').toReversed(),
    unread: noted.filter(({ note }) => note.kind === 'refused').slice(0, shown),
    settled: noted.filter(({ item, note }) => note.kind === 'read' && item.state !== 'proposed').slice(0, shown),
  };
}

/** The application it belongs to, by the surest sign: its meeting, its thread, somebody's address, the employer's name. */
async function guessApplication(stores: Stores, reading: IntakeReading): Promise<ApplicationId | null> {
  const { meeting, message, people, company } = reading;
  const interview = meeting && (await stores.interviews.byInvitation(meeting.uid, meeting.recurrenceId));
  if (interview) return interview.applicationId;
  if (message) {
    const thread = await stores.messages.byMessageIds([message.inReplyTo, ...message.references].filter(Boolean));
    const found = thread.find(({ applicationId }) => applicationId)?.applicationId;
    if (found) return found;
  }
  const open = await stores.applications.list({ stages: openStages });
  const openIds = new Set(open.map(({ id }) => id));
  const known = (
    await Promise.all(people.filter(({ email }) => email).map(({ email }) => stores.people.byEmail(email)))
  ).flat();
  for (const { id } of known) {
    const involved = await stores.involvements.ofPerson(id);
    const found = involved.find(({ applicationId }) => openIds.has(applicationId));
    if (found) return found.applicationId;
  }
  const named = company ? bare(company.value) : '';
  return (named && open.find((application) => bare(application.company) === named)?.id) || null;
}

/** What each of them is already in that application, by their address. */
async function rolesIn(stores: Stores, id: ApplicationId, people: readonly ReadPerson[]) {
  const involved = await stores.involvements.ofApplication(id);
  return Promise.all(
    people.map(async ({ email }) => {
      const [known] = email ? await stores.people.byEmail(email) : [];
      return involved.find(({ personId }) => personId === known?.id)?.role;
    }),
  );
}

/** One thing with what it would change; null when it is not there or was never read. */
export async function readIntakeItem({ stores }: { stores: Stores }, id: IntakeId) {
  const item = await stores.intake.find(id);
  const note = item && noteOf(item);
  if (!item || note?.kind !== 'read') return null;
  const { reading, applicationId } = note;
  const { meeting } = reading;
  const [guess, applications, held] = await Promise.all([
    guessApplication(stores, reading),
    stores.applications.list({ stages: openStages }, { limit: 200 }),
    meeting && stores.interviews.byInvitation(meeting.uid, meeting.recurrenceId),
  ]);
  const guessed = guess && !applications.some((one) => one.id === guess) ? await stores.applications.find(guess) : null;
  return {
    item,
    reading,
    acceptedAs: applicationId,
    guess,
    knownRoles: guess ? await rolesIn(stores, guess, reading.people) : [],
    applications: guessed ? [guessed, ...applications] : applications,
    held,
    change: held && changeOfInterview(held, reading),
    heldApplication: held ? await stores.applications.find(held.applicationId) : null,
  };
}
