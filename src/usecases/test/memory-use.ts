import { openMemoryStores } from '#adapters/store/memory-stores.ts';
import { systemIds } from '#adapters/system/ids.ts';
import { fixedClock } from './fixed-clock.ts';
import { keyForTests } from './key-for-tests.ts';

/** What a use case is given in a test: real stores in memory, real ids, a clock that stands still. */
export async function memoryUse(now = '2026-11-23T19:00:00Z') {
  return { stores: await openMemoryStores(), ids: systemIds, clock: fixedClock(now), secrets: keyForTests };
}
