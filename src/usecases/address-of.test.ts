import { expect, test } from 'vitest';
import type { PersonId } from '#domain/id.ts';
import { newPerson } from '#domain/people/new-person.ts';
import { addressOf } from './address-of.ts';
import { memoryUse } from './test/memory-use.ts';

test('one person of that name has an address, two have none', async () => {
  const use = await memoryUse();
  const add = (id: string, givenName: string, familyName: string, email: string) =>
    use.stores.people.save(newPerson(id as PersonId, { givenName, familyName, email }, use.clock.now()));
  await add('a', 'Ruth', 'Adler', 'ruth@post.example');
  await add('b', 'Nele', 'Kranz', '');
  expect(await addressOf(use, ' ruth ')).toBe('ruth@post.example');
  expect(await addressOf(use, 'Ruth Adler')).toBe('ruth@post.example');
  expect(await addressOf(use, 'Nele')).toBe('');
  await add('c', 'Ruth', 'Berg', 'r@berg.example');
  expect(await addressOf(use, 'Ruth')).toBe('');
});
