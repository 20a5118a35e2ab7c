import { expect, test } from 'vitest';
import { textVersion } from '#domain/text-version.ts';
import { composeLetterChecks } from '../compose/letter-checks.server.ts';
import { sayPrivate } from './change-letter.ts';
import { chooseGoodbye } from './choose-goodbye.ts';
import { openGoodbye, readGoodbye } from './open-goodbye.ts';
import { readLetter } from './read-letter.ts';
import { saveText } from './save-text.ts';
import { goodbyeCase } from './test/goodbye-case.ts';
import { memoryUse } from './test/memory-use.ts';

async function begun() {
  const use = { ...(await memoryUse()), checks: composeLetterChecks() };
  const known = await goodbyeCase(use, 'en');
  const opened = await openGoodbye(use, known.applicationId, 'en');
  if (!opened.ok) throw new Error(opened.error.kind);
  const letter = async () => {
    const view = await readGoodbye(use, opened.value);
    const found = view?.letters.find(({ personId }) => personId === known.people.recruiter);
    if (!found) throw new Error('no letter');
    return found;
  };
  const remarks = async () => {
    const { id } = await letter();
    return (await readLetter(use, id))?.findings.filter(({ rule }) => rule === 'E11').length;
  };
  return { use, id: opened.value, letter, remarks };
}

test('what one wants to say is remarked on no more, in this letter, until one takes it back', async () => {
  const { use, letter, remarks } = await begun();
  const { id, body } = await letter();
  const text = body.replace('\n\n', '\n\nMy doctor has told me to rest. ');
  await saveText(use, { subject: `letter/${id}`, field: 'body', text, version: textVersion(body) });
  expect(await remarks()).toBe(1);
  expect((await sayPrivate(use, id, { topic: 'family', wanted: true })).ok).toBe(true);
  expect(await remarks()).toBe(1);
  await sayPrivate(use, id, { topic: 'health', wanted: true });
  expect(await remarks()).toBe(0);
  await sayPrivate(use, id, { topic: 'health', wanted: false });
  expect(await remarks()).toBe(1);
});

test('it stays said when an unedited text is written anew', async () => {
  const { use, id, letter, remarks } = await begun();
  const reason = { kind: 'own', text: 'My mother is seriously ill and needs me.' } as const;
  await chooseGoodbye(use, id, { reason });
  expect(await remarks()).toBeGreaterThan(0);
  for (const topic of ['health', 'family'] as const)
    await sayPrivate(use, (await letter()).id, { topic, wanted: true });
  expect(await remarks()).toBe(0);
  await chooseGoodbye(use, id, { reason, door: { open: true, what: 'a role with less travel', when: '' } });
  expect((await letter()).body).toContain('less travel');
  expect(await remarks()).toBe(0);
});
