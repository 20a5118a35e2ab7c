import { expect, test } from 'vitest';
import { searchEverything } from './search-everything.ts';
import { acceptIntake } from './accept-intake.ts';
import { beginDoubt } from './begin-doubt.ts';
import { readIntakeItem } from './read-intake.ts';
import { takeIn } from './take-in.ts';
import { file, intakeUse, mail, yesTo } from './test/intake-things.ts';

test('finds applications, people, mails, doubts and notes by the beginnings of words, each with its application', async () => {
  const use = await intakeUse();
  const [taken] = await takeIn(use, [file('mail.eml', mail)]);
  const view = taken?.result === 'new' ? await readIntakeItem(use, taken.id) : null;
  const done = view && (await acceptIntake(use, view.item.id, yesTo(view.reading)));
  const applicationId = done?.ok ? done.value.applicationId : null;
  if (!applicationId) throw new Error('refused');
  await beginDoubt(use, { text: 'The warehouse felt cold.', since: null, about: { applicationId }, next: null });
  const found = await searchEverything(use, 'wareh');
  expect(found.map(({ kind }) => kind).toSorted()).toEqual(expect.arrayContaining(['application', 'doubt', 'message']));
  for (const one of found.filter(({ kind }) => kind !== 'application')) expect(one.application?.id).toBe(applicationId);
  const [person] = await searchEverything(use, 'okafor');
  expect(person).toMatchObject({ kind: 'person', title: 'Tess Okafor' });
  expect(await searchEverything(use, '  ')).toEqual([]);
  expect(await searchEverything(use, 'nothingofthekind')).toEqual([]);
});
