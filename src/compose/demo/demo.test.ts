import { describe, expect, test } from 'vitest';
import { openMemoryStores } from '#adapters/store/memory-stores.ts';
import { sha256 } from '#adapters/system/fingerprint.ts';
import { systemIds } from '#adapters/system/ids.ts';
import { stages } from '#domain/application/stage.ts';
import { readToday } from '#usecases/read-today.ts';
import { keyForTests } from '#usecases/test/key-for-tests.ts';
import { fixedClock } from '#usecases/test/fixed-clock.ts';
import { existsSync } from 'node:fs';
import { readConfig } from '#edge/config.ts';
import { placeOf } from './demo-place.ts';
import { composeLetterChecks } from '../letter-checks.server.ts';
import { seedDemo } from './seed-demo.ts';
import { demoZone } from './story.ts';

describe.each(['2026-11-23T08:00:00Z', '2026-03-29T00:30:00Z', '2027-01-01T22:55:00Z'])('the demo at %s', (now) => {
  test('has every kind of Today item, and every stage', async () => {
    const use = {
      stores: await openMemoryStores(),
      ids: systemIds,
      clock: fixedClock(now),
      fingerprint: sha256,
      secrets: keyForTests,
    };
    await seedDemo({
      ...use,
      zone: 'Asia/Tokyo',
      ring: () => undefined,
      failed: () => undefined,
      dataFolder: '/nowhere',
      checks: composeLetterChecks(),
    });
    const { items } = await readToday(use, demoZone);
    expect([...new Set(items.map(({ kind }) => kind))].toSorted()).toEqual(
      [
        ...[
          'answer-due',
          'debrief',
          'follow-up',
          'intake',
          'interview-today',
          'interview-tomorrow',
          'letter-failed',
          'letter-unclear',
        ],
        ...['look-back', 'opinion', 'owed', 'pause-over', 'slept', 'undecided', 'untold'],
      ].toSorted(),
    );
    const applications = await use.stores.applications.all();
    expect(applications.length).toBeGreaterThanOrEqual(11);
    expect([...new Set(applications.map(({ stage }) => stage))].toSorted()).toEqual([...stages].toSorted());
    const origins = applications.map(({ origin }) => origin);
    expect(origins).toEqual(expect.arrayContaining(['agentur', 'jobcenter', 'recruiter', 'self', 'acquaintance']));
    const entries = await use.stores.entries.all();
    for (const { at } of entries) expect(Temporal.Instant.compare(at, use.clock.now())).toBeLessThanOrEqual(0);
  });
});

test('the demo has a folder of its own, which goes when it ends; a real one is left where it is', () => {
  const real = { ...readConfig({ BOWOUT_DATA: '/srv/real', DATABASE_URL: 'postgres://x' }), demo: false };
  expect(placeOf(real).config).toBe(real);
  const { config, leave } = placeOf({ ...real, demo: true });
  expect(config.dataFolder).not.toBe('/srv/real');
  expect(config.databaseUrl).toBeNull();
  expect(existsSync(config.dataFolder)).toBe(true);
  leave();
  expect(existsSync(config.dataFolder)).toBe(false);
});
