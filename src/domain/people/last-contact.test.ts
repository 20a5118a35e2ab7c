import { expect, test } from 'vitest';
import type { PersonId } from '../id.ts';
import { lastContacts } from './last-contact.ts';

const [anna, ben] = ['anna', 'ben'] as PersonId[] as [PersonId, PersonId];
const met = (start: string, ...personIds: PersonId[]) => ({ start: Temporal.ZonedDateTime.from(start), personIds });
const said = (latest: ReadonlyMap<PersonId, Temporal.Instant>) =>
  Object.fromEntries([...latest].map(([id, at]) => [id, at.toString()]));

test('a conversation is a contact with everybody in it, and only the latest counts', () => {
  const noted = new Map([[anna, Temporal.Instant.from('2026-11-20T09:00:00Z')]]);
  const meetings = [
    met('2026-11-18T10:00[Europe/Berlin]', anna, ben),
    met('2026-11-22T10:00[Europe/Berlin]', anna),
    met('2026-11-21T10:00[Europe/Berlin]', anna),
  ];
  expect(said(lastContacts(noted, meetings))).toEqual({ anna: '2026-11-22T09:00:00Z', ben: '2026-11-18T09:00:00Z' });
  expect(said(lastContacts(noted, []))).toEqual({ anna: '2026-11-20T09:00:00Z' });
});
