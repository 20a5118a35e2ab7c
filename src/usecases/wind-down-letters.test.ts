import { expect, test } from 'vitest';
import { composeLetterChecks } from '../compose/letter-checks.server.ts';
import { newApplication } from '#domain/application/new-application.ts';
import { goodbyeCase } from './test/goodbye-case.ts';
import { memoryUse } from './test/memory-use.ts';
import { asTicked, prepareWindDown, readWindDownLetters } from './wind-down-letters.ts';
import { noteSigned } from './wind-down.ts';

async function search() {
  const use = { ...(await memoryUse()), checks: composeLetterChecks() };
  const known = await goodbyeCase(use, 'en');
  const add = async (company: string, stage: 'offer' | 'applied') => {
    const made = { ...newApplication(use.ids.newId(), { company, role: 'Baker' }, use.clock.now()), stage };
    await use.stores.applications.save(made);
    return made;
  };
  return { use, known, offer: await add('Offer', 'offer'), silent: await add('Silent', 'applied') };
}

test('nothing is written before the contract is signed; then one for each that gave time, none for the silent', async () => {
  const { use, known, offer } = await search();
  expect(await prepareWindDown(use, 'en')).toEqual({ ok: false, error: { kind: 'not-signed' } });
  await noteSigned(use, offer.id);
  expect(await prepareWindDown(use, 'en')).toEqual({ ok: true, value: 1 });
  expect(await prepareWindDown(use, 'en')).toEqual({ ok: true, value: 1 });
  const goodbyes = await readWindDownLetters(use);
  expect(goodbyes.map(({ application }) => application.id)).toEqual([known.applicationId]);
  expect(goodbyes[0]?.ready.length).toBeGreaterThan(0);
  expect(await use.stores.letters.inState('queued', 'sent', 'sending')).toEqual([]);
});

test('only what was ticked goes, and only as it was read', async () => {
  const { use, offer } = await search();
  await noteSigned(use, offer.id);
  await prepareWindDown(use, 'en');
  const [goodbye] = await readWindDownLetters(use);
  const [first] = goodbye?.ready ?? [];
  if (!first) throw new Error('no letter');
  const ticked = new Map([[first.letter.id as string, first.version]]);
  expect(await asTicked(use, new Map())).toEqual({ ok: false, error: { kind: 'none-ticked' } });
  expect(await asTicked(use, ticked)).toMatchObject({ ok: true, value: [{ letterId: first.letter.id }] });
  const letter = await use.stores.letters.find(first.letter.id);
  if (letter) await use.stores.letters.save({ ...letter, body: `${letter.body}\nP.S.`, edited: true });
  expect(await asTicked(use, ticked)).toEqual({ ok: false, error: { kind: 'changed-since' } });
});
