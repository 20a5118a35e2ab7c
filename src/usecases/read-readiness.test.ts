import { expect, test } from 'vitest';
import type { StoredLetter } from '#domain/letter/stored-letter.ts';
import { composeLetterChecks } from '../compose/letter-checks.server.ts';
import { changeRecipient } from './choose-goodbye.ts';
import { markTold } from './mark-told.ts';
import { noteBounce } from './note-bounce.ts';
import { openGoodbye, readGoodbye } from './open-goodbye.ts';
import { readReadiness } from './read-readiness.ts';
import { goodbyeCase, secrets } from './test/goodbye-case.ts';
import { memoryUse } from './test/memory-use.ts';

async function begun() {
  const use = { ...(await memoryUse()), checks: composeLetterChecks() };
  const known = await goodbyeCase(use, 'en');
  const opened = await openGoodbye(use, known.applicationId, 'en');
  if (!opened.ok) throw new Error(opened.error.kind);
  const id = opened.value;
  const view = async () => (await readGoodbye(use, id))!;
  const letterTo = async (personId: string) => (await view()).letters.find((one) => one.personId === personId)!;
  const change = async (personId: string, to: Partial<StoredLetter>) =>
    use.stores.letters.save({ ...(await letterTo(personId)), ...to });
  const readiness = async () => {
    const { ready, notReady } = await readReadiness(use, await view());
    return {
      ready: ready.map(({ key }) => key),
      not: Object.fromEntries(notReady.map((one) => [one.key, one.because])),
    };
  };
  return { use, id, known: known.people, view, letterTo, change, readiness };
}

test('what is fine goes out together; who is thanked through somebody has no text to wait for', async () => {
  const { known, readiness } = await begun();
  expect(await readiness()).toEqual({ ready: [known.recruiter, known.manager], not: {} });
});

test.each([
  [{ edited: true, subject: ' ' }, 'empty'],
  [{ edited: true, body: `Hi Tobias,\n\n${secrets.en}.\n\nBest regards,\nLena Vogt` }, 'private'],
  [{ state: 'in-drafts' }, 'in-drafts'],
  [{ state: 'unknown' }, 'unknown'],
] as const)('%j is named with its reason', async (to, because) => {
  const { known, change, readiness } = await begun();
  await change(known.manager, to);
  expect(await readiness()).toEqual({ ready: [known.recruiter], not: { [known.manager]: because } });
});

test('without an address, or without a name to sign with, nothing is sent', async () => {
  const { use, id, known, readiness } = await begun();
  const person = (await use.stores.people.find(known.interviewer))!;
  await use.stores.people.save({ ...person, email: '' });
  await changeRecipient(use, id, { key: known.interviewer, what: 'own' });
  expect((await readiness()).not).toEqual({ [known.interviewer]: 'no-address' });
  await use.stores.settings.save({ ...(await use.stores.settings.read()), name: '' });
  expect(await readiness()).toMatchObject({ ready: [], not: { [known.recruiter]: 'no-sender' } });
});

test('who knows, or will in a moment, is in neither list', async () => {
  const { use, id, known, change, readiness } = await begun();
  await change(known.manager, { state: 'queued' });
  await markTold(use, id, { key: known.recruiter, channel: 'call', at: null });
  expect(await readiness()).toEqual({ ready: [], not: {} });
});

test('a letter that came back: nobody knows by it, and an ended goodbye is open again', async () => {
  const { use, id, known, view, letterTo, change } = await begun();
  await change(known.recruiter, { state: 'sent' });
  await markTold(use, id, { key: known.recruiter, channel: 'mail', at: null });
  await markTold(use, id, { key: known.manager, channel: 'call', at: null });
  expect((await view()).goodbye.finishedAt).not.toBeNull();
  const told = async () => (await view()).tolds.map(({ personId }) => personId).toSorted();
  expect(await told()).toEqual([known.recruiter, known.manager, known.interviewer].toSorted());
  const letter = await letterTo(known.recruiter);
  await use.stores.transact((stores) => noteBounce(use, stores, letter));
  expect(await told()).toEqual([known.manager]);
  expect((await view()).goodbye.finishedAt).toBeNull();
  expect(await letterTo(known.recruiter)).toMatchObject({ state: 'failed', outcome: { kind: 'bounced' } });
  const interviews = await use.stores.interviews.ofApplication(letter.applicationId);
  expect(interviews.some(({ status }) => status === 'cancelled-by-me')).toBe(true);
  const manager = await letterTo(known.manager);
  await use.stores.transact((stores) => noteBounce(use, stores, { ...manager, state: 'sent' }));
  expect(await told()).toEqual([known.manager]);
});
