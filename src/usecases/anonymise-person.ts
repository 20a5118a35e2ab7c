import type { ApplicationId, PersonId } from '#domain/id.ts';
import { newPerson } from '#domain/people/new-person.ts';
import type { Person } from '#domain/people/person.ts';
import { redact } from '#domain/people/redact.ts';
import { fail, ok } from '#domain/result.ts';
import { noteEntry } from './note-entry.ts';
import type { OwnerUse } from './ports/owner-use.ts';
import type { Stores } from './ports/stores.ts';

type Wipe = { readonly stores: Stores; readonly person: Person; readonly now: Temporal.Instant };

/** What they wrote, what went to them, and what was noted of talks with them. */
async function wipeExchange({ stores, person, now: changedAt }: Wipe) {
  const wiped = (text: string) => redact(text, person);
  for (const contact of await stores.contacts.ofPerson(person.id))
    await stores.contacts.save({ ...contact, note: '', changedAt });
  for (const message of await stores.messages.ofPerson(person.id)) {
    const isTheirs = message.direction === 'in';
    await stores.messages.save({
      ...message,
      from: isTheirs ? { name: '', address: '' } : message.from,
      to: isTheirs ? message.to : [],
      subject: wiped(message.subject),
      text: isTheirs ? '' : wiped(message.text),
      changedAt,
    });
  }
  for (const letter of await stores.letters.ofPerson(person.id))
    await stores.letters.save({
      ...letter,
      toAddress: '',
      subject: wiped(letter.subject),
      body: wiped(letter.body),
      facts: {},
      calendarPart: null,
      changedAt,
    });
}

/** Their name in invitations, and the thanks that were kept for them. */
async function wipeInterviews({ stores, person, now: changedAt }: Wipe, applicationIds: readonly ApplicationId[]) {
  for (const interview of await stores.interviews.ofApplications(applicationIds)) {
    const { invitation, debrief, personIds } = interview;
    const isOrganiser = invitation !== null && invitation.organiserEmail === person.email.toLowerCase();
    if (!personIds.includes(person.id) && !isOrganiser) continue;
    await stores.interviews.save({
      ...interview,
      invitation: invitation && {
        ...invitation,
        text: redact(invitation.text, person),
        ...(isOrganiser && { organiserEmail: '', organiserName: '' }),
      },
      debrief: debrief && {
        ...debrief,
        appreciation: debrief.appreciation.filter(({ personId }) => personId !== person.id),
      },
      changedAt,
    });
  }
}

/** What was dropped in keeps nothing of them: the file goes, what was made of it stays. */
async function wipeIntake({ stores, person, now }: Wipe) {
  const signs = [person.email, `${person.givenName} ${person.familyName}`].map((text) => text.trim().toLowerCase());
  const wanted = signs.filter((sign) => sign.length > 4);
  for (const item of await stores.intake.all()) {
    const whole = `${item.content}\n${JSON.stringify(item.proposal)}`.toLowerCase();
    if (!wanted.some((sign) => whole.includes(sign))) continue;
    const proposal = { kind: 'refused', refusal: 'taken-out' };
    await stores.intake.save({ ...item, name: '', content: '', proposal, state: 'dismissed', changedAt: now });
    await stores.intake.remove(item.id, now);
  }
}

/**
 * A person's wish under GDPR Art. 17: name, ways to reach them and everything written about them or by them go; that
 * somebody was there, and when, stays. Cannot be undone, and says so on the page.
 */
export async function anonymisePerson(ports: OwnerUse, id: PersonId) {
  return ports.stores.transact(async (stores) => {
    const person = await stores.people.find(id);
    if (!person) return fail({ kind: 'no-such-person' });
    const now = ports.clock.now();
    const wipe = { stores, person, now };
    const within = (await stores.involvements.ofPerson(id)).map(({ applicationId }) => applicationId);
    await wipeExchange(wipe);
    await wipeInterviews(wipe, within);
    await wipeIntake(wipe);
    await stores.keptTexts.discardOf(`person/${id}`);
    for (const { place } of await stores.drafts.ofPage(`/people/${id}`)) await stores.drafts.discard(place);
    const nobody = newPerson(id, { createdAt: person.createdAt, anonymisedAt: now, company: person.company }, now);
    await stores.people.save(nobody);
    const about = within.length > 0 ? within : [null];
    for (const applicationId of about)
      await noteEntry(ports, stores, {
        applicationId,
        personId: id,
        facts: { kind: 'person-anonymised', personId: id },
      });
    return ok(id);
  });
}
