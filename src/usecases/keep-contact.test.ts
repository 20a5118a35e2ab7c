import { expect, test } from 'vitest';
import { newApplication } from '#domain/application/new-application.ts';
import { newInterview } from '#domain/interview/new-interview.ts';
import { newPerson } from '#domain/people/new-person.ts';
import { keepInTouch } from './change-person.ts';
import { keepContact } from './keep-contact.ts';
import { readPeople, readPerson } from './read-people.ts';
import { memoryUse } from './test/memory-use.ts';

/** Somebody met in a conversation four days ago; it is 23 November. */
async function metSomebody() {
  const use = await memoryUse('2026-11-23T09:00:00Z');
  const now = use.clock.now();
  const application = newApplication(use.ids.newId(), { company: 'Acme', role: 'Baker' }, now);
  const person = newPerson(use.ids.newId(), { givenName: 'Mara' }, now);
  const start = Temporal.ZonedDateTime.from('2026-11-19T10:00[Europe/Berlin]');
  const about = { id: use.ids.newId<'interview'>(), applicationId: application.id };
  const interview = newInterview(about, { round: 1, kind: 'video', start }, now);
  const kept = { createdAt: now, changedAt: now, removedAt: null };
  const involved = { applicationId: application.id, personId: person.id, role: 'manager', inCharge: false } as const;
  await use.stores.applications.save(application);
  await use.stores.people.save(person);
  await use.stores.involvements.save({ ...kept, ...involved, id: use.ids.newId<'involvement'>() });
  await use.stores.interviews.save({ ...interview, personIds: [person.id] });
  const next = async () => (await use.stores.people.find(person.id))?.nextContactOn?.toString() ?? null;
  const mail = (at: string) => {
    const contact = { personId: person.id, applicationId: null, channel: 'mail', direction: 'in', note: '' } as const;
    const id = use.ids.newId<'contact'>();
    return keepContact(use.stores, { ...kept, ...contact, id, at: Temporal.Instant.from(at) }, now);
  };
  return { use, id: person.id, next, mail };
}

test('a conversation was a contact, on the page of all and on one’s own', async () => {
  const { use, id } = await metSomebody();
  const { others } = await readPeople(use, '');
  expect(others.map(({ lastContact }) => lastContact?.toString())).toEqual(['2026-11-19T09:00:00Z']);
  expect((await readPerson(use, id))?.touch.lastContactOn?.toString()).toBe('2026-11-19');
});

test('the next date is counted from the last conversation, and again from a mail that came since', async () => {
  const { use, id, next, mail } = await metSomebody();
  await keepInTouch(use, id, { keep: true, rhythmDays: 30, on: null });
  expect(await next()).toBe('2026-12-19');
  await mail('2026-11-22T09:00:00Z');
  expect(await next()).toBe('2026-12-22');
  await mail('2026-11-01T09:00:00Z');
  expect(await next()).toBe('2026-12-22');
});

test('a date that was chosen stays, and nobody gets one who is not kept', async () => {
  const { use, id, next, mail } = await metSomebody();
  await mail('2026-11-21T09:00:00Z');
  expect(await next()).toBeNull();
  await keepInTouch(use, id, { keep: true, rhythmDays: 30, on: Temporal.PlainDate.from('2026-12-01') });
  await mail('2026-11-22T09:00:00Z');
  expect(await next()).toBe('2026-12-01');
});
