import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stages } from '#domain/application/stage.ts';
import { stageChangeOf } from '#domain/timeline/stage-entry.ts';
import { oneOfEach } from '#adapters/store/test/things.ts';
import { beginDoubt } from './begin-doubt.ts';
import { bookInterview } from './book-interview.ts';
import { changeApplication } from './change-application.ts';
import { involvePerson } from './involve-person.ts';
import { listApplications, listBoard } from './list-applications.ts';
import { moveApplication } from './move-application.ts';
import { readApplication } from './read-application.ts';
import { removeApplication } from './remove-application.ts';
import { restoreRemoved } from './restore-removed.ts';
import { memoryUse } from './test/memory-use.ts';
import { trackApplication } from './track-application.ts';

const named = { company: 'Stadtwerke Lindenau', role: 'Projektingenieurin' };
const at = (text: string) => Temporal.ZonedDateTime.from(`${text}[Europe/Berlin]`);
type Use = Awaited<ReturnType<typeof memoryUse>>;
const gone = oneOfEach().application.id;
const noted = async (use: Use, id: typeof gone) =>
  (await use.stores.entries.ofApplication(id)).map(({ facts }) => facts).toReversed();

describe('an application', () => {
  test('is tracked with what is known, and the timeline says where it came from', async () => {
    const use = await memoryUse();
    const id = await trackApplication(use, { ...named, origin: 'jobcenter' }, 'mail');
    expect(await use.stores.applications.find(id)).toMatchObject({ ...named, origin: 'jobcenter', stage: 'saved' });
    expect(await noted(use, id)).toEqual([{ kind: 'application-added', from: 'mail' }]);
    expect(await noted(use, await trackApplication(use, named))).toEqual([
      { kind: 'application-added', from: 'typed' },
    ]);
  });

  test('that changes names the fields that did, and nothing when none did', async () => {
    const use = await memoryUse();
    const id = await trackApplication(use, named);
    use.clock.advance({ minutes: 5 });
    const changes = { company: named.company, place: 'Lindenau', promisedBy: Temporal.PlainDate.from('2026-12-01') };
    expect(await changeApplication(use, id, changes)).toMatchObject({ ok: true, value: changes });
    expect(await changeApplication(use, id, changes)).toMatchObject({ ok: true });
    expect((await noted(use, id)).slice(1)).toEqual([{ kind: 'application-changed', fields: ['place', 'promisedBy'] }]);
    expect((await use.stores.applications.find(id))?.changedAt).toEqual(use.clock.now());
  });

  test('moves through any stages; what is refused leaves no trace', async () => {
    const use = await memoryUse();
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom(...stages), { maxLength: 6 }), async (way) => {
        const id = await trackApplication(use, named);
        let expected = 1;
        for (const to of way) {
          const before = await use.stores.applications.find(id);
          const moved = await moveApplication(use, id, to);
          const after = await use.stores.applications.find(id);
          if (moved.ok) expected += 1;
          expect(after?.stage).toBe(moved.ok ? to : before?.stage);
        }
        const lines = await noted(use, id);
        expect(lines).toHaveLength(expected);
        // The timeline is a chain: every move begins where the one before ended.
        const moves = lines.map(stageChangeOf).filter((change) => change !== null);
        expect(moves.map(({ from }) => from)).toEqual(['saved', ...moves.map(({ to }) => to)].slice(0, moves.length));
      }),
      { numRuns: 25, examples: [[['applied', 'no-answer', 'interviewing', 'saved']]] },
    );
  });

  test('that is removed is nowhere, and comes back whole with its timeline', async () => {
    const use = await memoryUse();
    const id = await trackApplication(use, named);
    const before = await use.stores.applications.find(id);
    expect(await removeApplication(use, id)).toBe(true);
    expect(await use.stores.applications.find(id)).toBeNull();
    expect((await listApplications(use, { limit: 10 })).listed).toEqual([]);
    expect(await removeApplication(use, id)).toBe(false);
    expect(await restoreRemoved(use, 'application', id)).toEqual({ ok: true, value: null });
    expect(await use.stores.applications.find(id)).toEqual(before);
    expect((await noted(use, id)).map(({ kind }) => kind)).toEqual(['application-added', 'removed']);
  });

  test('that is not there is refused by name', async () => {
    const use = await memoryUse();
    const refused = { ok: false, error: { kind: 'no-such-application' } };
    expect(await changeApplication(use, gone, { place: 'x' })).toEqual(refused);
    expect(await moveApplication(use, gone, 'applied')).toEqual(refused);
    expect(await readApplication(use, gone)).toBeNull();
  });
});

describe('what was removed', () => {
  test.each(['application', 'interview', 'person', 'signal', 'doubt', 'question', 'reflection', 'opinion'] as const)(
    '%s: is put back once, and then there is nothing to put back',
    async (what) => {
      const use = await memoryUse();
      const things = oneOfEach();
      const { stores } = use;
      await stores.applications.save(things.application);
      await stores.people.save(things.person);
      await stores.interviews.save(things.interview);
      await stores.doubts.save(things.doubt);
      await stores.signals.save(things.signal);
      await stores.questions.save(things.question);
      await stores.reflections.save(things.reflection);
      await stores.opinions.save(things.opinion);
      const all = {
        application: stores.applications,
        interview: stores.interviews,
        person: stores.people,
        signal: stores.signals,
        doubt: stores.doubts,
        question: stores.questions,
        reflection: stores.reflections,
        opinion: stores.opinions,
      };
      const store: { remove(id: string, at: Temporal.Instant): Promise<boolean>; find(id: string): Promise<unknown> } =
        all[what];
      await store.remove(things[what].id, use.clock.now());
      expect(await store.find(things[what].id)).toBeNull();
      expect(await restoreRemoved(use, what, things[what].id)).toMatchObject({ ok: true });
      expect(await store.find(things[what].id)).toEqual(things[what]);
      expect(await restoreRemoved(use, what, things[what].id)).toMatchObject({ ok: false });
    },
  );

  test.each(['decision', 'constructor', '__proto__', ''])('nothing is called %s', async (what) => {
    const refused = { ok: false, error: { kind: 'nothing-to-restore' } };
    expect(await restoreRemoved(await memoryUse(), what, gone)).toEqual(refused);
  });
});

describe('the list', () => {
  test('shows last changed first, by stage, in pages, with what is next and where one is in doubt', async () => {
    const use = await memoryUse('2026-11-23T09:00:00Z');
    const ids = [];
    for (const company of ['Eins', 'Zwei', 'Drei']) {
      use.clock.advance({ minutes: 1 });
      ids.push(await trackApplication(use, { company, role: 'x', stage: 'applied' }));
    }
    const [eins, zwei] = ids;
    if (!eins || !zwei) throw new Error('two were made');
    await bookInterview(use, zwei, { start: at('2026-12-03T10:00') });
    await bookInterview(use, zwei, { start: at('2026-11-26T10:00') });
    use.clock.advance({ minutes: 1 });
    await beginDoubt(use, { text: 'x', since: null, about: { applicationId: eins }, next: null });
    await moveApplication(use, eins, 'offer');
    const { listed, counts } = await listApplications(use, { limit: 10 });
    expect(listed.map(({ application }) => application.company)).toEqual(['Eins', 'Drei', 'Zwei']);
    expect(listed.map(({ inDoubt }) => inDoubt)).toEqual([true, false, false]);
    expect(listed.map(({ nextInterview }) => nextInterview?.start.toPlainDate().toString())).toEqual([
      undefined,
      undefined,
      '2026-11-26',
    ]);
    expect(Object.fromEntries(counts)).toEqual({ applied: 1, interviewing: 1, offer: 1 });
    const page = await listApplications(use, { limit: 1, offset: 1 });
    expect(page.listed.map(({ application }) => application.company)).toEqual(['Drei']);
    const offers = await listApplications(use, { stages: ['offer'], limit: 10 });
    expect(offers.listed.map(({ application }) => application.id)).toEqual([eins]);
    const board = await listBoard(use, [['offer'], ['applied', 'interviewing'], ['saved']], 1);
    expect(board.columns.map((column) => column.map(({ application }) => application.company))).toEqual([
      ['Eins'],
      ['Drei'],
      [],
    ]);
    expect(board.columns[0]?.[0]?.inDoubt).toBe(true);
    expect(board.counts).toEqual(counts);
  });
});

test('one application is read with everybody whom its parts mention', async () => {
  const use = await memoryUse();
  const id = await trackApplication(use, named);
  const involve = (role: 'manager' | 'recruiter', givenName: string) =>
    involvePerson(use, { applicationId: id, role, person: { givenName } });
  const manager = await involve('manager', 'Mara');
  const recruiter = await involve('recruiter', 'Jo');
  const met = use.ids.newId<'person'>();
  await use.stores.people.save({ ...oneOfEach().person, id: met });
  await bookInterview(use, id, { start: at('2026-11-26T10:00'), personIds: [met] });
  const doubt = await beginDoubt(use, { text: 'x', since: null, about: { applicationId: id }, next: null });
  const view = await readApplication(use, id);
  expect([...(view?.people.keys() ?? [])].toSorted()).toEqual([manager, recruiter, met].toSorted());
  expect(view).toMatchObject({ openDoubt: { id: doubt.ok && doubt.value.id }, decision: null, goodbye: null });
  expect(view?.interviews).toHaveLength(1);
  expect((await readApplication(use, id, { limit: 1 }))?.entries).toHaveLength(1);
});
