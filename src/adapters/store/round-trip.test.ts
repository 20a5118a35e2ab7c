import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { newId, onEachEngine, plain } from './test/each-engine.ts';
import { arbitraries } from './test/arbitraries.ts';
import { saveAll } from './test/save-all.ts';
import { appendStore, appendedKinds, keptKinds, keptStore } from './test/store-kinds.ts';

const runs = { numRuns: 25 };

onEachEngine('round trips', ({ newcomer }) => {
  test.each(keptKinds)('any %s comes back as it was', async (kind, name) => {
    const { stores } = await newcomer();
    const there = await saveAll(stores);
    const store = keptStore(stores, name);
    await fc.assert(
      fc.asyncProperty(arbitraries(there)[kind], async (thing) => {
        const kept = { ...thing, id: newId() } as never as Parameters<typeof store.save>[0];
        await store.save(kept);
        expect(plain(await store.find(kept.id))).toEqual(plain(kept));
      }),
      runs,
    );
  });

  test.each(appendedKinds)('any %s comes back as it was', async (kind, name) => {
    const { stores } = await newcomer();
    const there = await saveAll(stores);
    const store = appendStore(stores, name);
    await fc.assert(
      fc.asyncProperty(arbitraries(there)[kind], async (thing) => {
        const added = { ...thing, id: newId() } as never as Parameters<typeof store.add>[0];
        await store.add(added);
        expect(plain(await store.find(added.id))).toEqual(plain(added));
      }),
      runs,
    );
  });

  describe('those with ways of their own', () => {
    test('any look-back comes back as it was', async () => {
      const { stores } = await newcomer();
      const there = await saveAll(stores);
      await fc.assert(
        fc.asyncProperty(arbitraries(there).lookBack, async (thing) => {
          const lookBack = { ...thing, id: newId<'look-back'>() };
          expect(await stores.lookBacks.save(lookBack)).toBe(true);
          expect(plain(await stores.lookBacks.find(lookBack.id))).toEqual(plain(lookBack));
        }),
        runs,
      );
    });

    test('any job comes back as it was', async () => {
      const { stores } = await newcomer();
      await fc.assert(
        fc.asyncProperty(arbitraries(await saveAll(stores)).job, async (thing) => {
          const job = { ...thing, id: newId<'job'>() };
          await stores.jobs.schedule(job);
          expect(plain(await stores.jobs.find(job.id))).toEqual(plain(job));
        }),
        runs,
      );
    });

    test('any settings come back as they were', async () => {
      const { stores } = await newcomer();
      await fc.assert(
        fc.asyncProperty(arbitraries(await saveAll(stores)).settings, async (settings) => {
          await stores.settings.save(settings);
          expect(plain(await stores.settings.read())).toEqual(plain(settings));
        }),
        runs,
      );
    });
  });

  test('what no database can hold is taken out of a text, the same on both', async () => {
    const { stores } = await newcomer();
    const { application } = await saveAll(stores);
    await stores.applications.save({ ...application, note: 'one\0two\ud800three\u{1f600}' });
    expect((await stores.applications.find(application.id))?.note).toBe('onetwo\ufffdthree\u{1f600}');
  });
});
