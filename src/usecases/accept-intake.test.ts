import { expect, test } from 'vitest';
import { acceptIntake, layAside } from './accept-intake.ts';
import { closeForMe } from './close-for-me.ts';
import { readIntakeItem } from './read-intake.ts';
import { takeIn } from './take-in.ts';
import { cards, file, intakeUse, invitation, mail, readingIn, yesTo } from './test/intake-things.ts';

type Use = Awaited<ReturnType<typeof intakeUse>>;

async function take(use: Use, text: string) {
  const [taken] = await takeIn(use, [file('thing', text)]);
  if (taken?.result !== 'new') throw new Error('not taken in');
  const view = await readIntakeItem(use, taken.id);
  if (!view) throw new Error('gone');
  return view;
}

async function takeAndAccept(use: Use, text: string) {
  const { item, reading, guess } = await take(use, text);
  const accepted = await acceptIntake(use, item.id, yesTo(reading, guess ? { kind: 'known', id: guess } : undefined));
  if (!accepted.ok || !accepted.value.applicationId) throw new Error('refused');
  return accepted.value.applicationId;
}

const kinds = async (use: Use, id: Awaited<ReturnType<typeof takeAndAccept>>) =>
  (await use.stores.entries.ofApplication(id)).map(({ facts }) => facts.kind).toSorted();

test('an invitation makes the application, the people and the interview, with the invitation as it was sent', async () => {
  const use = await intakeUse();
  const id = await takeAndAccept(use, invitation());
  expect(await use.stores.applications.find(id)).toMatchObject({ company: 'Fenwerk GmbH', stage: 'interviewing' });
  const [interview] = await use.stores.interviews.ofApplication(id);
  expect(interview).toMatchObject({
    kind: 'onsite',
    place: 'Moorweg 4, Oldenburg',
    invitation: { uid: 'round-2@fenwerk.example', sequence: 0, method: 'REQUEST', text: invitation() },
  });
  expect(interview?.personIds).toHaveLength(2);
  expect((await use.stores.involvements.ofApplication(id)).map(({ role }) => role)).toEqual([
    'recruiter',
    'interviewer',
  ]);
  expect(await kinds(use, id)).toEqual(['application-added', 'interview-booked', 'person-added', 'person-added']);
});

test('a new version moves the interview, a cancellation cancels it; an older one does nothing', async () => {
  const use = await intakeUse();
  const id = await takeAndAccept(use, invitation());
  const newer = await take(use, invitation({ sequence: 2, start: '20261202T140000' }));
  expect([newer.guess, newer.change?.kind]).toEqual([id, 'moved']);
  expect((await use.stores.interviews.ofApplication(id))[0]?.start.toString()).toContain('2026-12-01T10:00');
  await acceptIntake(use, newer.item.id, yesTo(newer.reading, { kind: 'known', id }));
  const moved = await use.stores.interviews.ofApplication(id);
  expect(moved.map(({ start }) => start.toPlainDateTime().toString())).toEqual(['2026-12-02T14:00:00']);
  expect(await kinds(use, id)).toContain('interview-moved');

  const older = await take(use, invitation({ sequence: 1, start: '20261203T140000' }));
  expect(older.change?.kind).toBe('outdated');
  await acceptIntake(use, older.item.id, yesTo(older.reading, { kind: 'known', id }));
  expect((await use.stores.interviews.ofApplication(id))[0]?.start.toPlainDate().toString()).toBe('2026-12-02');

  const off = await take(use, invitation({ sequence: 3, method: 'CANCEL', status: 'CANCELLED' }));
  expect(off.change?.kind).toBe('cancelled');
  await acceptIntake(use, off.item.id, yesTo(off.reading, { kind: 'known', id }));
  expect(await use.stores.interviews.ofApplication(id)).toMatchObject([
    { status: 'cancelled-by-them', invitation: { sequence: 3 } },
  ]);
  const entries = await use.stores.entries.ofApplication(id);
  expect(entries.map(({ facts }) => facts)).toContainEqual(
    expect.objectContaining({ kind: 'interview-status', status: 'cancelled-by-them' }),
  );
  const back = await take(use, invitation({ sequence: 4 }));
  await acceptIntake(use, back.item.id, yesTo(back.reading, { kind: 'known', id }));
  expect(await use.stores.interviews.ofApplication(id)).toMatchObject([{ status: 'booked' }]);
  const same = await take(use, invitation({ sequence: 5 }));
  expect(same.change?.kind).toBe('unchanged');
});

test('a mail is kept with its sender as a real contact, and its answer finds the application by the thread', async () => {
  const use = await intakeUse();
  const id = await takeAndAccept(use, mail);
  const [message] = await use.stores.messages.ofApplication(id);
  expect(message).toMatchObject({ messageId: '<hello-1@brightmoor.example>', direction: 'in' });
  const [contact] = await use.stores.contacts.ofApplication(id);
  expect(contact).toMatchObject({ channel: 'mail', at: Temporal.Instant.from('2026-11-20T10:00:00Z') });
  const answer = mail
    .replace('<hello-1@', '<hello-2@')
    .replace('Content-Type', 'In-Reply-To: <hello-1@brightmoor.example>\r\nContent-Type')
    .replace(/From: .*\r\n/, 'From: desk@elsewhere.example\r\n');
  expect((await take(use, answer)).guess).toBe(id);
});

test('an application is recognised by somebody known in it, or by its employer’s name', async () => {
  const use = await intakeUse();
  const id = await takeAndAccept(use, invitation());
  const next = await take(use, invitation({ uid: 'round-3@fenwerk.example', start: '20261210T100000' }));
  expect(next.guess).toBe(id);
  const named = await take(
    use,
    mail.replaceAll('Brightmoor Ltd', 'Fenwerk GmbH').replaceAll('brightmoor', 'fenwerk-post'),
  );
  expect(named.guess).toBe(id);
});

test('cards without an application become contacts, once', async () => {
  const use = await intakeUse();
  for (const text of [cards, `${cards}\n`.replace('TITLE', 'NOTE:hello\r\nTITLE')]) {
    const { item, reading } = await take(use, text);
    expect(await acceptIntake(use, item.id, yesTo(reading, { kind: 'none' }))).toEqual({
      ok: true,
      value: { applicationId: null },
    });
  }
  expect(await use.stores.people.all()).toMatchObject([{ givenName: 'Mirja', familyName: 'Voss', title: 'Dr.' }]);
});

test('saying yes twice is once; an application that is gone is refused and nothing is made', async () => {
  const use = await intakeUse();
  const { item, reading } = await take(use, invitation());
  const gone = { kind: 'known', id: use.ids.newId<'application'>() } as const;
  expect(await acceptIntake(use, item.id, yesTo(reading, gone))).toEqual({
    ok: false,
    error: { kind: 'no-such-application' },
  });
  expect(await use.stores.people.all()).toEqual([]);
  await acceptIntake(use, item.id, yesTo(reading));
  await acceptIntake(use, item.id, yesTo(reading));
  expect(await use.stores.applications.all()).toHaveLength(1);
  expect(await acceptIntake(use, use.ids.newId<'intake'>(), yesTo(reading))).toEqual({
    ok: false,
    error: { kind: 'no-such-item' },
  });
});

test('laid aside is not gone', async () => {
  const use = await intakeUse();
  const { item } = await take(use, invitation());
  expect(await layAside(use, item.id, 'dismissed')).toBe(true);
  expect(await use.stores.intake.proposed()).toEqual([]);
  expect(await layAside(use, item.id, 'proposed')).toBe(true);
  expect(await use.stores.intake.proposed()).toHaveLength(1);
  expect(await layAside(use, use.ids.newId<'intake'>(), 'dismissed')).toBe(false);
});

test('a rejection by mail moves a known application only when one says so', async () => {
  const use = await intakeUse();
  const id = await takeAndAccept(use, invitation());
  const no = mail
    .replace('<hello-1@', '<no@')
    .replace('Tess Okafor <tess.okafor@brightmoor.example>', 'Ilka Tammen <ilka.tammen@fenwerk.example>')
    .replace(
      'we would like to invite you to an interview on 1 December at 3 pm.',
      'unfortunately we have decided to move forward with other candidates.',
    );
  const { item, reading, guess } = await take(use, no);
  expect([guess, readingIn(item).stage?.value]).toEqual([id, 'declined-by-them']);
  await acceptIntake(use, item.id, { ...yesTo(reading, { kind: 'known', id }), interview: null });
  expect((await use.stores.applications.find(id))?.stage).toBe('declined-by-them');
});

test('a later mail leaves somebody’s role and a number typed by hand; a role chosen in its form counts', async () => {
  const use = await intakeUse();
  const id = await takeAndAccept(use, invitation());
  const [ilka] = await use.stores.involvements.ofApplication(id);
  if (!ilka) throw new Error('nobody');
  await use.stores.involvements.save({ ...ilka, role: 'manager', inCharge: true });
  const [interview] = await use.stores.interviews.ofApplication(id);
  if (!interview) throw new Error('no interview');
  await use.stores.interviews.save({ ...interview, phone: '+49 441 555 0100' });

  const newer = await take(use, invitation({ sequence: 2 }).replace(/LOCATION.*\r\n/, ''));
  expect(newer.knownRoles).toEqual(['manager', 'interviewer']);
  const yes = yesTo(newer.reading, { kind: 'known', id });
  await acceptIntake(use, newer.item.id, yes);
  expect(await use.stores.interviews.ofApplication(id)).toMatchObject([
    { phone: '+49 441 555 0100', place: 'Moorweg 4, Oldenburg' },
  ]);
  const roles = async () =>
    (await use.stores.involvements.ofApplication(id)).map(({ role, inCharge }) => [role, inCharge]);
  expect(await roles()).toEqual([
    ['manager', true],
    ['interviewer', false],
  ]);

  const next = await take(use, invitation({ uid: 'round-3@fenwerk.example', start: '20261210T100000' }));
  const chosen = yes.people.map((person) => ({ ...person, role: 'coordinator', isRoleChosen: true }) as const);
  await acceptIntake(use, next.item.id, { ...yesTo(next.reading, { kind: 'known', id }), people: chosen });
  expect(await roles()).toEqual([
    ['coordinator', true],
    ['coordinator', false],
  ]);
});

test('an answer that is dropped in reopens what was closed for me, and what it says is noted after that', async () => {
  const use = await intakeUse();
  const id = await takeAndAccept(use, invitation());
  await closeForMe(use, id);
  const later = mail
    .replace('<hello-1@', '<later@')
    .replace('Tess Okafor <tess.okafor@brightmoor.example>', 'Ilka Tammen <ilka.tammen@fenwerk.example>');
  const { item, reading } = await take(use, later);
  await acceptIntake(use, item.id, { ...yesTo(reading, { kind: 'known', id }), stage: 'declined-by-them', interview: null }); // prettier-ignore
  expect((await use.stores.applications.find(id))?.stage).toBe('declined-by-them');
  const lines = (await use.stores.entries.ofApplication(id)).map(({ facts }) => facts);
  expect(lines).toContainEqual({ kind: 'reopened', to: 'interviewing', because: 'they-answered' });
  expect(lines).toContainEqual({ kind: 'stage-changed', from: 'interviewing', to: 'declined-by-them' });
});
