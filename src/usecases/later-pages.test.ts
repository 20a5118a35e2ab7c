import { expect, test } from 'vitest';
import type { Application } from '#domain/application/application.ts';
import { newApplication } from '#domain/application/new-application.ts';
import type { Interview } from '#domain/interview/interview.ts';
import { newInterview } from '#domain/interview/new-interview.ts';
import { newPerson } from '#domain/people/new-person.ts';
import { readPicture } from './read-picture.ts';
import { readPractice } from './read-practice.ts';
import { memoryUse } from './test/memory-use.ts';

const at = (text: string) => Temporal.Instant.from(text);

async function begun() {
  const use = await memoryUse('2026-11-23T19:00:00Z');
  const settings = await use.stores.settings.read();
  await use.stores.settings.save({ ...settings, zone: 'Europe/Berlin' });
  const apply = async (company: string, changes: Partial<Application>, from = '2026-11-02T09:00:00Z') => {
    const id = use.ids.newId<'application'>();
    await use.stores.applications.save({ ...newApplication(id, { company, role: 'Baker' }, at(from)), ...changes });
    return id;
  };
  const talk = async (applicationId: Application['id'], start: string, changes: Partial<Interview> = {}) => {
    const kept = { id: use.ids.newId<'interview'>(), applicationId };
    const first = { round: 1, kind: 'video', start: Temporal.ZonedDateTime.from(`${start}[Europe/Berlin]`) } as const;
    await use.stores.interviews.save({ ...newInterview(kept, first, use.clock.now()), ...changes });
    return kept.id;
  };
  return { use, apply, talk };
}

test('the picture leaves out what was only saved, and shows each search with its talks, oldest first', async () => {
  const { use, apply, talk } = await begun();
  await apply('Only looked at', { stage: 'saved' });
  const open = await apply('Open', { stage: 'interviewing' }, '2026-11-10T23:30:00Z');
  await talk(open, '2026-11-16T10:00', { status: 'happened' });
  await talk(open, '2026-11-20T10:00');
  await talk(open, '2026-11-30T10:00');
  await talk(open, '2026-11-18T10:00', { status: 'cancelled-by-me' });
  const over = await apply('Over', { stage: 'withdrawn-by-me', stageChangedAt: at('2026-11-12T09:00:00Z') });
  await talk(over, '2026-11-05T10:00', { status: 'happened' });
  await talk(over, '2026-11-15T10:00', { status: 'happened' });
  const { rows, flow } = await readPicture(use);
  expect(flow.total).toBe(2);
  expect(rows.map(({ company, from, until }) => `${company} ${from.toString()} ${until.toString()}`)).toEqual([
    'Over 2026-11-02 2026-11-12',
    'Open 2026-11-11 2026-11-23', // the evening in London was the next day in Berlin
  ]);
  expect(rows.map(({ talks }) => talks.map(String))).toEqual([['2026-11-05'], ['2026-11-16', '2026-11-20']]);
});

test('a line never ends before it begins, even when it was written down after it was over', async () => {
  const { use, apply } = await begun();
  await apply('Late', { stage: 'no-answer', stageChangedAt: at('2026-10-01T09:00:00Z') });
  const { rows } = await readPicture(use);
  expect(rows.map(({ from, until }) => [from.toString(), until.toString()])).toEqual([['2026-11-02', '2026-11-02']]);
});

test('a talk before the application was written down moves the beginning of its line', async () => {
  const { use, apply, talk } = await begun();
  const id = await apply('Afterwards', { stage: 'applied' });
  await talk(id, '2026-10-20T10:00', { status: 'happened' });
  expect((await readPicture(use)).rows[0]?.from.toString()).toBe('2026-10-20');
});

test('practice shows what one meant to try and what one learned, latest first, and nothing else', async () => {
  const { use, apply, talk } = await begun();
  const id = await apply('Backhaus', { stage: 'interviewing' });
  await talk(id, '2026-11-01T10:00', { goal: 'speak slowly', status: 'happened' });
  await talk(id, '2026-11-02T10:00', { status: 'happened' });
  const debrief = { felt: '', note: '', learned: 'to pause', appreciation: [], writtenAt: use.clock.now() };
  await talk(id, '2026-11-03T10:00', { status: 'happened', debrief });
  await talk(id, '2026-11-04T10:00', { status: 'happened', debrief: { ...debrief, learned: '' } });
  await talk(id, '2026-12-01T10:00', { tryQuestion: 'what happened to the last one?', travelCosts: 'open' });
  const practised = await readPractice(use);
  expect(practised.map(({ interview, isAhead, unfair }) => [interview.start.day, isAhead, unfair])).toEqual([
    [1, true, 'travel-paid'],
    [3, false, null],
    [1, false, null],
  ]);
  expect(new Set(practised.map(({ application }) => application.company))).toEqual(new Set(['Backhaus']));
});

test('practice leaves out the talks of an application that was removed', async () => {
  const { use, apply, talk } = await begun();
  const id = await apply('Gone', { stage: 'interviewing' });
  await talk(id, '2026-11-01T10:00', { goal: 'speak slowly' });
  await use.stores.applications.remove(id, use.clock.now());
  expect(await readPractice(use)).toEqual([]);
});

test('practice names whom one met, and leaves out what was removed since', async () => {
  const { use, apply, talk } = await begun();
  const now = use.clock.now();
  const met = newPerson(use.ids.newId(), { givenName: 'Mara' }, now);
  const gone = newPerson(use.ids.newId(), { givenName: 'Ruth' }, now);
  for (const person of [met, gone]) await use.stores.people.save(person);
  await use.stores.people.remove(gone.id, now);
  const kept = await apply('Backhaus', { stage: 'interviewing' });
  const removed = await apply('Removed', { stage: 'interviewing' });
  await talk(kept, '2026-11-03T10:00', { goal: 'speak slowly', personIds: [met.id, gone.id] });
  await talk(removed, '2026-11-04T10:00', { goal: 'ask about hours' });
  await use.stores.applications.remove(removed, now);
  const practised = await readPractice(use);
  expect(practised.map(({ application, people }) => [application.company, people.map((one) => one.givenName)])).toEqual(
    [['Backhaus', ['Mara']]],
  );
});
