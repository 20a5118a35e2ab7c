import { describe, expect, test } from 'vitest';
import type { PersonId } from '#domain/id.ts';
import { acceptIntake } from './accept-intake.ts';
import { anonymisePerson } from './anonymise-person.ts';
import { addPerson, changePerson, keepInTouch, removePerson } from './change-person.ts';
import { logContact } from './log-contact.ts';
import { mergePeople } from './merge-people.ts';
import { readPeople, readPerson } from './read-people.ts';
import { readIntakeItem } from './read-intake.ts';
import { restoreRemoved } from './restore-removed.ts';
import { takeIn } from './take-in.ts';
import { file, intakeUse, invitation, mail, yesTo } from './test/intake-things.ts';

type Use = Awaited<ReturnType<typeof intakeUse>>;
const day = (text: string) => Temporal.PlainDate.from(text);
const call = { channel: 'call', direction: 'out', note: 'about the fair' } as const;

async function accepted(use: Use, text: string) {
  const [taken] = await takeIn(use, [file('thing', text)]);
  const view = taken?.result === 'new' ? await readIntakeItem(use, taken.id) : null;
  const done = view && (await acceptIntake(use, view.item.id, yesTo(view.reading)));
  if (!done?.ok || !done.value.applicationId) throw new Error('refused');
  return done.value.applicationId;
}
const named = async (use: Use, familyName: string): Promise<PersonId> => {
  const found = (await use.stores.people.all()).find((person) => person.familyName === familyName);
  if (!found) throw new Error(familyName);
  return found.id;
};

describe('staying in touch', () => {
  test('the next date is counted from the last real contact, not from a change of the card', async () => {
    const use = await intakeUse();
    const id = await addPerson(use, { givenName: 'Ilka', familyName: 'Tammen' }, null);
    await keepInTouch(use, id, { keep: true, rhythmDays: 60, on: null });
    const logged = await logContact(use, id, { ...call, on: day('2026-11-01') });
    expect(logged.ok && logged.value.nextContactOn?.toString()).toBe('2026-12-31');
    await changePerson(use, id, { phone: '0441 555 0100' });
    expect((await use.stores.people.find(id))?.nextContactOn?.toString()).toBe('2026-12-31');
    await logContact(use, id, { ...call, on: day('2026-10-01') });
    expect((await use.stores.people.find(id))?.nextContactOn?.toString()).toBe('2026-12-31');
    const view = await readPerson(use, id);
    expect(view?.contacts.map(({ note }) => note)).toEqual(['about the fair', 'about the fair']);
    expect(view?.entries.map(({ facts }) => facts.kind).toSorted()).toEqual([
      'contact-noted',
      'contact-noted',
      'person-added',
      'person-changed',
      'person-changed',
    ]);
  });

  test('a contact tomorrow is none yet, and somebody who is gone cannot be met', async () => {
    const use = await intakeUse();
    const id = await addPerson(use, { givenName: 'Ilka' }, null);
    expect(await logContact(use, id, { ...call, on: day('2026-11-24') })).toMatchObject({
      error: { kind: 'in-the-future' },
    });
    const nobody = use.ids.newId<'person'>();
    expect(await logContact(use, nobody, { ...call, on: day('2026-11-01') })).toMatchObject({ ok: false });
    expect(await keepInTouch(use, nobody, { keep: true, rhythmDays: null, on: null })).toMatchObject({ ok: false });
    expect(await changePerson(use, nobody, { phone: '1' })).toMatchObject({ ok: false });
    expect(await removePerson(use, nobody)).toBe(false);
    expect(await readPerson(use, nobody)).toBeNull();
  });

  test('within 30 days of a goodbye nobody is written to, and of one company only one at a time', async () => {
    const use = await intakeUse();
    const applicationId = await accepted(use, invitation());
    const [ilka, ole] = [await named(use, 'Tammen'), await named(use, 'Bruns')];
    const told = {
      id: use.ids.newId<'told'>(),
      createdAt: use.clock.now(),
      applicationId,
      goodbyeId: null,
      personId: ilka,
    };
    await use.stores.tolds.add({
      ...told,
      at: use.clock.now(),
      channel: 'mail',
      throughPersonId: null,
      undoneAt: null,
    });
    const kept = await keepInTouch(use, ilka, { keep: true, rhythmDays: 7, on: day('2026-11-25') });
    expect(kept.ok && kept.value.nextContactOn?.toString()).toBe('2026-12-23');
    await keepInTouch(use, ole, { keep: true, rhythmDays: null, on: day('2026-12-20') });
    use.clock.advance({ hours: 24 * 30 });
    const { week, others, total } = await readPeople(use, '');
    expect(week.map(({ person }) => person.id)).toEqual([ole]);
    expect([others.length, total]).toEqual([2, 2]);
    expect((await readPeople(use, 'tamm')).others.map(({ person }) => person.id)).toEqual([ilka]);
    const stopped = await keepInTouch(use, ole, { keep: false, rhythmDays: null, on: day('2026-12-20') });
    expect(stopped.ok && stopped.value.nextContactOn).toBeNull();
  });
});

describe('one card for one person', () => {
  test('an address that is known is that person; two cards become one with all that belongs to them', async () => {
    const use = await intakeUse();
    const first = await addPerson(
      use,
      { givenName: 'Ilka', familyName: 'Tammen', email: 'ilka@fenwerk.example' },
      null,
    );
    expect(await addPerson(use, { givenName: 'I.', email: 'ILKA@fenwerk.example' }, null)).toBe(first);
    const applicationId = await accepted(use, invitation());
    const second = (await use.stores.involvements.ofApplication(applicationId))[0]?.personId;
    if (!second) throw new Error('nobody');
    await logContact(use, second, { ...call, on: day('2026-11-20') });
    await use.stores.people.save({ ...(await readPerson(use, first))!.person, note: 'mine', phone: '1' });
    expect(await mergePeople(use, first, second)).toEqual({ ok: true, value: first });
    expect(await use.stores.people.find(second)).toBeNull();
    expect(await use.stores.people.find(first)).toMatchObject({
      email: 'ilka@fenwerk.example',
      note: 'mine',
      phone: '1',
    });
    const [interview] = await use.stores.interviews.ofApplication(applicationId);
    expect(interview?.personIds).toContain(first);
    expect(interview?.personIds).not.toContain(second);
    expect(await use.stores.contacts.ofPerson(first)).toHaveLength(1);
    expect((await use.stores.involvements.ofPerson(first)).map((one) => one.applicationId)).toEqual([applicationId]);
    expect(await mergePeople(use, first, first)).toMatchObject({ ok: false });
  });

  test('one of the two in charge of an application is the one in charge after it', async () => {
    const use = await intakeUse();
    const applicationId = await accepted(use, invitation());
    const [ilka, ole] = await use.stores.involvements.ofApplication(applicationId);
    if (!ilka || !ole) throw new Error('nobody');
    await use.stores.involvements.save({ ...ole, inCharge: true });
    await mergePeople(use, ilka.personId, ole.personId);
    expect(await use.stores.involvements.ofApplication(applicationId)).toMatchObject([
      { personId: ilka.personId, role: 'recruiter', inCharge: true },
    ]);
  });

  test('who passed the word on is the one that stays, and so is who heard it', async () => {
    const use = await intakeUse();
    const applicationId = await accepted(use, invitation());
    const gone = (await use.stores.involvements.ofApplication(applicationId))[0]?.personId;
    if (!gone) throw new Error('nobody');
    const kept = await addPerson(use, { givenName: 'Ilka' }, null);
    const other = await addPerson(use, { givenName: 'Ole' }, null);
    const at = use.clock.now();
    const about = { createdAt: at, applicationId, goodbyeId: null, at, undoneAt: null };
    const told = {
      ...about,
      id: use.ids.newId<'told'>(),
      personId: gone,
      channel: 'mail',
      throughPersonId: null,
    } as const;
    await use.stores.tolds.add(told);
    await use.stores.tolds.add({
      ...told,
      id: use.ids.newId<'told'>(),
      personId: other,
      channel: 'through',
      throughPersonId: gone,
    });
    await mergePeople(use, kept, gone);
    const after = await use.stores.tolds.ofApplication(applicationId);
    const pairs = after.map(({ personId, throughPersonId }) => [personId, throughPersonId]);
    expect(pairs).toHaveLength(2);
    expect(pairs).toContainEqual([kept, null]);
    expect(pairs).toContainEqual([other, kept]);
  });

  test('removed and put back', async () => {
    const use = await intakeUse();
    const id = await addPerson(use, { givenName: 'Ilka' }, null);
    expect(await removePerson(use, id)).toBe(true);
    expect(await use.stores.people.find(id)).toBeNull();
    await restoreRemoved(use, 'person', id);
    expect(await use.stores.people.find(id)).toMatchObject({ givenName: 'Ilka' });
  });
});

test('at their request nothing of a person is left, and the history stays', async () => {
  const use = await intakeUse();
  const applicationId = await accepted(use, mail);
  const id = await named(use, 'Okafor');
  await logContact(use, id, { ...call, note: 'Tess said', on: day('2026-11-22') });
  await accepted(use, invitation());
  expect(await anonymisePerson(use, id)).toEqual({ ok: true, value: id });
  const everything = JSON.stringify([
    await use.stores.people.all(),
    await use.stores.messages.all(),
    await use.stores.contacts.all(),
    await use.stores.entries.all(),
    await use.stores.letters.all(),
    await use.stores.interviews.all(),
    await use.stores.intake.all(),
    await use.stores.intake.removed(),
  ]);
  expect(everything).not.toMatch(/okafor|Tess/i);
  expect(everything).toContain('Ilka Tammen');
  const kinds = (await use.stores.entries.ofApplication(applicationId)).map(({ facts }) => facts.kind);
  expect(kinds).toEqual(expect.arrayContaining(['message-seen', 'person-anonymised', 'application-added']));
  expect(await use.stores.contacts.ofPerson(id)).toHaveLength(2);
  expect(await changePerson(use, id, { givenName: 'x' })).toMatchObject({ ok: false });
  expect(await anonymisePerson(use, use.ids.newId<'person'>())).toMatchObject({ ok: false });
});
