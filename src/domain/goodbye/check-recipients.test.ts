import { expect, test } from 'vitest';
import { checkPack } from '#domain/goodbye/check-pack.ts';
import { checkRecipients } from '#domain/goodbye/check-recipients.ts';

const known = ['anna@nordwind.example', 'Ole@Nordwind.example'];
const one = (to: string[], cc: string[] = []) => ({ to, cc, bcc: [] });

test.each([
  [[one(['anna@nordwind.example']), one(['ole@nordwind.example'])], []],
  [[one(['anna@nordwind.example', 'ole@nordwind.example'])], ['several']],
  [[one(['anna@nordwind.example'], ['ole@nordwind.example'])], ['copy']],
  [[one(['chef@andere.example'])], ['outside']],
  [[one(['team-vertrieb@nordwind.example'])], ['group']],
  [[one(['anna@nordwind.example']), one([' Anna@nordwind.example'])], ['twice']],
  [[one([])], ['nobody']],
])('%j: %j', (envelopes, kinds) => {
  expect(checkRecipients(envelopes, known).map(({ kind }) => kind)).toEqual(kinds);
});

test('two bodies that differ in the name alone are alike', () => {
  const body = (name: string) =>
    `Guten Tag ${name},\n\nvielen Dank für unser Gespräch und für Ihre Zeit. Alles Gute für Sie.`;
  const other = 'Hallo Mira, danke, dass du dir gestern so viel Zeit genommen hast; ich wünsche euch viel Erfolg.';
  expect(checkPack([body('Anna Meyer'), body('Ole Brandt'), other], ['Anna Meyer', 'Ole Brandt', 'Mira'])).toEqual([
    { one: 0, other: 1, alike: 1 },
  ]);
});
