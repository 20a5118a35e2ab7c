import { letterFactsFor, type LetterTo, type LetterWorld } from '#domain/goodbye/goodbye-letter-facts.ts';
import type { Application } from '#domain/application/application.ts';
import type { ApplicationId, InterviewId, PersonId } from '#domain/id.ts';
import type { Interview } from '#domain/interview/interview.ts';
import { keptFactsJson } from '#domain/letter/kept-facts.ts';
import type { LetterFacts } from '#domain/letter/letter-facts.ts';
import { type LetterPurpose, purposeTable } from '#domain/letter/letter-purpose.ts';
import { newLetter } from '#domain/letter/new-letter.ts';
import { writeLetter } from '#domain/letter/write-letter.ts';
import type { Involvement } from '#domain/people/involvement.ts';
import type { Person } from '#domain/people/person.ts';
import { fail, ok } from '#domain/result.ts';
import { noteEntry } from './note-entry.ts';
import type { OwnerUse } from './ports/owner-use.ts';
import type { Stores } from './ports/stores.ts';

/** One letter outside a goodbye: what only the person can say about it. */
export type SingleLetter = {
  readonly applicationId: ApplicationId;
  readonly purpose: LetterPurpose;
  /** null: whoever is in charge. */
  readonly personId: PersonId | null;
  readonly interviewId: InterviewId | null;
} & Pick<LetterFacts, 'words' | 'until' | 'slots' | 'instead' | 'amount'>;

const aboutEvent: ReadonlySet<LetterPurpose> = new Set(['move', 'ill', 'cancel-today', 'other-channel', 'pause']);

/** What a letter about an application is made from, whatever it says. */
export async function letterWorld(stores: Stores, application: Application, now: Temporal.Instant) {
  const [settings, interviews, involvements, decision] = await Promise.all([
    stores.settings.read(),
    stores.interviews.ofApplication(application.id),
    stores.involvements.ofApplication(application.id),
    stores.decisions.latest(application.id),
  ]);
  const ids = [...involvements.map(({ personId }) => personId), ...interviews.flatMap(({ personIds }) => personIds)];
  const people = await stores.people.findMany([...new Set(ids)]);
  const rounds = interviews.filter(({ status }) => status === 'happened').length;
  const world: LetterWorld = { application, settings, interviews, rounds, now };
  return { world, involvements, people, decision };
}
export type SingleWorld = Awaited<ReturnType<typeof letterWorld>>;

const order: readonly Involvement['role'][] = ['agency', 'recruiter', 'coordinator', 'manager', 'interviewer'];

/** To whom a request goes unless the person chooses: who is in charge, who runs the process, who is met. */
export function usualRecipient({ involvements }: SingleWorld, interview: Interview | null): PersonId | null {
  const inside = involvements.filter(({ role }) => role !== 'trusted' && role !== 'referrer' && role !== 'referee');
  const inCharge = inside.find((one) => one.inCharge);
  const byRole = order.map((role) => inside.find((one) => one.role === role)).find((one) => one !== undefined);
  return inCharge?.personId ?? byRole?.personId ?? interview?.personIds[0] ?? null;
}

/** The appointment that a letter is about: the one asked for, else the next. */
export function eventOf(
  { world }: SingleWorld,
  { purpose, interviewId }: Pick<SingleLetter, 'purpose' | 'interviewId'>,
) {
  if (interviewId) return world.interviews.find(({ id }) => id === interviewId) ?? null;
  if (!aboutEvent.has(purpose)) return null;
  const ahead = world.interviews.filter(
    ({ status, start }) => status === 'booked' && Temporal.Instant.compare(start.toInstant(), world.now) > 0,
  );
  return ahead[0] ?? null;
}

function roleOf({ involvements }: SingleWorld, personId: PersonId | null): LetterTo['role'] {
  const roles = involvements.flatMap((one) => (one.personId === personId && one.role !== 'trusted' ? one.role : []));
  return roles[0] ?? 'recruiter';
}

/** The day that a letter looks back to: the withdrawal that it takes back, the conversation that it takes up again. */
function sinceOf({ decision, world }: SingleWorld, { purpose, met }: LetterFacts): Temporal.PlainDate | null {
  if (purpose === 'reapproach') return met?.toPlainDate() ?? null;
  if (purpose !== 'reconsider' || decision?.way !== 'withdraw') return null;
  return decision.decidedAt.toZonedDateTimeISO(world.settings.zone).toPlainDate();
}

/** The facts of one letter: those of the application, and what the person said about this one. */
export function singleLetterFacts(known: SingleWorld, asked: SingleLetter, person: Person | null): LetterFacts {
  const event = eventOf(known, asked);
  const { words, until, slots, instead, amount, purpose } = asked;
  const facts = letterFactsFor(known.world, { person, role: roleOf(known, person?.id ?? null), purpose });
  const since = sinceOf(known, facts);
  return {
    ...facts,
    ...(event && { booked: [{ start: event.start, what: event.kind }] }),
    ...(since && { since }),
    ...(words?.trim() && { words: words.trim() }),
    ...(until && { until }),
    ...(slots && slots.length > 0 && { slots }),
    ...(instead && { instead }),
    ...(amount?.trim() && { amount: amount.trim() }),
  };
}

/** Writes one letter that belongs to no goodbye, as a draft. */
export async function writeSingleLetter(ports: OwnerUse, asked: SingleLetter) {
  return ports.stores.transact(async (stores) => {
    const application = await stores.applications.find(asked.applicationId);
    if (!application) return fail({ kind: 'no-such-application' });
    const now = ports.clock.now();
    const known = await letterWorld(stores, application, now);
    const personId = asked.personId ?? usualRecipient(known, eventOf(known, asked));
    const person = known.people.find(({ id }) => id === personId) ?? null;
    const facts = singleLetterFacts(known, asked, person);
    const text = writeLetter(facts, { variant: 0, tone: 'warm' });
    const event = eventOf(known, asked);
    const letter = newLetter(
      { id: ports.ids.newId<'letter'>(), applicationId: application.id },
      {
        ...text,
        personId: person?.id ?? null,
        kind: purposeTable[asked.purpose].kind,
        locale: facts.locale,
        // delivery calls off the appointment that a cancelling letter names here
        facts: { ...keptFactsJson({ facts, text }), ...(event && { interviewId: event.id }) },
        toAddress: person?.email.trim() ?? '',
      },
      now,
    );
    await stores.letters.save(letter);
    await noteEntry(ports, stores, { applicationId: application.id, personId: letter.personId, facts: { kind: 'letter-written', letterId: letter.id } }); // prettier-ignore
    return ok(letter);
  });
}
