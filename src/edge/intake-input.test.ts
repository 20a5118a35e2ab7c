import { expect, test } from 'vitest';
import { readAcceptance, readDrops } from './intake-input.ts';

function form(texts: Record<string, string>) {
  const data = new FormData();
  for (const [name, value] of Object.entries(texts)) data.set(name, value);
  return data;
}
const talk = {
  takeInterview: 'on',
  day: '2026-12-01',
  time: '10:00',
  zone: 'Europe/Berlin',
  kind: 'onsite',
  minutes: '60',
};
const ilka = { 'take.0': 'on', 'name.0': 'Ilka Tammen', 'role.0': 'recruiter', 'email.0': 'ilka@fenwerk.example' };

test('an interview carries what an invitation can say, and nothing that would overwrite the rest', () => {
  const read = readAcceptance(form({ application: 'new', company: 'Fenwerk', role: 'Gärtnerin', ...talk, ...ilka }));
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  expect(Object.keys(read.value.interview ?? {}).toSorted()).toEqual([
    'end',
    'kind',
    'link',
    'phone',
    'place',
    'start',
  ]);
  expect(read.value).toMatchObject({
    application: { kind: 'new', company: 'Fenwerk' },
    stage: null,
    people: [{ name: 'Ilka Tammen', role: 'recruiter' }],
  });
});

test('a new one needs its names, an interview its time, a ticked person a name; what is not ticked is left out', () => {
  const read = readAcceptance(
    form({ application: 'new', ...talk, day: '', ...ilka, 'name.0': '', 'email.0': '', 'name.1': 'x' }),
  );
  expect(read).toEqual({
    ok: false,
    issues: { company: 'required', role: 'required', 'name.0': 'required', day: 'not-a-day' },
  });
  expect(readAcceptance(form({ application: 'none', 'name.1': 'x' }))).toMatchObject({
    value: { application: { kind: 'none' }, people: [], interview: null },
  });
  expect(readAcceptance(form({ application: 'abc', stage: 'nowhere' }))).toMatchObject({
    issues: { stage: 'unknown' },
  });
});

test('a role counts as chosen when it is not the one that was shown', () => {
  const chosen = (texts: Record<string, string>) => {
    const read = readAcceptance(form({ application: 'none', ...ilka, ...texts }));
    return read.ok && read.value.people.map(({ isRoleChosen }) => isRoleChosen);
  };
  expect(chosen({ 'shown.0': 'manager' })).toEqual([true]);
  expect(chosen({ 'shown.0': 'recruiter' })).toEqual([false]);
  expect(chosen({})).toEqual([false]);
});

test('files and pasted text are bytes under a name; an empty field is nothing', async () => {
  const data = form({ text: ' hello ' });
  data.append('files', new File(['BEGIN'], 'a.ics'));
  data.append('files', new File([], ''));
  const drops = await readDrops(data, 'Pasted text');
  expect(drops.map(({ name, bytes }) => [name, new TextDecoder().decode(bytes)])).toEqual([
    ['a.ics', 'BEGIN'],
    ['Pasted text', 'hello'],
  ]);
});
