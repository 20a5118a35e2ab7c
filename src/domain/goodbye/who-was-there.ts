import type { GoodbyePerson, GoodbyeSituation } from '#domain/goodbye/goodbye-situation.ts';
import type { RecipientRole } from '#domain/letter/letter.ts';

/** One person with what the process knows about them. */
export type Involved = {
  readonly person: GoodbyePerson;
  readonly role: RecipientRole;
  /** Interviews that took place. */
  readonly times: number;
  /** The last real contact up to now: a mail, a call, an interview. */
  readonly last: Temporal.Instant | null;
  readonly byPhone: boolean;
};

const before = (one: Temporal.Instant, other: Temporal.Instant) => Temporal.Instant.compare(one, other) < 0;

/** The recorded roles in the order in which they decide what somebody hears. */
const weight: readonly RecipientRole[] = [
  'agency',
  'manager',
  'recruiter',
  'referrer',
  'referee',
  'interviewer',
  'coordinator',
];

/** A role that nobody wrote down: who was at an interview is an interviewer, anyone else a recruiter. */
const roleOf = ({ roles }: GoodbyePerson, wasThere: boolean): RecipientRole =>
  weight.find((role) => roles.includes(role)) ?? (wasThere ? 'interviewer' : 'recruiter');

/** Everyone of the process with role, interviews and last contact, in the given order. */
export function whoWasThere({ people, interviews, contacts, now }: GoodbyeSituation): readonly Involved[] {
  return people.map((person) => {
    const theirs = interviews.filter(({ personIds }) => personIds.includes(person.id));
    const held = theirs.filter(({ status }) => status === 'happened');
    const talks = contacts.filter(({ personId, at }) => personId === person.id && !before(now, at));
    const moments = [
      ...talks.map(({ at }) => at),
      ...held.map(({ start }) => start.toInstant()).filter((at) => !before(now, at)),
    ];
    return {
      person,
      role: roleOf(person, theirs.length > 0),
      times: held.length,
      last: moments.reduce<Temporal.Instant | null>((latest, at) => (latest && before(at, latest) ? latest : at), null),
      byPhone:
        talks.some(({ channel }) => channel === 'call') || held.some(({ kind }) => kind === 'phone' || kind === 'call'),
    };
  });
}
