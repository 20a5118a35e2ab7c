import { expect, test } from 'vitest';
import { beginDoubt } from './begin-doubt.ts';
import { sleepOnIt } from './sleep-on-it.ts';
import { memoryUse } from './test/memory-use.ts';

test('with nothing booked one may leave it as long as one likes, only not in the past', async () => {
  const use = await memoryUse();
  const about = { company: 'Marlow & Pike', role: 'Designer', origin: null };
  const begun = await beginDoubt(use, { text: '', since: null, about, next: null });
  if (!begun.ok) throw new Error(begun.error.kind);
  const now = use.clock.now();
  expect(await sleepOnIt(use, begun.value.id, now.add({ hours: 1000 }))).toMatchObject({ ok: true });
  expect(await sleepOnIt(use, begun.value.id, now)).toMatchObject({ error: { kind: 'past' } });
});
