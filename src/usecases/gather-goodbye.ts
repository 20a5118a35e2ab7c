import { bookedAhead } from '#domain/goodbye/goodbye-advice.ts';
import { type GoodbyeChoices, readChoices } from '#domain/goodbye/goodbye-choices.ts';
import type { GoodbyeWorld } from '#domain/goodbye/goodbye-letters.ts';
import type { GoodbyePlan } from '#domain/goodbye/goodbye-plan.ts';
import { type ChosenRecipients, goodbyeRecipients } from '#domain/goodbye/goodbye-recipients.ts';
import type { GoodbyeContact, GoodbyePerson, GoodbyeSituation } from '#domain/goodbye/goodbye-situation.ts';
import type { Goodbye } from '#domain/goodbye/goodbye.ts';
import { planGoodbye } from '#domain/goodbye/plan-goodbye.ts';
import type { Told } from '#domain/goodbye/told.ts';
import type { Application } from '#domain/application/application.ts';
import type { Decision } from '#domain/decision/decision.ts';
import type { PersonId } from '#domain/id.ts';
import type { Interview } from '#domain/interview/interview.ts';
import { letterLanguage } from '#domain/letter/letter-language.ts';
import type { StoredLetter } from '#domain/letter/stored-letter.ts';
import type { Contact } from '#domain/people/contact.ts';
import type { Involvement } from '#domain/people/involvement.ts';
import type { Message } from '#domain/mail/message.ts';
import type { Person } from '#domain/people/person.ts';
import type { Settings } from '#domain/settings/settings.ts';
import type { OwnerUse } from './ports/owner-use.ts';
import type { Stores } from './ports/stores.ts';

type Read = {
  readonly goodbye: Goodbye;
  readonly application: Application;
  readonly settings: Settings;
  readonly decision: Decision | null;
  readonly interviews: readonly Interview[];
  readonly involvements: readonly Involvement[];
  readonly contacts: readonly Contact[];
  readonly messages: readonly Message[];
  readonly letters: readonly StoredLetter[];
  readonly tolds: readonly Told[];
  readonly people: ReadonlyMap<PersonId, Person>;
};

/** One goodbye with all that it is made from. */
export type GoodbyeView = Read & {
  readonly choices: GoodbyeChoices;
  readonly plan: GoodbyePlan;
  readonly chosen: ChosenRecipients;
  readonly world: GoodbyeWorld;
};

/** What was called off since the goodbye began counts as booked here: its letters speak of it. */
const asBefore = (interviews: readonly Interview[], { createdAt }: Goodbye): readonly Interview[] =>
  interviews.map((one) =>
    one.status === 'cancelled-by-me' && Temporal.Instant.compare(one.changedAt, createdAt) >= 0
      ? { ...one, status: 'booked' }
      : one,
  );

async function read(stores: Stores, goodbye: Goodbye, application: Application): Promise<Read> {
  const { id } = application;
  const [settings, decision, interviews, involvements, contacts, messages, letters, tolds] = await Promise.all([
    stores.settings.read(),
    goodbye.decisionId ? stores.decisions.find(goodbye.decisionId) : stores.decisions.latest(id),
    stores.interviews.ofApplication(id),
    stores.involvements.ofApplication(id),
    stores.contacts.ofApplication(id),
    stores.messages.ofApplication(id),
    stores.letters.ofGoodbye(goodbye.id),
    stores.tolds.ofApplication(id),
  ]);
  const named = new Set<PersonId>([
    ...involvements.map(({ personId }) => personId),
    ...interviews.flatMap(({ personIds }) => personIds),
    ...messages.flatMap(({ personId }) => (personId ? [personId] : [])),
    ...contacts.map(({ personId }) => personId),
  ]);
  const people = new Map((await stores.people.findMany([...named])).map((person) => [person.id, person]));
  return {
    goodbye,
    application,
    settings,
    decision,
    interviews,
    involvements,
    contacts,
    messages,
    letters,
    tolds,
    people,
  };
}

/** People of trust are told nothing by a goodbye: nobody outside the process is (E21). */
function peopleOf({ people, involvements }: Read): readonly GoodbyePerson[] {
  return [...people.values()].flatMap((person): readonly GoodbyePerson[] => {
    const mine = involvements.filter(({ personId }) => personId === person.id);
    const roles = mine.map(({ role }) => role).filter((role) => role !== 'trusted');
    if (person.anonymisedAt || (mine.length > 0 && roles.length === 0)) return [];
    return [
      {
        id: person.id,
        roles,
        inCharge: mine.some(({ inCharge }) => inCharge),
        hasEmail: person.email.trim() !== '',
        hasPhone: person.phone.trim() !== '',
      },
    ];
  });
}

/** What happened before the goodbye began; telling somebody does not make them the one last in contact. */
function contactsOf({ goodbye, contacts, messages }: Read): readonly GoodbyeContact[] {
  const mails = messages.flatMap(({ personId, at, direction }): readonly GoodbyeContact[] =>
    personId ? [{ personId, at, direction, channel: 'mail' }] : [],
  );
  return [...contacts, ...mails].filter(({ at }) => Temporal.Instant.compare(at, goodbye.createdAt) < 0);
}

const hasPassed = ({ start }: Interview, now: Temporal.Instant) =>
  Temporal.Instant.compare(start.toInstant(), now) <= 0;

/** An appointment that has begun and was never noted otherwise took place. */
const asHappened = (one: Interview, now: Temporal.Instant): Interview =>
  one.status === 'booked' && hasPassed(one, now) ? { ...one, status: 'happened' } : one;

function viewOf(known: Read, now: Temporal.Instant): GoodbyeView {
  const { application, goodbye, settings, decision } = known;
  const choices = readChoices(goodbye.choices);
  const interviews = asBefore(known.interviews, goodbye).map((one) => asHappened(one, now));
  const situation: GoodbyeSituation = {
    people: peopleOf(known),
    interviews,
    contacts: contactsOf(known),
    language: letterLanguage(application.letterLocale ?? settings.letterLocale),
    offer: application.stage === 'offer' || choices.finished?.stageBefore === 'offer',
    inTouch: application.stage === 'interviewing' || choices.finished?.stageBefore === 'interviewing',
    contractSigned: application.contractSigned,
    saidYes: application.saidYes,
    hasPortal: application.portalUrl.trim() !== '',
    decidedAt: decision?.decidedAt ?? goodbye.createdAt,
    now,
    zone: interviews.at(-1)?.start.timeZoneId ?? settings.zone,
  };
  const plan = planGoodbye(situation);
  const chosen = goodbyeRecipients(plan.kind === 'stop' ? [] : plan.recipients, choices);
  const ahead = new Set(bookedAhead(situation).map(({ id }) => id));
  const world: GoodbyeWorld = {
    application: situation.offer ? { ...application, stage: 'offer' } : application,
    settings,
    interviews,
    rounds: plan.kind === 'stop' ? 0 : plan.rounds,
    now,
    people: known.people,
    involvements: known.involvements,
    choices,
    booked: interviews.filter(({ id }) => ahead.has(id)),
  };
  return { ...known, choices, plan, chosen, world };
}

/** A goodbye with all that it is made from, also one that is not kept yet; null when its application is gone. */
export async function viewGoodbye(
  { stores, clock }: Pick<OwnerUse, 'stores' | 'clock'>,
  goodbye: Goodbye,
): Promise<GoodbyeView | null> {
  const application = await stores.applications.find(goodbye.applicationId);
  return application ? viewOf(await read(stores, goodbye, application), clock.now()) : null;
}

/** Reads one goodbye; null if there is none. Inside a transaction, hand in its stores. */
export async function gatherGoodbye(
  ports: Pick<OwnerUse, 'stores' | 'clock'>,
  id: Goodbye['id'],
): Promise<GoodbyeView | null> {
  const goodbye = await ports.stores.goodbyes.find(id);
  return goodbye ? viewGoodbye(ports, goodbye) : null;
}
