import { expect, test } from 'vitest';
import { saveAll } from '#adapters/store/test/save-all.ts';
import { oneOfEach } from '#adapters/store/test/things.ts';
import { memoryUse } from './test/memory-use.ts';
import { noteTravelCosts, readTravelCosts } from './travel-costs.ts';

async function journey() {
  const use = await memoryUse();
  const things = oneOfEach();
  const start = use.clock.now().toZonedDateTimeISO('Europe/Berlin').subtract({ hours: 48 });
  await saveAll(use.stores, { ...things, interview: { ...things.interview, start, travelCosts: 'open' } });
  return { use, id: things.interview.id, applicationId: things.application.id };
}

test('a journey whose costs are open is listed with its application, until there are none', async () => {
  const { use, id } = await journey();
  expect((await readTravelCosts(use)).map(({ interview }) => interview.id)).toEqual([id]);
  expect(await noteTravelCosts(use, id, 'none')).toEqual({ ok: true, value: { before: 'open' } });
  expect(await readTravelCosts(use)).toEqual([]);
  expect(await noteTravelCosts(use, use.ids.newId<'interview'>(), 'paid')).toMatchObject({ ok: false });
});

test('a journey to an application that was removed is not listed', async () => {
  const { use, applicationId } = await journey();
  await use.stores.applications.remove(applicationId, use.clock.now());
  expect(await readTravelCosts(use)).toEqual([]);
});

test('one whose claim was paid stays in the list, as paid', async () => {
  const { use, id } = await journey();
  await noteTravelCosts(use, id, 'paid');
  expect((await readTravelCosts(use)).map(({ interview }) => interview.travelCosts)).toEqual(['paid']);
});
