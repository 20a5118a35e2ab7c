import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { now, onEachEngine } from './test/each-engine.ts';
import { saveAll } from './test/save-all.ts';
import { oneOfEach } from './test/things.ts';
import { transact } from './transact.ts';

onEachEngine('a transaction', ({ newcomer }) => {
  test('happens wholly or not at all', async () => {
    const { stores } = await newcomer();
    const { application } = await saveAll(stores);
    const failed = stores.transact(async (within) => {
      await within.applications.save({ ...application, note: 'half' });
      await within.people.save(oneOfEach().person);
      throw new Error('halfway');
    });
    await expect(failed).rejects.toThrow('halfway');
    expect((await stores.applications.find(application.id))?.note).toBe('');
    expect(await stores.people.count()).toBe(1);
    expect(await stores.search.find('half')).toEqual([]);
    await stores.transact((within) => within.applications.save({ ...application, note: 'whole' }));
    expect((await stores.applications.find(application.id))?.note).toBe('whole');
  });

  test('gives back what its work gives back, and one within another is the same one', async () => {
    const { stores } = await newcomer();
    const { application } = await saveAll(stores);
    const nested = stores.transact((outer) =>
      outer.transact(async (inner) => {
        await inner.applications.remove(application.id, now);
        return inner.applications.count();
      }),
    );
    expect(await nested).toBe(0);
  });

  test('two that change the same thing come one after the other', async () => {
    const { stores } = await newcomer();
    const { letter } = await saveAll(stores);
    const add = () =>
      stores.transact(async (within) => {
        const found = (await within.letters.find(letter.id))!;
        await within.letters.save({ ...found, attempts: found.attempts + 1 });
      });
    await Promise.all([add(), add(), add(), add()]);
    expect((await stores.letters.find(letter.id))?.attempts).toBe(4);
  });

  test('of many that lease one letter or job, exactly one gets it', async () => {
    const { stores } = await newcomer();
    const { letter, job } = await saveAll(stores);
    const until = now.add({ minutes: 5 });
    const letters = await Promise.all(Array.from({ length: 6 }, () => stores.letters.lease(letter.id, now, until)));
    expect(letters.filter(Boolean)).toMatchObject([{ id: letter.id, state: 'sending', attempts: 1 }]);
    const jobs = await Promise.all(Array.from({ length: 6 }, () => stores.jobs.lease(job.id, now, until)));
    expect(jobs.filter(Boolean)).toMatchObject([{ id: job.id, attempts: 1 }]);
    const marks = await Promise.all(Array.from({ length: 6 }, () => stores.reminders.mark('one', now)));
    expect(marks.filter(Boolean)).toHaveLength(1);
  });

  test('many that save at once all arrive', async () => {
    const { stores } = await newcomer();
    await Promise.all(Array.from({ length: 20 }, () => stores.applications.save(oneOfEach().application)));
    expect(await stores.applications.count()).toBe(20);
    expect(await stores.search.find('acme')).toHaveLength(20);
  });
});

onEachEngine('giving up', (under) => {
  test('after several attempts, and at once for anything else', async () => {
    const { db, engine } = under.database;
    const { owner } = await under.newcomer();
    let attempts = 0;
    const overtaken = (code: string) =>
      transact({ db, engine, owner }, async (within) => {
        attempts += 1;
        await sql`select 1`.execute(within.db);
        throw Object.assign(new Error('overtaken'), { code });
      });
    await expect(overtaken('40001')).rejects.toThrow('overtaken');
    expect(attempts).toBe(8);
    await expect(overtaken('23505')).rejects.toThrow('overtaken');
    expect(attempts).toBe(9);
  });
});
