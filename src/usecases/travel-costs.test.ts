import { expect, test } from 'vitest';
import { oneOfEach } from '#adapters/store/test/things.ts';
import { memoryUse } from './test/memory-use.ts';
import { noteTravelCosts, readTravelCosts } from './travel-costs.ts';

test('a journey is listed from the day it cost something until it is settled, and stays in the list as paid', async () => {
  const use = await memoryUse('2026-11-23T19:00:00Z');
  const { application, interview } = oneOfEach();
  const start = Temporal.ZonedDateTime.from('2026-11-20T10:00[Europe/Berlin]');
  await use.stores.applications.save(application);
  await use.stores.interviews.save({ ...interview, personIds: [], start, travelCosts: 'none' });
  expect(await readTravelCosts(use)).toEqual([]);
  for (const state of ['open', 'claimed', 'paid'] as const) {
    expect(await noteTravelCosts(use, interview.id, state)).toMatchObject({ ok: true });
    const journeys = await readTravelCosts(use);
    expect(journeys.map((one) => [one.application.id, one.interview.travelCosts])).toEqual([[application.id, state]]);
  }
  expect(await noteTravelCosts(use, 'none' as never, 'paid')).toMatchObject({ ok: false });
});
