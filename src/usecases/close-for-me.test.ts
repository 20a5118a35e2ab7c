import { describe, expect, test } from 'vitest';
import { newPerson } from '#domain/people/new-person.ts';
import { bookInterview } from './book-interview.ts';
import { closeForMe, reopenClosed } from './close-for-me.ts';
import { involvePerson } from './involve-person.ts';
import { logContact } from './log-contact.ts';
import { moveApplication } from './move-application.ts';
import { lookedAtLateAnswer, noteLateAnswer } from './take-late-answer.ts';
import { memoryUse } from './test/memory-use.ts';
import { trackApplication } from './track-application.ts';

const today = Temporal.PlainDate.from('2026-11-23');
const promisedBy = Temporal.PlainDate.from('2026-11-10');

/** One that was closed for me while it stood at *in conversation*. */
async function closed() {
  const use = await memoryUse();
  const id = await trackApplication(use, { company: 'Acme', role: 'Baker', stage: 'applied', promisedBy });
  await moveApplication(use, id, 'interviewing');
  use.clock.advance({ hours: 1 });
  await closeForMe(use, id);
  use.clock.advance({ hours: 1 });
  const now = async () => use.stores.applications.find(id);
  const lines = async () =>
    (await use.stores.entries.ofApplication(id)).toReversed().map(({ facts }) => facts).filter(({ kind }) => kind === 'closed-for-me' || kind === 'reopened'); // prettier-ignore
  return { use, id, now, lines };
}
const line = { kind: 'closed-for-me', from: 'interviewing' };
const answered = { kind: 'reopened', to: 'interviewing', because: 'they-answered' };

describe('closed for me', () => {
  test('ends without an answer, neither withdrawn nor turned down, with a line of its own', async () => {
    const { now, lines } = await closed();
    expect(await now()).toMatchObject({ stage: 'no-answer', closedForMeAt: expect.anything() as unknown });
    expect(await lines()).toEqual([line]);
  });

  test('taken back, it stands where it stood, and they still owe the answer', async () => {
    const { use, id, now, lines } = await closed();
    expect(await reopenClosed(use, id)).toMatchObject({ ok: true });
    expect(await now()).toMatchObject({ stage: 'interviewing', closedForMeAt: null, answeredLateAt: null, promisedBy });
    expect(await lines()).toEqual([line, { kind: 'reopened', to: 'interviewing', because: 'by-hand' }]);
    expect(await reopenClosed(use, id)).toMatchObject({ error: { kind: 'already-there' } });
  });

  test('what was never applied for has nobody to wait for, and what is gone is gone', async () => {
    const { use } = await closed();
    const saved = await trackApplication(use, { company: 'Acme', role: 'Baker' });
    expect(await closeForMe(use, saved)).toMatchObject({ error: { kind: 'not-from-here' } });
    expect(await closeForMe(use, use.ids.newId())).toMatchObject({ error: { kind: 'no-such-application' } });
    expect(await reopenClosed(use, use.ids.newId())).toMatchObject({ error: { kind: 'no-such-application' } });
  });
});

describe('a late answer', () => {
  test('noted by hand reopens it, once, until somebody looked', async () => {
    const { use, id, now, lines } = await closed();
    expect(await noteLateAnswer(use, id)).toBe(true);
    expect(await noteLateAnswer(use, id)).toBe(false);
    expect(await now()).toMatchObject({ stage: 'interviewing', promisedBy: null, answeredLateAt: use.clock.now() });
    expect(await lines()).toEqual([line, answered]);
    await lookedAtLateAnswer(use, id);
    await lookedAtLateAnswer(use, id);
    expect(await now()).toMatchObject({ stage: 'interviewing', answeredLateAt: null });
  });

  test.each([
    ['still to come is one', 3, [line, answered]],
    ['of the past is only written down', -30, [line]],
  ])('an appointment %s', async (_what, days, expected) => {
    const { use, id, lines } = await closed();
    const start = today.add({ days }).toZonedDateTime({ timeZone: 'Europe/Berlin', plainTime: '10:00' });
    await bookInterview(use, id, { start });
    expect(await lines()).toEqual(expected);
  });

  test('a call of somebody there is one; my call is none, nor is one of a friend, nor where it is not clear what about', async () => {
    const { use, id, lines } = await closed();
    const call = { channel: 'call', note: '', on: today } as const;
    const there = await involvePerson(use, { applicationId: id, role: 'recruiter', person: { givenName: 'Mara' } });
    const friend = await involvePerson(use, { applicationId: id, role: 'trusted', person: { givenName: 'Ada' } });
    const other = await trackApplication(use, { company: 'Other', role: 'Baker', stage: 'applied' });
    await closeForMe(use, other);
    await involvePerson(use, { applicationId: other, role: 'agency', personId: there });
    await logContact(use, there, { ...call, direction: 'out' });
    await logContact(use, friend, { ...call, direction: 'in' });
    await logContact(use, there, { ...call, direction: 'in' });
    expect(await lines()).toEqual([line]);
    await logContact(use, there, { ...call, direction: 'in', applicationId: id });
    expect(await lines()).toEqual([line, answered]);
  });

  test('a call of somebody who is in one process only says which', async () => {
    const { use, id, lines } = await closed();
    const person = newPerson(use.ids.newId(), { givenName: 'Mara' }, use.clock.now());
    await use.stores.people.save(person);
    await involvePerson(use, { applicationId: id, role: 'manager', personId: person.id });
    await logContact(use, person.id, { channel: 'call', note: '', on: today, direction: 'in' });
    expect(await lines()).toEqual([line, answered]);
  });
});
