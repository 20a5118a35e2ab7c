import { expect, test } from 'vitest';
import type { ApplicationId } from '#domain/id.ts';
import { beginDoubt } from './begin-doubt.ts';
import { readWhereToBegin } from './read-where-to-begin.ts';
import { memoryUse } from './test/memory-use.ts';

const about = { company: 'Stadtwerke Lindenau', role: 'Projektingenieurin', origin: 'recruiter' as const };
const at = (text: string) => Temporal.ZonedDateTime.from(`${text}[Europe/Berlin]`);

test('makes application, interview and doubt at once, each with its line in the timeline', async () => {
  const use = await memoryUse();
  const begun = await beginDoubt(use, {
    text: ' Er hat gelacht. ',
    since: 'today',
    about,
    next: at('2026-11-26T14:00'),
  });
  if (!begun.ok) throw new Error(begun.error.kind);
  const { id, applicationId, morningOf } = begun.value;
  expect(await use.stores.doubts.find(id)).toMatchObject({
    text: 'Er hat gelacht.',
    since: 'today',
    visitedSteps: [1],
  });
  expect(await use.stores.applications.find(applicationId)).toMatchObject({ ...about, stage: 'interviewing' });
  expect(await use.stores.interviews.ofApplication(applicationId)).toHaveLength(1);
  expect(morningOf).toBeNull();
  const kinds = (await use.stores.entries.ofApplication(applicationId)).map(({ facts }) => facts.kind);
  expect(kinds.toSorted()).toEqual(['application-added', 'doubt-opened', 'interview-booked']);
});

test('the same company and job in other letter case is the application that is known', async () => {
  const use = await memoryUse();
  const first = await beginDoubt(use, { text: '', since: null, about, next: null });
  const typed = { ...about, company: 'stadtwerke  lindenau', role: 'PROJEKTINGENIEURIN' };
  const second = await beginDoubt(use, { text: '', since: null, about: typed, next: null });
  expect(first.ok && second.ok && first.value.applicationId === second.value.applicationId).toBe(true);
});

test('an interview today leads to the morning view, and a date that is booked already is not booked twice', async () => {
  const use = await memoryUse('2026-11-26T07:00:00Z');
  const next = at('2026-11-26T10:00');
  const first = await beginDoubt(use, { text: '', since: null, about, next });
  const again = await beginDoubt(use, { text: '', since: null, about, next });
  if (!first.ok || !again.ok) throw new Error('refused');
  const [interview, ...more] = await use.stores.interviews.ofApplication(first.value.applicationId);
  expect(more).toEqual([]);
  expect(again.value.morningOf).toBe(interview?.id);
});

test('an application that is not there is refused, and nothing is made', async () => {
  const use = await memoryUse();
  const unknown = { applicationId: use.ids.newId<'application'>() };
  expect(await beginDoubt(use, { text: 'x', since: null, about: unknown, next: null })).toEqual({
    ok: false,
    error: { kind: 'no-such-application' },
  });
  expect(await use.stores.doubts.all()).toEqual([]);
});

test('step 1 offers open applications, or the doubt that is not settled and the interview that is near', async () => {
  const use = await memoryUse('2026-11-25T17:00:00Z');
  const begun = await beginDoubt(use, { text: '', since: null, about, next: at('2026-11-26T14:00') });
  if (!begun.ok) throw new Error('refused');
  expect((await readWhereToBegin(use, null)).known.map(({ company }) => company)).toEqual([about.company]);
  const there = await readWhereToBegin(use, begun.value.applicationId);
  expect(there).toMatchObject({ open: { id: begun.value.id }, near: { near: 'evening-before' }, known: [] });
  expect((await readWhereToBegin(use, 'nowhere' as ApplicationId)).application).toBeNull();
});

test('second thoughts since the last talk: there was one, although no date is known', async () => {
  const use = await memoryUse();
  const begun = await beginDoubt(use, { text: '', since: 'last-talk', about, next: null });
  if (!begun.ok) throw new Error(begun.error.kind);
  const made = await use.stores.applications.find(begun.value.applicationId);
  expect(made?.stage).toBe('interviewing');
});

const begin = { text: '', since: null, about, next: null } as const;
const stageAfter = async (use: Awaited<ReturnType<typeof memoryUse>>, toBegin: Parameters<typeof beginDoubt>[1]) => {
  const begun = await beginDoubt(use, toBegin);
  if (!begun.ok) throw new Error(begun.error.kind);
  return (await use.stores.applications.find(begun.value.applicationId))?.stage;
};

test('how far one is: as it was said, or as an appointment and doubts since the last talk say', async () => {
  const stageOf = async (toBegin: Parameters<typeof beginDoubt>[1]) => stageAfter(await memoryUse(), toBegin);
  expect(await stageOf(begin)).toBe('applied');
  expect(await stageOf({ ...begin, about: { ...about, stage: 'interviewing' } })).toBe('interviewing');
  expect(await stageOf({ ...begin, since: 'last-talk', about: { ...about, stage: 'applied' } })).toBe('interviewing');
  expect(await stageOf({ ...begin, next: at('2026-12-26T14:00') })).toBe('interviewing');
  expect(await stageOf({ ...begin, since: 'last-talk', about: { ...about, stage: 'offer' } })).toBe('offer');
});

test('an application that is known gets as far as was said, and never back', async () => {
  const use = await memoryUse();
  await stageAfter(use, begin);
  expect(await stageAfter(use, { ...begin, about: { ...about, stage: 'offer' } })).toBe('offer');
  expect(await stageAfter(use, { ...begin, about: { ...about, stage: 'interviewing' } })).toBe('offer');
  const [known] = await use.stores.applications.list();
  if (!known) throw new Error('nothing');
  const chosen = { ...begin, since: 'last-talk', about: { applicationId: known.id } } as const;
  await use.stores.applications.save({ ...known, stage: 'applied' });
  expect(await stageAfter(use, chosen)).toBe('interviewing');
  await use.stores.applications.save({ ...known, stage: 'withdrawn-by-me' });
  expect(await stageAfter(use, chosen)).toBe('withdrawn-by-me');
});
