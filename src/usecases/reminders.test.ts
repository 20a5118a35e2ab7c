import { expect, test } from 'vitest';
import { icsFeed } from '#adapters/calendar/ics-feed.ts';
import { sha256 } from '#adapters/system/fingerprint.ts';
import { newPerson } from '#domain/people/new-person.ts';
import type { OwnerUse } from './ports/owner-use.ts';
import { isSameText, readFeed, renewFeed } from './calendar-feed.ts';
import { openGoodbye } from './open-goodbye.ts';
import { readReminders } from './read-reminders.ts';
import { goodbyeCase } from './test/goodbye-case.ts';
import { memoryUse } from './test/memory-use.ts';

const words = () => ({ name: 'Reminders', summary: ({ key }: { key: string }) => key, description: 'From Bowout' });

/** Decided and not told, with an interview ahead and somebody to get in touch with. */
async function start() {
  const use = await memoryUse();
  const known = await goodbyeCase(use);
  const opened = await openGoodbye(use, known.applicationId);
  const friend = use.ids.newId<'person'>();
  const nextContactOn = Temporal.PlainDate.from('2026-12-01');
  const keep = { givenName: 'Mira', keep: true, nextContactOn };
  await use.stores.people.save(newPerson(friend, keep, use.clock.now()));
  return { use, ...known, opened, friend };
}
const kindsOf = async (use: OwnerUse) => (await readReminders(use)).reminders.map(({ kind }) => kind);

test('what waits is planned: the interview, three words about telling, getting in touch', async () => {
  const { use } = await start();
  const kinds = await kindsOf(use);
  expect(kinds.filter((kind) => kind === 'untold')).toHaveLength(3);
  expect(kinds).toContain('follow-up');
  expect(kinds).toContain('interview');
  const settings = await use.stores.settings.read();
  await use.stores.settings.save({ ...settings, reminders: { ...settings.reminders, untold: false } });
  expect(await kindsOf(use)).not.toContain('untold');
});

test('of an application that has ended, only people to tell and looking back are left', async () => {
  const { use, applicationId } = await start();
  const application = await use.stores.applications.find(applicationId);
  if (application) await use.stores.applications.save({ ...application, stage: 'withdrawn-by-me' });
  expect(new Set(await kindsOf(use))).toEqual(new Set(['untold', 'follow-up']));
});

test('the feed is read with its secret only, and a new one shuts the old out', async () => {
  const { use } = await start();
  const ports = { ...use, calendarWriter: icsFeed, fingerprint: sha256 };
  expect(await readFeed(ports, '', words)).toMatchObject({ ok: false });
  const { feedToken } = await renewFeed(use);
  const feed = await readFeed(ports, feedToken, words);
  const text = feed.ok ? feed.value : '';
  expect(text.match(/^UID:/gm)).toHaveLength((await readReminders(use)).reminders.length);
  expect(text).toContain('BEGIN:VALARM');
  const again = await readFeed(ports, feedToken, words);
  expect(again).toEqual(feed);
  await renewFeed(use);
  expect(await readFeed(ports, feedToken, words)).toEqual({ ok: false, error: { kind: 'no-such-feed' } });
});

test('texts are the same or not', () => {
  expect(isSameText('ab', 'ab')).toBe(true);
  expect(isSameText('ab', 'ac')).toBe(false);
  expect(isSameText('ab', 'abc')).toBe(false);
});
