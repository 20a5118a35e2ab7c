import { expect, test } from 'vitest';
import { newApplication } from '#domain/application/new-application.ts';
import { moveApplication } from './move-application.ts';
import { readProof } from './read-proof.ts';
import { memoryUse } from './test/memory-use.ts';

test('a month has what was sent in it, none of another month, nothing only saved, and no private note', async () => {
  const use = await memoryUse();
  const add = async (company: string, at: string, stage: 'applied' | 'saved') => {
    const made = newApplication(use.ids.newId(), { company, role: 'Baker' }, Temporal.Instant.from(at));
    await use.stores.applications.save({ ...made, stage, note: 'a private note', salary: '50000' });
  };
  await add('November', '2026-11-05T09:00:00Z', 'applied');
  await add('October', '2026-10-05T09:00:00Z', 'applied');
  await add('Saved', '2026-11-06T09:00:00Z', 'saved');
  const proof = await readProof(use, Temporal.PlainYearMonth.from('2026-11'));
  expect(proof.map(({ company }) => company)).toEqual(['November']);
  expect(JSON.stringify(proof)).not.toMatch(/private|50000/);
});

test('the day on which it was sent counts, not the one on which it was noted down', async () => {
  const use = await memoryUse('2026-11-05T09:00:00Z');
  const saved = newApplication(
    use.ids.newId(),
    { company: 'Acme', role: 'Baker' },
    Temporal.Instant.from('2026-10-20T09:00:00Z'),
  );
  await use.stores.applications.save({ ...saved, stage: 'saved' });
  await moveApplication(use, saved.id, 'applied');
  await moveApplication(use, saved.id, 'interviewing');
  const proof = async (month: string) =>
    (await readProof(use, Temporal.PlainYearMonth.from(month))).map(({ on, company }) => `${company} ${on.toString()}`);
  expect([await proof('2026-10'), await proof('2026-11')]).toEqual([[], ['Acme 2026-11-05']]);
});
