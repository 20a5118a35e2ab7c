import { expect, test } from 'vitest';
import { oneOfEach } from '#adapters/store/test/things.ts';
import { saveAll } from '#adapters/store/test/save-all.ts';
import { changeSettings } from './change-settings.ts';
import { exportEverything } from './export-everything.ts';
import { memoryUse } from './test/memory-use.ts';

test('settings keep what was not changed', async () => {
  const use = await memoryUse();
  await changeSettings(use, { name: 'Alex Sommer', theme: 'dark' });
  expect(await changeSettings(use, { name: 'Alex Winter' })).toMatchObject({ name: 'Alex Winter', theme: 'dark' });
  expect(await use.stores.settings.read()).toMatchObject({ name: 'Alex Winter', theme: 'dark' });
});

test('the export holds every thing, reads back as JSON, and holds no secret', async () => {
  const use = await memoryUse();
  const things = oneOfEach();
  await saveAll(use.stores, things);
  const text = JSON.stringify(await exportEverything(use));
  const { mailAccount, calendarAccount, job, intakeItem, ...kept } = things;
  for (const [name, { id }] of Object.entries(kept)) expect(text, name).toContain(id);
  for (const { id } of [mailAccount, calendarAccount, job, intakeItem]) expect(text).not.toContain(id);
  expect(text).not.toContain('"secret"');
  const read = JSON.parse(text) as Record<string, unknown>;
  expect(read).toMatchObject({ format: 'bowout-export', version: 1, exportedAt: use.clock.now().toString() });
  // An interview keeps the zone of whoever invited; an instant is UTC.
  expect(text).toContain('2026-11-24T10:00:00+01:00[Europe/Berlin]');
});

test('more than one page of a store is exported whole', async () => {
  const use = await memoryUse();
  const { entry, application } = oneOfEach();
  await use.stores.applications.save(application);
  const about = { ...entry, personId: null, applicationId: application.id };
  await use.stores.transact(async ({ entries }) => {
    for (let n = 0; n < 1001; n += 1) await entries.add({ ...about, id: use.ids.newId<'entry'>() });
  });
  const { entries } = (await exportEverything(use)) as unknown as { entries: { id: string }[] };
  expect(new Set(entries.map(({ id }) => id)).size).toBe(1001);
});
