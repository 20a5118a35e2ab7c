import type { Origin } from '#domain/application/application.ts';
import type { Stage } from '#domain/application/stage.ts';
import type { ApplicationId, InterviewId, PersonId } from '#domain/id.ts';
import type { KnownInterview } from '#domain/interview/new-interview.ts';
import type { InvolvementRole } from '#domain/people/involvement.ts';
import type { Person } from '#domain/people/person.ts';
import type { Result } from '#domain/result.ts';
import { bookInterview } from '#usecases/book-interview.ts';
import { changeInterview } from '#usecases/change-interview.ts';
import { involvePerson } from '#usecases/involve-person.ts';
import { logContact } from '#usecases/log-contact.ts';
import { moveApplication } from '#usecases/move-application.ts';
import type { OwnerUse } from '#usecases/ports/owner-use.ts';
import { trackApplication, type TrackedApplication } from '#usecases/track-application.ts';

/** Where the made-up search takes place. */
export const demoZone = 'Europe/Berlin';

/** The value of something that cannot be refused in a story that we wrote. @throws Error when it is: a bug of ours */
export function done<R extends Result<unknown, { kind: string }>>(outcome: R): Extract<R, { ok: true }>['value'] {
  if (!outcome.ok) throw new Error(`the demo was refused: ${outcome.error.kind}`);
  return (outcome as Extract<R, { ok: true }>).value;
}

type Met = Partial<Omit<Person, 'id'>> & { readonly as: InvolvementRole; readonly inCharge?: boolean };

/** Tells a search as it happened: the use cases run at the moments of the story, so that timelines are real. */
export function tellStory({ stores, ids, clock }: OwnerUse) {
  const now = clock.now();
  const today = now.toZonedDateTimeISO(demoZone).toPlainDate();
  let moment = now;
  const use: OwnerUse = { stores, ids, clock: { now: () => moment } };

  /** That day (0: today, -1: yesterday) at that hour in Berlin. */
  const when = (days: number, time = '10:00') =>
    today.add({ days }).toZonedDateTime({ timeZone: demoZone, plainTime: time });

  return {
    use,
    now,
    today,
    when,
    /** From here on the story is there; never later than now. */
    at: (days: number, time?: string) => {
      const there = when(days, time).toInstant();
      moment = Temporal.Instant.compare(there, now) < 0 ? there : now;
    },
    /** Back in the present. */
    present: () => void (moment = now),
    apply: (known: TrackedApplication & { origin?: Origin }) =>
      trackApplication(use, { letterLocale: 'de-DE', stage: 'applied', ...known }),
    meet: (applicationId: ApplicationId, { as: role, inCharge = false, ...person }: Met) =>
      involvePerson(use, { applicationId, role, inCharge, person }),
    async book(id: ApplicationId, start: Temporal.ZonedDateTime, known: Partial<KnownInterview> = {}) {
      const end = start.add({ minutes: 60 });
      return done(await bookInterview(use, id, { kind: 'video', end, ...known, start })).id;
    },
    /** It took place, and how it went was written down. */
    async wentBy(
      id: InterviewId,
      debrief: { note: string; felt?: string; learned?: string; thanks?: [PersonId, string] },
    ) {
      const { note, felt = '', learned = '', thanks } = debrief;
      const appreciation = thanks ? [{ personId: thanks[0], text: thanks[1] }] : [];
      const written = { felt, note, learned, appreciation, writtenAt: moment };
      done(await changeInterview(use, id, { status: 'happened', debrief: written }));
    },
    move: async (id: ApplicationId, to: Stage) => void done(await moveApplication(use, id, to)),
    async spoke(personId: PersonId, days: number, { note, within }: { note: string; within: ApplicationId }) {
      const on = today.add({ days });
      const contact = { on, channel: 'call', direction: 'in', note, applicationId: within } as const;
      done(await logContact({ ...use, clock }, personId, contact));
    },
  };
}
export type Story = ReturnType<typeof tellStory>;
