import { expect, test } from 'vitest';
import { composeLetterChecks } from '../compose/letter-checks.server.ts';
import { newApplication } from '#domain/application/new-application.ts';
import { keepMailAccount } from './keep-mail-account.ts';
import { goodbyeCase } from './test/goodbye-case.ts';
import { memoryUse } from './test/memory-use.ts';
import { asTicked, handOverTicked, prepareWindDown, readWindDownLetters, sendTicked } from './wind-down-letters.ts';
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

async function ticked() {
  const { use, offer } = await search();
  await noteSigned(use, offer.id);
  await prepareWindDown(use, 'en');
  const goodbyes = await readWindDownLetters(use);
  const read = goodbyes.flatMap(({ ready }) => ready);
  return { use, read, marks: new Map(read.map(({ letter, version }) => [letter.id as string, version])) };
}

test('what was ticked goes all or not at all, also when a text changes between reading and sending', async () => {
  const { use, read, marks } = await ticked();
  expect(read.length).toBeGreaterThan(1);
  const account = { protocol: 'smtp', host: 'mail.example.org', port: 465, tls: 'implicit', user: 'lena@vogt.example', password: 'pass' } as const; // prettier-ignore
  await keepMailAccount(use, account);
  const last = read.at(-1)?.letter;
  if (!last) throw new Error('no letter');
  /** Somebody edits after the letters were looked at, right before the transaction. */
  const transact: typeof use.stores.transact = async (work) => {
    await use.stores.letters.save({ ...last, body: `${last.body}\nP.S.`, edited: true });
    return use.stores.transact(work);
  };
  const racing = { ...use, stores: { ...use.stores, transact } };
  expect(await sendTicked(racing, marks, { kind: 'with-undo' })).toMatchObject({ error: { kind: 'changed-since' } });
  await use.stores.letters.save(last);
  expect(await handOverTicked(racing, marks)).toMatchObject({ error: { kind: 'changed-since' } });
  expect(await use.stores.letters.inState('queued', 'handed-over')).toEqual([]);
  expect(await use.stores.tolds.all()).toEqual([]);
  await use.stores.letters.save(last);
  expect(await sendTicked(use, new Map(), { kind: 'with-undo' })).toMatchObject({ error: { kind: 'none-ticked' } });
  expect(await handOverTicked(use, new Map())).toMatchObject({ error: { kind: 'none-ticked' } });
  const sent = await sendTicked(use, marks, { kind: 'with-undo' });
  expect(sent.ok && sent.value.length).toBe(read.length);
});

test('what the person sent by themselves is noted for all of them', async () => {
  const { use, read, marks } = await ticked();
  expect(await handOverTicked(use, marks)).toEqual({ ok: true, value: read.length });
  expect((await use.stores.letters.inState('handed-over')).length).toBe(read.length);
});
