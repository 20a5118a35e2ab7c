import { goodbyeLetterFacts } from '#domain/goodbye/goodbye-letters.ts';
import { newGoodbye } from '#domain/goodbye/new-goodbye.ts';
import type { Application } from '#domain/application/application.ts';
import type { LetterFacts, LetterTone } from '#domain/letter/letter-facts.ts';
import type { LetterPurpose } from '#domain/letter/letter-purpose.ts';
import { writeLetter } from '#domain/letter/write-letter.ts';
import { displayName } from '#domain/people/display-name.ts';
import type { Person } from '#domain/people/person.ts';
import { fail, ok } from '#domain/result.ts';
import { viewGoodbye } from './gather-goodbye.ts';
import type { OwnerUse } from './ports/owner-use.ts';
import { letterWorld, singleLetterFacts } from './write-single-letter.ts';

export type LetterWanted = {
  /** An id, or what the employer is called. */
  readonly application: string;
  /** An id, an address, or a name. */
  readonly to: string;
  /** null: what this person gets in a goodbye. */
  readonly purpose: LetterPurpose | null;
  readonly variant: number;
  readonly tone: LetterTone;
};

/** One by id; else the only one that the words fit. */
function only<T extends { readonly id: string }>(all: readonly T[], wanted: string, textOf: (one: T) => string) {
  const exact = all.find(({ id }) => id === wanted);
  if (exact) return ok(exact);
  const small = wanted.toLocaleLowerCase('und');
  const found = all.filter((one) => textOf(one).toLocaleLowerCase('und').includes(small));
  const [first] = found;
  if (!first) return fail({ kind: 'none' });
  return found.length === 1 ? ok(first) : fail({ kind: 'several', names: found.map(textOf) });
}

const calledApplication = ({ company, role }: Application) => `${company}, ${role}`;
const calledPerson = (person: Person) => [displayName(person), person.email].filter(Boolean).join(', ');

async function goodbyeFacts(ports: OwnerUse, application: Application, person: Person): Promise<LetterFacts | null> {
  const about = { applicationId: application.id, decisionId: null };
  const [known] = await ports.stores.goodbyes.ofApplication(application.id);
  const goodbye = known ?? newGoodbye(ports.ids.newId<'goodbye'>(), about, ports.clock.now());
  const view = await viewGoodbye(ports, goodbye);
  const recipient = view?.chosen.recipients.find(({ key }) => key === person.id);
  return view && recipient ? goodbyeLetterFacts(view.world, { ...recipient, own: true }, view.chosen.recipients) : null;
}

/** The letter as the engine would write it now; nothing is kept. */
export async function previewLetter(ports: OwnerUse, wanted: LetterWanted) {
  const application = only(await ports.stores.applications.list(), wanted.application, calledApplication);
  if (!application.ok) return fail({ ...application.error, what: 'application' } as const);
  const known = await letterWorld(ports.stores, application.value, ports.clock.now());
  const person = only(known.people, wanted.to, calledPerson);
  if (!person.ok) return fail({ ...person.error, what: 'person' } as const);
  const { purpose } = wanted;
  const asked = { applicationId: application.value.id, personId: person.value.id, interviewId: null };
  const facts = purpose
    ? singleLetterFacts(known, { ...asked, purpose }, person.value)
    : await goodbyeFacts(ports, application.value, person.value);
  if (!facts) return fail({ kind: 'not-in-goodbye' } as const);
  const text = writeLetter(facts, { variant: wanted.variant, tone: wanted.tone });
  return ok({ ...text, to: person.value.email, locale: facts.locale });
}
