import { describe, expect, test } from 'vitest';
import { newInterview } from '#domain/interview/new-interview.ts';
import { whoToCall } from '#domain/interview/who-to-call.ts';
import type { ApplicationId, InterviewId, PersonId } from '#domain/id.ts';
import type { Involvement } from '#domain/people/involvement.ts';
import { newPerson } from '#domain/people/new-person.ts';
import { answerMorning } from './answer-morning.ts';
import { beginDoubt } from './begin-doubt.ts';
import { bookInterview } from './book-interview.ts';
import { involvePerson } from './involve-person.ts';
import { noteSignal } from './note-signal.ts';
import { readDayCard } from './read-day-card.ts';
import { readMorning } from './read-morning.ts';
import { memoryUse } from './test/memory-use.ts';
import { trackApplication } from './track-application.ts';

const start = Temporal.ZonedDateTime.from('2026-11-26T10:00[Europe/Berlin]');
const nowhere = 'nowhere' as InterviewId;

/** 8:00 on the day, two hours before. */
async function theDay() {
  const use = await memoryUse('2026-11-26T07:00:00Z');
  const about = { company: 'Kranz', role: 'Bauzeichnerin', origin: null, stage: 'interviewing' } as const;
  const applicationId = await trackApplication(use, about);
  const booked = await bookInterview(use, applicationId, { start });
  if (!booked.ok) throw new Error(booked.error.kind);
  return { use, applicationId, id: booked.value.id };
}

describe('the morning of the day', () => {
  test('near, a call is fair, nothing is known of nerves', async () => {
    const { use, id } = await theDay();
    expect(await readMorning(use, id)).toMatchObject({
      near: 'morning',
      courtesy: { kind: 'call' },
      call: null,
      care: false,
      coldFeet: false,
      doubt: null,
    });
    expect(await readMorning(use, nowhere)).toBeNull();
  });

  test('since today: begins a doubt, which is younger than the day; the next tap changes the same one', async () => {
    const { use, id, applicationId } = await theDay();
    const first = await answerMorning(use, id, { since: 'today' });
    const second = await answerMorning(use, id, { itIs: 'personal' });
    expect(first.ok && second.ok && first.value.id === second.value.id).toBe(true);
    expect(await readMorning(use, id)).toMatchObject({
      coldFeet: true,
      doubt: { since: 'today', overruledType: 'personal' },
    });
    const kinds = (await use.stores.entries.ofApplication(applicationId)).map(({ facts }) => facts.kind);
    expect(kinds.filter((kind) => kind === 'doubt-opened')).toHaveLength(1);
    expect(await answerMorning(use, nowhere, {})).toMatchObject({ ok: false });
  });

  test('an open doubt is taken up; what is serious is no nerves', async () => {
    const { use, id, applicationId } = await theDay();
    const begun = await beginDoubt(use, { text: 'x', since: 'today', about: { applicationId }, next: null });
    await answerMorning(use, id, {});
    await noteSignal(use, applicationId, { text: 'y', polarity: -1, strength: 'clear', topic: 'safety' });
    const morning = await readMorning(use, id);
    expect(morning).toMatchObject({ care: true, coldFeet: false });
    expect(begun.ok && morning?.doubt?.id === begun.value.id).toBe(true);
  });

  test('the card: three texts for whoever has an address, in the employer’s language', async () => {
    const { use, id, applicationId } = await theDay();
    const settings = await use.stores.settings.read();
    const unnamed = await readDayCard(use, id, 'de');
    expect(unnamed).toMatchObject({ to: null, letterLanguage: 'de' });
    expect(unnamed?.move.subject).toMatch(/Bauzeichnerin$/);
    const english = await readDayCard(use, id, 'en');
    expect(english).toMatchObject({ letterLanguage: 'en' });
    expect(english?.move.subject).toMatch(/Bauzeichnerin$/);
    await use.stores.settings.save({ ...settings, name: 'Ada Beck', letterLocale: 'de-DE' });
    const person = { givenName: 'Nele', familyName: 'Kranz', email: 'nele@kranz.example', phone: '' };
    await involvePerson(use, { applicationId, role: 'manager', inCharge: true, person });
    const card = await readDayCard(use, id, 'de');
    expect(card?.to?.person.email).toBe(person.email);
    expect(card?.move.body).toContain('Nele Kranz');
    expect(card?.cancel.body).toContain('Ada Beck');
    expect(await readDayCard(use, nowhere, 'en')).toBeNull();
  });
});

describe('who to call', () => {
  const ids = { id: 'i' as InterviewId, applicationId: 'a' as ApplicationId };
  const now = start.toInstant();
  const talk = newInterview(ids, { start, round: 1, personIds: ['b' as PersonId] }, now);
  const person = (id: string, facts: Partial<Involvement> = {}, phone = id) => ({
    person: { ...newPerson(id as PersonId, { givenName: id }, now), phone },
    involvement: { role: 'interviewer', inCharge: false, ...facts } as Involvement,
  });

  test('the number of the appointment first, and whose it is', () => {
    expect(whoToCall({ ...talk, phone: ' 1 ' }, [])).toEqual({ phone: '1', person: null });
    expect(whoToCall({ ...talk, phone: 'b' }, [person('b')])?.person?.id).toBe('b');
  });

  test('then in charge, in the talk, who arranged it, anybody; never someone trusted', () => {
    const people = [
      person('t', { role: 'trusted' }),
      person('x'),
      person('c', { role: 'coordinator' }),
      person('b'),
      person('m', { role: 'manager', inCharge: true }),
    ];
    const called = (from: typeof people) => whoToCall(talk, from)?.phone;
    expect(called(people)).toBe('m');
    expect(called(people.slice(0, 4))).toBe('b');
    expect(called(people.slice(0, 3))).toBe('c');
    expect(called(people.slice(0, 2))).toBe('x');
    expect(called(people.slice(0, 1))).toBeUndefined();
    expect(whoToCall(talk, [person('r', { role: 'recruiter' }, ' ')])).toBeNull();
  });
});
