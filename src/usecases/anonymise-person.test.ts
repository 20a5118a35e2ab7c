import { expect, test } from 'vitest';
import { oneOfEach } from '#adapters/store/test/things.ts';
import { newPerson } from '#domain/people/new-person.ts';
import { anonymisePerson } from './anonymise-person.ts';
import { goodbyeCase } from './test/goodbye-case.ts';
import { memoryUse } from './test/memory-use.ts';

/** Everything that Bowout can hold of one person: mails both ways, a letter, a call, a file, thanks, another tab's note. */
async function known() {
  const use = await memoryUse();
  const { stores } = use;
  const it = await goodbyeCase(use);
  const personId = it.people.recruiter;
  const { contact, message, letter, intakeItem, keptText } = oneOfEach();
  const of = { applicationId: it.applicationId, personId };
  const their = { name: 'Katrin Albrecht', address: 'k.albrecht@nordlicht.example' };
  await stores.contacts.save({ ...contact, ...of, note: 'Katrin Albrecht rang at nine' });
  await stores.messages.save({ ...message, ...of, from: their, subject: 'From Katrin Albrecht', text: 'Come and see us.' }); // prettier-ignore
  const mine = { ...message, ...of, id: use.ids.newId<'message'>(), messageId: '<mine@vogt.example>', direction: 'out' as const }; // prettier-ignore
  await stores.messages.save({ ...mine, from: { name: 'Lena', address: 'lena@vogt.example' }, to: [their], text: 'Dear Ms Albrecht, see you.' }); // prettier-ignore
  await stores.letters.save({ ...letter, ...of, goodbyeId: null, toAddress: their.address, body: 'Dear Ms Albrecht, thank you.' }); // prettier-ignore
  await stores.intake.save({ ...intakeItem, content: `ORGANIZER:mailto:${their.address}` });
  await stores.intake.save({ ...intakeItem, id: use.ids.newId<'intake'>(), fingerprint: 'f2', content: 'of nobody' });
  await stores.keptTexts.add({ ...keptText, subject: `person/${personId}`, text: 'Katrin of the other tab' });
  return { use, it, personId };
}

test('nothing that is kept names them any more; that somebody was there, and when, stays', async () => {
  const { use, it, personId } = await known();
  const { stores } = use;
  expect(await anonymisePerson(use, personId)).toEqual({ ok: true, value: personId });
  const person = await stores.people.find(personId);
  expect(person).toMatchObject({ givenName: '', familyName: '', email: '', anonymisedAt: use.clock.now() });
  const left = {
    contacts: await stores.contacts.ofPerson(personId),
    messages: await stores.messages.ofPerson(personId),
    letters: await stores.letters.ofPerson(personId),
    interviews: await stores.interviews.ofApplication(it.applicationId),
    intake: await stores.intake.all(),
    kept: await stores.keptTexts.ofSubject(`person/${personId}`),
  };
  expect(JSON.stringify(left)).not.toMatch(/Albrecht|Katrin/i);
  expect([left.contacts.length, left.messages.length, left.letters.length]).toEqual([1, 2, 1]);
  expect(left.messages.find(({ direction }) => direction === 'out')?.text).toContain('see you');
  expect(left.intake.map(({ content }) => content)).toEqual(['of nobody']);
  const said = (await stores.entries.ofApplication(it.applicationId)).map(({ facts }) => facts.kind);
  expect(said).toContain('person-anonymised');
});

test('the thanks kept for others stay; theirs go', async () => {
  const { use, it } = await known();
  await anonymisePerson(use, it.people.manager);
  const second = await use.stores.interviews.find(it.interviews.second);
  expect(second?.debrief?.appreciation.map(({ personId }) => personId)).toEqual([it.people.interviewer]);
  const third = await use.stores.interviews.find(it.interviews.third);
  expect(third?.invitation?.organiserEmail).toBe('k.albrecht@nordlicht.example');
});

test('somebody without an application, and without a name to look for, is wiped as well', async () => {
  const use = await memoryUse();
  const id = use.ids.newId<'person'>();
  await use.stores.people.save(newPerson(id, { givenName: 'Mo', note: 'met at the fair' }, use.clock.now()));
  await use.stores.intake.save({ ...oneOfEach().intakeItem, content: 'Mo was here' });
  await anonymisePerson(use, id);
  expect(await use.stores.people.find(id)).toMatchObject({ givenName: '', note: '' });
  expect((await use.stores.intake.all()).map(({ content }) => content)).toEqual(['Mo was here']);
  expect((await use.stores.entries.ofPerson(id)).map(({ facts }) => facts.kind)).toEqual(['person-anonymised']);
});

test('a person who is not there is named as such', async () => {
  const use = await memoryUse();
  expect(await anonymisePerson(use, use.ids.newId<'person'>())).toMatchObject({ error: { kind: 'no-such-person' } });
});
