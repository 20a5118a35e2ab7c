import { newApplication } from '#domain/application/new-application.ts';
import type { Application } from '#domain/application/application.ts';
import type { Decision } from '#domain/decision/decision.ts';
import type { ApplicationId, PersonId } from '#domain/id.ts';
import { newInterview } from '#domain/interview/new-interview.ts';
import type { LetterLanguage } from '#domain/letter/letter.ts';
import type { InvolvementRole } from '#domain/people/involvement.ts';
import { newPerson } from '#domain/people/new-person.ts';
import type { Person } from '#domain/people/person.ts';
import type { OwnerUse } from '#usecases/ports/owner-use.ts';

type Known = Partial<Person> & { readonly role: InvolvementRole; readonly inCharge?: boolean };

const zone = 'Europe/Berlin';

const invitation = (start: Temporal.ZonedDateTime) => {
  const utc = (at: Temporal.ZonedDateTime) => at.toInstant().toString({ smallestUnit: 'second' }).replace(/[-:]/g, '');
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Nordlicht//Calendar//EN',
    'METHOD:REQUEST',
    'BEGIN:VEVENT',
    'UID:round-three@nordlicht.example',
    'SEQUENCE:1',
    'DTSTAMP:20261120T090000Z',
    `DTSTART:${utc(start)}`,
    `DTEND:${utc(start.add({ hours: 1 }))}`,
    'SUMMARY:Third round',
    'ORGANIZER;CN=Katrin Albrecht:mailto:k.albrecht@nordlicht.example',
    'ATTENDEE;CN=Lena Vogt;PARTSTAT=NEEDS-ACTION:mailto:lena@vogt.example',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ].join('\r\n');
};

/** Words that must never leave, in each language. */
export const secrets = {
  en: 'The team lead rolled her eyes at every question about overtime',
  de: 'Die Teamleiterin verdreht bei jeder Frage nach Überstunden die Augen',
} as const;

const texts = {
  en: {
    role: 'Project Engineer District Heating',
    appreciation: 'the walk through the old boiler house',
    other: 'your sketch of the new storage tank with two chambers',
  },
  de: {
    role: 'Projektingenieurin Fernwärme (m/w/d)',
    appreciation: 'der Rundgang durch das alte Kesselhaus',
    other: 'deine Skizze vom neuen Wärmespeicher mit zwei Kammern',
  },
} as const;

/** Four people, two rounds held, a third one booked with an invitation, private notes, and the decision to withdraw. */
export async function goodbyeCase({ stores, ids, clock }: OwnerUse, lang: LetterLanguage = 'en') {
  const now = clock.now();
  const say = texts[lang];
  const settings = await stores.settings.read();
  await stores.settings.save({
    ...settings,
    name: 'Lena Vogt',
    email: 'lena@vogt.example',
    phone: '+49 170 5550123',
    letterLocale: lang === 'de' ? 'de-DE' : 'en-GB',
  });
  const applicationId: ApplicationId = ids.newId<'application'>();
  const application: Application = {
    ...newApplication(applicationId, { company: 'Nordlicht Energie', role: say.role }, now),
    stage: 'interviewing',
    note: secrets[lang],
    salary: '58.400',
  };
  await stores.applications.save(application);
  const involve = async ({ role, inCharge = false, ...known }: Known): Promise<PersonId> => {
    const id: PersonId = ids.newId<'person'>();
    await stores.people.save(newPerson(id, known, now));
    const kept = { id: ids.newId<'involvement'>(), createdAt: now, changedAt: now, removedAt: null };
    await stores.involvements.save({ ...kept, applicationId, personId: id, role, inCharge });
    return id;
  };
  const salutation = (word: 'frau' | 'herr') => (lang === 'de' ? { salutation: word } : {});
  const recruiter = await involve({ givenName: 'Katrin', familyName: 'Albrecht', ...salutation('frau'), email: 'k.albrecht@nordlicht.example', role: 'recruiter', inCharge: true }); // prettier-ignore
  const manager = await involve({ givenName: 'Tobias', familyName: 'Henke', ...salutation('herr'), email: 't.henke@nordlicht.example', role: 'manager' }); // prettier-ignore
  const interviewer = await involve({ givenName: 'Yasemin', familyName: 'Öztürk', register: lang === 'de' ? 'du' : 'first-name', email: 'y.oeztuerk@nordlicht.example', role: 'interviewer' }); // prettier-ignore
  const trusted = await involve({ givenName: 'Nele', email: 'nele@friend.example', role: 'trusted' });
  const today = now.toZonedDateTimeISO(zone);
  const book = async (round: number, start: Temporal.ZonedDateTime, personIds: readonly PersonId[]) => {
    const id = ids.newId<'interview'>();
    await stores.interviews.save(
      newInterview(
        { id, applicationId },
        { round, start, end: start.add({ hours: 1 }), kind: 'onsite', personIds },
        now,
      ),
    );
    return id;
  };
  const first = await book(1, today.subtract({ days: 14 }), [recruiter]);
  const second = await book(2, today.subtract({ days: 4 }), [manager, interviewer]);
  const third = await book(3, today.add({ days: 3 }).with({ hour: 14, minute: 0, second: 0, millisecond: 0, microsecond: 0, nanosecond: 0 }), [recruiter, manager]); // prettier-ignore
  for (const [id, appreciation] of [
    [first, []],
    [second, [{ personId: manager, text: say.appreciation }, { personId: interviewer, text: say.other }]], // prettier-ignore
  ] as const) {
    const interview = await stores.interviews.find(id);
    const debrief = { felt: '', note: '', learned: '', appreciation, writtenAt: now };
    if (interview) await stores.interviews.save({ ...interview, status: 'happened', debrief });
  }
  const booked = await stores.interviews.find(third);
  if (booked) {
    const text = invitation(booked.start);
    const sent = { uid: 'round-three@nordlicht.example', sequence: 1, recurrenceId: null, method: 'REQUEST' };
    const organiser = { organiserEmail: 'k.albrecht@nordlicht.example', organiserName: 'Katrin Albrecht' };
    await stores.interviews.save({ ...booked, invitation: { ...sent, ...organiser, text } });
  }
  const decision: Decision = {
    id: ids.newId<'decision'>(),
    createdAt: now,
    applicationId,
    doubtId: null,
    way: 'withdraw',
    reasons: '',
    confidence: null,
    wouldChange: '',
    offeredToday: null,
    picture: null,
    pauseUntil: null,
    decidedAt: now,
  };
  await stores.decisions.add(decision);
  return {
    applicationId,
    decision,
    people: { recruiter, manager, interviewer, trusted },
    interviews: { first, second, third },
  };
}
