import { expect, test } from 'vitest';
import { appendStore, appended, appendedKinds, keptKinds, keptStore, keptThing } from './test/store-kinds.ts';
import { now, onEachEngine, plain } from './test/each-engine.ts';
import { reads } from './test/reads.ts';
import { saveAll } from './test/save-all.ts';
import { oneOfEach } from './test/things.ts';

const isNothing = (answer: unknown) =>
  answer === null || answer === false || answer === 0 || (Array.isArray(answer) && answer.length === 0);

onEachEngine('every store', ({ newcomer }) => {
  test.each(keptKinds)('a kept %s comes back as it was', async (kind, name) => {
    const { stores } = await newcomer();
    const thing = keptThing(await saveAll(stores), kind);
    const store = keptStore(stores, name);
    expect(plain(await store.find(thing.id))).toEqual(plain(thing));
    expect(plain(await store.findMany([thing.id, 'none']))).toEqual([plain(thing)]);
    expect(await store.find('none')).toBeNull();
    expect(await store.findMany([])).toEqual([]);
  });

  test.each(keptKinds)('a %s saved twice is one, saved with a change is changed', async (kind, name, change) => {
    const { stores } = await newcomer();
    const thing = keptThing(await saveAll(stores), kind);
    const store = keptStore(stores, name);
    await store.save(thing);
    expect(await store.all()).toHaveLength(1);
    await store.save({ ...thing, ...change });
    expect(plain(await store.all())).toEqual([plain({ ...thing, ...change })]);
  });

  test.each(keptKinds)('a removed %s is in no list until it is brought back', async (kind, name) => {
    const { stores } = await newcomer();
    const thing = keptThing(await saveAll(stores), kind);
    const store = keptStore(stores, name);
    expect(await store.restore(thing.id)).toBe(false);
    expect(await store.remove(thing.id, now)).toBe(true);
    expect(await store.remove(thing.id, now)).toBe(false);
    expect([await store.find(thing.id), await store.all(), await store.findMany([thing.id])]).toEqual([null, [], []]);
    expect(plain(await store.removed())).toEqual([plain({ ...thing, removedAt: now })]);
    expect(await store.removed(0)).toEqual([]);
    expect(await store.restore(thing.id)).toBe(true);
    expect(plain(await store.find(thing.id))).toEqual(plain(thing));
  });

  test.each(keptKinds)("nobody reads, changes or removes another's %s", async (kind, name, change) => {
    const { stores } = await newcomer();
    const thing = keptThing(await saveAll(stores), kind);
    const other = keptStore((await newcomer()).stores, name);
    expect([await other.find(thing.id), await other.all(), await other.findMany([thing.id])]).toEqual([null, [], []]);
    expect(await other.remove(thing.id, now)).toBe(false);
    await expect(other.save({ ...thing, ...change })).rejects.toThrow('belongs to somebody else');
    expect(plain(await keptStore(stores, name).find(thing.id))).toEqual(plain(thing));
    await keptStore(stores, name).remove(thing.id, now);
    expect([await other.restore(thing.id), await other.removed()]).toEqual([false, []]);
  });

  test.each(appendedKinds)('a %s is written once', async (kind, name, change) => {
    const { stores } = await newcomer();
    const thing = appended(await saveAll(stores), kind);
    const store = appendStore(stores, name);
    await store.add(thing);
    await expect(store.add({ ...thing, ...change })).rejects.toThrow('written once');
    expect(plain(await store.find(thing.id))).toEqual(plain(thing));
    expect(plain(await store.all())).toEqual([plain(thing)]);
    const changing = ['save', 'update', 'remove', 'restore'].filter((one) => one in store);
    expect(changing).toEqual([]);
  });

  test.each(appendedKinds)("nobody reads or takes another's %s", async (kind, name) => {
    const { stores } = await newcomer();
    const thing = appended(await saveAll(stores), kind);
    const other = appendStore((await newcomer()).stores, name);
    expect([await other.find(thing.id), await other.all()]).toEqual([null, []]);
    await expect(other.add(thing)).rejects.toThrow('written once');
  });

  test("no question to one's own stores is answered from somebody else's", async () => {
    const { stores } = await newcomer();
    const things = oneOfEach();
    const promisedBy = Temporal.PlainDate.from('2026-12-01');
    const person = { ...things.person, keep: true, nextContactOn: promisedBy };
    const saved = await saveAll(stores, {
      ...things,
      person,
      application: {
        ...things.application,
        promisedBy,
        answeredLateAt: now,
        answerDueBy: now.toZonedDateTimeISO('Europe/Berlin'),
      },
    });
    const { stores: others } = await newcomer();
    for (const [name, read] of Object.entries(reads(saved))) {
      expect(isNothing(await read(others)), `${name} of somebody else`).toBe(true);
      expect(isNothing(await read(stores)), `${name} of the owner`).toBe(false);
    }
  });

  test("nobody undoes, discards, finishes or cancels another's", async () => {
    const { stores } = await newcomer();
    const { told, keptText, draft, job, lookBack } = await saveAll(stores);
    const { stores: others } = await newcomer();
    expect(await others.tolds.undo(told.id, now)).toBe(false);
    await others.keptTexts.discardOf(keptText.subject);
    await others.keptTexts.settle({ ...keptText, settled: 'dropped', settledAt: now });
    await others.drafts.discard(draft.place);
    await others.jobs.done(job.id, now);
    await others.jobs.postpone(job.id, now.add({ hours: 1 }));
    await others.jobs.cancel(job.kind, job.subject);
    expect(await others.lookBacks.save({ ...lookBack, happened: 'theirs' })).toBe(false);
    expect(await stores.keptTexts.ofSubject(keptText.subject)).toHaveLength(1);
    expect(await stores.drafts.ofPlace(draft.place)).not.toBeNull();
    expect(plain(await stores.jobs.find(job.id))).toEqual(plain(job));
    expect(plain(await stores.lookBacks.find(lookBack.id))).toEqual(plain(lookBack));
  });

  test('lists can be read page by page', async () => {
    const { stores } = await newcomer();
    const saved = [oneOfEach(), oneOfEach(), oneOfEach()].map(({ application }) => application);
    for (const application of saved.toReversed()) await stores.applications.save(application);
    const ids = saved.map(({ id }) => id).sort();
    const first = await stores.applications.all({ limit: 2 });
    expect(first.map(({ id }) => id)).toEqual(ids.slice(0, 2));
    const rest = await stores.applications.all({ limit: 2, after: first[1]!.id });
    expect(rest.map(({ id }) => id)).toEqual(ids.slice(2));
  });
});
