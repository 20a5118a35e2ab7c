import { changeStage } from '#domain/application/change-stage.ts';
import type { Stage } from '#domain/application/stage.ts';
import type { ApplicationId, IntakeId, PersonId } from '#domain/id.ts';
import { changeOfInterview } from '#domain/intake/change-of-interview.ts';
import { keepNote, noteOf, type IntakeReading, type ReadMessage } from '#domain/intake/intake-reading.ts';
import type { Interview } from '#domain/interview/interview.ts';
import { isFromMachine } from '#domain/mail/from-machine.ts';
import type { InvolvementRole } from '#domain/people/involvement.ts';
import { newPerson } from '#domain/people/new-person.ts';
import { splitName } from '#domain/people/split-name.ts';
import { fail, ok } from '#domain/result.ts';
import { stageEntry } from '#domain/timeline/stage-entry.ts';
import { bookInterview } from './book-interview.ts';
import { changeInterview } from './change-interview.ts';
import { involvePerson } from './involve-person.ts';
import { keepContact } from './keep-contact.ts';
import { noteEntry } from './note-entry.ts';
import type { OwnerUse } from './ports/owner-use.ts';
import { takeLateAnswer } from './take-late-answer.ts';
import { trackApplication } from './track-application.ts';

export type AcceptedPerson = {
  readonly name: string;
  readonly email: string;
  readonly phone: string;
  readonly position: string;
  readonly company: string;
  readonly role: InvolvementRole;
  /** The role was chosen by hand, not left as it was shown. */
  readonly isRoleChosen: boolean;
};
type AcceptedInterview = Pick<Interview, 'start' | 'end' | 'kind' | 'place' | 'link' | 'phone'>;

/** What the person said yes to, as they left it. */
export type Acceptance = {
  readonly application:
    | { readonly kind: 'known'; readonly id: ApplicationId }
    | { readonly kind: 'new'; readonly company: string; readonly role: string }
    | { readonly kind: 'none' };
  /** null: leave it where it stands. */
  readonly stage: Stage | null;
  readonly interview: AcceptedInterview | null;
  readonly people: readonly AcceptedPerson[];
};

async function applicationOf(use: OwnerUse, accepted: Acceptance, reading: IntakeReading) {
  const { application, interview, stage } = accepted;
  if (application.kind === 'none') return null;
  if (application.kind === 'known') return (await use.stores.applications.find(application.id))?.id;
  const { company, role } = application;
  const first = stage ?? (interview ? 'interviewing' : 'applied');
  const known = { company, role, stage: first, portalUrl: reading.portalUrl };
  return trackApplication(use, known, reading.source === 'mail' ? 'mail' : 'file');
}

/** Somebody without an application: a card for the address book. */
async function addPerson(
  use: OwnerUse,
  person: Partial<Omit<AcceptedPerson, 'role' | 'isRoleChosen'>>,
): Promise<PersonId> {
  const [known] = person.email ? await use.stores.people.byEmail(person.email) : [];
  if (known) return known.id;
  const id = use.ids.newId<'person'>();
  await use.stores.people.save(newPerson(id, person, use.clock.now()));
  await noteEntry(use, use.stores, { personId: id, facts: { kind: 'person-added', personId: id } });
  return id;
}

async function addPeople(use: OwnerUse, applicationId: ApplicationId | null, people: readonly AcceptedPerson[]) {
  const ids: { id: PersonId; email: string; role: InvolvementRole }[] = [];
  for (const { name, role, isRoleChosen, ...rest } of people) {
    const person = { ...splitName(name), ...rest };
    const saidBy = isRoleChosen ? 'hand' : 'reading';
    const id = applicationId
      ? await involvePerson(use, { applicationId, role, person, saidBy })
      : await addPerson(use, person);
    ids.push({ id, email: rest.email.toLowerCase(), role });
  }
  return ids;
}

/** A new version that says nothing of a number, or of where at all, leaves what was noted. */
const whereOf = ({ place, link, phone }: AcceptedInterview, held: Interview) => ({
  ...(place || link ? { place, link } : { place: held.place, link: held.link }),
  phone: phone || held.phone,
});

/** Books, moves or cancels; the invitation is kept as it was sent, so that it can be answered exactly. */
async function settleInterview(
  use: OwnerUse,
  applicationId: ApplicationId,
  { reading, accepted, personIds }: { reading: IntakeReading; accepted: Acceptance; personIds: readonly PersonId[] },
) {
  const { meeting } = reading;
  const held = meeting && (await use.stores.interviews.byInvitation(meeting.uid, meeting.recurrenceId));
  const { isCancelled, ...invitation } = meeting ?? { isCancelled: false };
  const kept = 'uid' in invitation ? { invitation } : {};
  if (held) {
    const change = changeOfInterview(held, reading);
    if (change.kind === 'outdated') return;
    if (isCancelled) {
      await changeInterview(use, held.id, { status: 'cancelled-by-them', ...kept });
      return;
    }
  }
  if (isCancelled || !accepted.interview) return;
  const { interview } = accepted;
  if (!held) {
    await bookInterview(use, applicationId, { ...interview, ...kept, personIds });
    return;
  }
  const status = held.status === 'cancelled-by-them' ? 'booked' : held.status;
  const everybody = [...new Set([...held.personIds, ...personIds])];
  const changes = { ...interview, ...whereOf(interview, held), ...kept, status, personIds: everybody };
  await changeInterview(use, held.id, changes);
}

async function keepMessage(
  use: OwnerUse,
  message: ReadMessage,
  about: { applicationId: ApplicationId | null; personId: PersonId | null; itemId: IntakeId },
) {
  const { stores, clock, ids } = use;
  const messageId = message.messageId || `<${about.itemId}@intake.bowout.invalid>`;
  if (await stores.messages.byMessageId(messageId)) return;
  const now = clock.now();
  const kept = { createdAt: now, changedAt: now, removedAt: null };
  const { applicationId, personId } = about;
  const at = message.at ? Temporal.Instant.from(message.at) : now;
  const id = ids.newId<'message'>();
  await stores.messages.save({ ...message, ...kept, id, messageId, at, applicationId, personId });
  const { subject, direction } = message;
  await noteEntry(use, stores, { applicationId, personId, facts: { kind: 'message-seen', subject, direction } });
  if (!personId) return;
  const contactId = ids.newId<'contact'>();
  const contact = { personId, applicationId, at, channel: 'mail', direction, note: subject } as const;
  await keepContact(stores, { ...kept, ...contact, id: contactId }, now);
}

/** A mail of theirs that no machine wrote; a confirmation that something arrived is none. */
const isAnswer = ({ message }: IntakeReading) =>
  message !== null && message.direction === 'in' && !isFromMachine(message.label) && message.label !== 'confirmation';

async function moveOn(use: OwnerUse, id: ApplicationId, to: Stage) {
  const application = await use.stores.applications.find(id);
  if (!application || application.stage === to) return;
  const moved = changeStage(application, to, use.clock.now());
  if (!moved.ok) return;
  await use.stores.applications.save(moved.value);
  await noteEntry(use, use.stores, { applicationId: id, facts: stageEntry(application.stage, to) });
}

const interviewing: readonly InvolvementRole[] = ['interviewer', 'manager', 'recruiter', 'agency'];

/** Makes of one thing what the person said yes to: application, interview, people, message; all of it or nothing. */
export async function acceptIntake(ports: OwnerUse, id: IntakeId, accepted: Acceptance) {
  return ports.stores.transact(async (stores) => {
    const use: OwnerUse = { ...ports, stores };
    const item = await stores.intake.find(id);
    const note = item && noteOf(item);
    if (!item || note?.kind !== 'read') return fail({ kind: 'no-such-item' });
    if (item.state === 'accepted') return ok({ applicationId: note.applicationId });
    const { reading } = note;
    const applicationId = await applicationOf(use, accepted, reading);
    if (applicationId === undefined) return fail({ kind: 'no-such-application' });
    const people = await addPeople(use, applicationId, accepted.people);
    if (applicationId) {
      const personIds = people.filter(({ role }) => interviewing.includes(role)).map((one) => one.id);
      await settleInterview(use, applicationId, { reading, accepted, personIds });
      if (isAnswer(reading)) await takeLateAnswer(use, use.stores, applicationId);
      if (accepted.stage) await moveOn(use, applicationId, accepted.stage);
    }
    const sender = people.find(({ email }) => email !== '' && email === reading.message?.from.address);
    if (reading.message) {
      const about = { applicationId, personId: sender?.id ?? null, itemId: id };
      await keepMessage(use, reading.message, about);
    }
    const proposal = keepNote({ kind: 'read', reading, applicationId });
    await stores.intake.save({ ...item, proposal, state: 'accepted', changedAt: ports.clock.now() });
    return ok({ applicationId });
  });
}

/** Lays a thing aside: it is kept and changes nothing; `state` 'proposed' takes it up again. */
export async function layAside({ stores, clock }: OwnerUse, id: IntakeId, state: 'dismissed' | 'proposed') {
  const item = await stores.intake.find(id);
  if (!item || item.state === 'accepted' || noteOf(item).kind === 'refused') return false;
  await stores.intake.save({ ...item, state, changedAt: clock.now() });
  return true;
}
