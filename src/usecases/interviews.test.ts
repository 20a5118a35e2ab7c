import { describe, expect, test } from 'vitest';
import { oneOfEach } from '#adapters/store/test/things.ts';
import { bookInterview } from './book-interview.ts';
import { changeInterview } from './change-interview.ts';
import { involvePerson } from './involve-person.ts';
import { planInterview, replanInterview } from './plan-interview.ts';
import { removeInterview } from './remove-interview.ts';
import { restoreRemoved } from './restore-removed.ts';
import { memoryUse } from './test/memory-use.ts';
import { trackApplication } from './track-application.ts';

const at = (text: string) => Temporal.ZonedDateTime.from(`${text}[Europe/Berlin]`);
const gone = oneOfEach();

async function tracked(stage: 'saved' | 'applied' | 'offer' = 'applied') {
  const use = await memoryUse();
  const id = await trackApplication(use, { company: 'Werk', role: 'Bau', stage });
  const lines = async () =>
    (await use.stores.entries.ofApplication(id))
      .map(({ facts }) => facts)
      .toReversed()
      .slice(1);
  const book = async (start: string, more = {}) => {
    const booked = await bookInterview(use, id, { start: at(start), ...more });
    if (!booked.ok) throw new Error(booked.error.kind);
    return booked.value;
  };
  return { use, id, lines, book };
}

describe('booking', () => {
  test('counts the rounds up, unless a round is said', async () => {
    const { book } = await tracked();
    expect((await book('2026-11-26T10:00')).round).toBe(1);
    expect((await book('2026-11-28T10:00', { round: 4 })).round).toBe(4);
    expect((await book('2026-11-27T10:00')).round).toBe(5);
  });

  test.each([
    ['saved', 'interviewing'],
    ['applied', 'interviewing'],
    ['offer', 'offer'],
  ] as const)('from %s one stands at %s', async (from, to) => {
    const { use, id, book, lines } = await tracked(from);
    await book('2026-11-26T10:00');
    await book('2026-11-27T10:00');
    expect((await use.stores.applications.find(id))?.stage).toBe(to);
    const moves = (await lines()).filter(({ kind }) => kind === 'stage-changed');
    expect(moves).toEqual(from === to ? [] : [{ kind: 'stage-changed', from, to }]);
  });

  test('for an application that is gone is refused, and leaves nobody behind', async () => {
    const { use } = await tracked();
    const planned = { start: at('2026-11-26T10:00'), newPerson: '' };
    expect(await planInterview(use, gone.application.id, planned)).toMatchObject({ ok: false });
    expect(await use.stores.interviews.all()).toEqual([]);
  });
});

describe('planning with somebody new', () => {
  test('makes the person, involves them, and puts them into the interview', async () => {
    const { use, id } = await tracked();
    const planned = await planInterview(use, id, { start: at('2026-11-26T10:00'), newPerson: 'Dr. Mara von Stein' });
    if (!planned.ok) throw new Error(planned.error.kind);
    const [person] = await use.stores.people.all();
    expect(person).toMatchObject({ title: 'Dr.', givenName: 'Mara', familyName: 'von Stein' });
    expect(planned.value.personIds).toEqual([person?.id]);
    const again = { newPerson: 'Jo Alt' };
    const replanned = await replanInterview(use, planned.value.id, again);
    expect(replanned.ok && replanned.value.personIds).toHaveLength(2);
    expect(await use.stores.involvements.ofApplication(id)).toHaveLength(2);
    const cleared = await replanInterview(use, planned.value.id, { personIds: [], newPerson: '' });
    expect(cleared.ok && cleared.value.personIds).toEqual([]);
  });

  test('into an interview that is gone makes nobody', async () => {
    const { use } = await tracked();
    expect(await replanInterview(use, gone.interview.id, { newPerson: 'Jo' })).toMatchObject({ ok: false });
    expect(await use.stores.people.all()).toEqual([]);
  });
});

describe('changing', () => {
  test('a moved and cancelled interview is two lines, anything else none', async () => {
    const { use, book, lines } = await tracked();
    const { id, start } = await book('2026-11-26T10:00');
    const before = (await lines()).length;
    await changeInterview(use, id, { place: 'Raum 3' });
    expect(await lines()).toHaveLength(before);
    const moved = start.add({ days: 1 });
    await changeInterview(use, id, { start: moved, status: 'cancelled-by-them' });
    expect((await lines()).slice(before)).toEqual([
      { kind: 'interview-moved', interviewId: id, from: start.toString(), to: moved.toString() },
      { kind: 'interview-status', interviewId: id, status: 'cancelled-by-them' },
    ]);
  });

  test('the same hour in another zone is a move: the letters name the zone', async () => {
    const { use, book, lines } = await tracked();
    const { id, start } = await book('2026-11-26T10:00');
    await changeInterview(use, id, { start: start.withTimeZone('Europe/London') });
    expect((await lines()).at(-1)?.kind).toBe('interview-moved');
  });

  test('what was to be asked in a cancelled interview is asked in the next one', async () => {
    const { use, id, book } = await tracked();
    const first = await book('2026-11-26T10:00');
    const next = await book('2026-12-01T10:00');
    const question = { ...gone.question, applicationId: id, signalId: null, doubtId: null, personId: null };
    await use.stores.questions.save({ ...question, interviewId: first.id });
    await changeInterview(use, first.id, { status: 'cancelled-by-me' });
    expect((await use.stores.questions.find(question.id))?.interviewId).toBe(next.id);
  });

  test('one that is gone is refused', async () => {
    const { use } = await tracked();
    const refused = { ok: false, error: { kind: 'no-such-interview' } };
    expect(await changeInterview(use, gone.interview.id, { place: 'x' })).toEqual(refused);
  });
});

test('an interview that is removed is handed back, noted by its day, and can be put back', async () => {
  const { use, book, lines } = await tracked();
  const interview = await book('2026-11-26T10:00');
  expect(await removeInterview(use, interview.id)).toEqual(interview);
  expect((await lines()).at(-1)).toEqual({ kind: 'removed', what: '2026-11-26' });
  expect(await removeInterview(use, interview.id)).toBeNull();
  expect(await restoreRemoved(use, 'interview', interview.id)).toMatchObject({ ok: true });
  expect(await use.stores.interviews.find(interview.id)).toEqual(interview);
});

describe('involving somebody', () => {
  test('twice is once, and an address that is known is that person', async () => {
    const { use, id, lines } = await tracked();
    const involve = (email: string) =>
      involvePerson(use, { applicationId: id, role: 'recruiter', person: { givenName: 'Jo', email } });
    const first = await involve('jo@example.org');
    expect(await involve('JO@example.org')).toBe(first);
    expect(await use.stores.people.all()).toHaveLength(1);
    expect(await use.stores.involvements.ofApplication(id)).toHaveLength(1);
    expect((await lines()).filter(({ kind }) => kind === 'person-added')).toHaveLength(1);
  });

  test('one at most is in charge: whoever was said last', async () => {
    const { use, id } = await tracked();
    const inCharge = (givenName: string) =>
      involvePerson(use, { applicationId: id, role: 'manager', inCharge: true, person: { givenName } });
    await inCharge('Mara');
    const last = await inCharge('Jo');
    const all = await use.stores.involvements.ofApplication(id);
    expect(all.filter((one) => one.inCharge).map(({ personId }) => personId)).toEqual([last]);
    await involvePerson(use, { applicationId: id, role: 'manager', inCharge: true, personId: last });
    expect(await use.stores.involvements.ofApplication(id)).toHaveLength(2);
  });

  test('what was said last by hand counts; what a mail says takes neither the role nor the charge away', async () => {
    const { use, id } = await tracked();
    const person = { givenName: 'Mara', email: 'mara@example.org' };
    const say = (role: 'manager' | 'recruiter' | 'interviewer', more: { inCharge?: true; saidBy?: 'reading' } = {}) =>
      involvePerson(use, { applicationId: id, role, person, ...more });
    const now = async () => (await use.stores.involvements.ofApplication(id)).map((one) => [one.role, one.inCharge]);
    await say('manager', { inCharge: true });
    await say('recruiter', { saidBy: 'reading' });
    expect(await now()).toEqual([['manager', true]]);
    await say('interviewer');
    expect(await now()).toEqual([['interviewer', true]]);
  });
});
