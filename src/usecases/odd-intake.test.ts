import { describe, expect, test } from 'vitest';
import { fail } from '#domain/result.ts';
import { acceptIntake } from './accept-intake.ts';
import { listIntake, readIntakeItem } from './read-intake.ts';
import { readDropped } from './read-dropped.ts';
import { takeIn } from './take-in.ts';
import { bytes, cards, file, intakeUse, invitation, mail, readingIn, yesTo } from './test/intake-things.ts';

type Use = Awaited<ReturnType<typeof intakeUse>>;

async function take(use: Use, text: string) {
  const [taken] = await takeIn(use, [file('thing', text)]);
  const view = taken?.result === 'new' ? await readIntakeItem(use, taken.id) : null;
  if (!view) throw new Error('not taken in');
  return view;
}
const line = (name: string) => new RegExp(`${name}.*\\r\\n`);

/** A mail with a calendar part, as calendar programs send them. */
const withCalendar = (calendar: string) =>
  mail
    .replace('Content-Type: text/plain; charset=utf-8\r\n\r\n', 'MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary="b"\r\n\r\n--b\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n')
    .concat('--b\r\nContent-Type: text/calendar; charset=utf-8; method=REQUEST\r\n\r\n', calendar, '\r\n--b--\r\n'); // prettier-ignore

describe('read', () => {
  test('an invitation that nobody signs is an interview without an organiser', async () => {
    const { reading } = await take(await intakeUse(), invitation().replace(line('ORGANIZER'), ''));
    expect(reading.meeting).toMatchObject({ organiserEmail: '', organiserName: '' });
    expect(reading.people.map(({ name }) => name)).toEqual(['Ole Bruns']);
  });

  test('an organiser without a name keeps the address', async () => {
    const { reading } = await take(await intakeUse(), invitation().replace(';CN=Ilka Tammen', ''));
    expect(reading.meeting).toMatchObject({ organiserEmail: 'ilka.tammen@fenwerk.example', organiserName: '' });
  });

  test('a mail that says neither when nor under which id is read all the same, and twice is one', async () => {
    const use = await intakeUse();
    const bare = mail.replace(line('Message-ID'), '').replace(line('Date'), '').replace(line('From'), '');
    const { reading } = await take(use, bare);
    expect(reading.message).toMatchObject({ messageId: '', at: null, from: { name: '', address: '' } });
    expect(await takeIn(use, [file('again', bare)])).toMatchObject([{ result: 'known' }]);
  });

  test('a mail with an invitation inside is one thing with both; with an answer or nonsense inside it is a mail', async () => {
    const use = await intakeUse();
    const both = await take(use, withCalendar(invitation()));
    expect(both.reading).toMatchObject({ source: 'mail', meeting: { uid: 'round-2@fenwerk.example' } });
    expect(both.reading.interview?.start.value).toContain('2026-12-01T10:00');
    const other = (text: string, id: string) => take(use, withCalendar(text).replace('hello-1', id));
    expect((await other(invitation({ method: 'REPLY' }), 'hello-2')).reading.meeting).toBeNull();
    expect((await other('BEGIN:VCALENDAR', 'hello-3')).reading.meeting).toBeNull();
  });

  test('a mail that one wrote oneself, or that went to several, is read as such', async () => {
    const use = await intakeUse();
    const mine = mail
      .replace(line('From'), 'From: Jona Adler <jona.adler@post.example>\r\n')
      .replace('hello-1', 'mine');
    expect((await take(use, mine)).reading.message?.direction).toBe('out');
    const several = mail.replace('To: ', 'To: team@brightmoor.example, ');
    expect((await take(use, several)).reading.message?.direction).toBe('in');
  });

  test('what no reader takes is refused with the reader’s reason', async () => {
    const { invitations, messages, contacts, clock } = await intakeUse();
    const readers = {
      invitations,
      contacts,
      messages: { read: async () => fail({ kind: 'too-deep', limit: 20 } as const) },
    };
    const self = { mine: [], zone: 'Europe/Berlin', now: clock.now() };
    expect(await readDropped(readers, bytes(mail), self)).toMatchObject({ error: { kind: 'too-deep' } });
    expect(await readDropped({ ...readers, messages }, bytes(mail), self)).toMatchObject({ ok: true });
  });

  test('a card without a spoken name is called by its parts; one without ways to reach it has none', async () => {
    const plain = cards.replace(line('FN:'), 'FN:\r\n').replace(line('EMAIL'), '').replace(line('TEL'), '');
    const { reading } = await take(await intakeUse(), plain);
    expect(reading.people).toMatchObject([{ name: 'Mirja Voss', email: '', phone: '' }]);
    expect(reading.subject).toBe('Mirja Voss');
  });

  test('a whole address book is refused', async () => {
    const many = Array.from({ length: 201 }, (_, index) => cards.replace('mirja.voss', `p${index}`)).join('');
    expect(await takeIn(await intakeUse(), [file('all.vcf', many)])).toMatchObject([{ refusal: 'too-many-cards' }]);
  });
});

describe('accepted', () => {
  test('what names neither a stage nor an interview is an application that was sent', async () => {
    const use = await intakeUse();
    const { item, reading } = await take(use, mail);
    const accepted = await acceptIntake(use, item.id, { ...yesTo(reading), stage: null, interview: null });
    const id = accepted.ok ? accepted.value.applicationId : null;
    expect(id && (await use.stores.applications.find(id))?.stage).toBe('applied');
  });

  test('a mail without an id of its own gets one; without a date it is of today; from nobody known it is nobody’s contact', async () => {
    const use = await intakeUse();
    const { item, reading } = await take(use, mail.replace(line('Message-ID'), '').replace(line('Date'), ''));
    const accepted = await acceptIntake(use, item.id, { ...yesTo(reading), people: [] });
    const id = accepted.ok ? accepted.value.applicationId : null;
    const kept = id ? await use.stores.messages.ofApplication(id) : [];
    expect(kept).toMatchObject([
      { messageId: `<${item.id}@intake.bowout.invalid>`, at: use.clock.now(), personId: null },
    ]);
    expect(id && (await use.stores.contacts.ofApplication(id))).toEqual([]);
  });

  test('a mail that is known from the mailbox is not kept twice', async () => {
    const use = await intakeUse();
    const { item, reading } = await take(use, mail);
    const accepted = await acceptIntake(use, item.id, yesTo(reading));
    const id = accepted.ok ? accepted.value.applicationId : null;
    const again = await take(use, mail.replace('hello-1', 'hello-2'));
    await use.stores.messages.save({ ...(await use.stores.messages.ofApplication(id as never))[0]!, id: use.ids.newId<'message'>(), messageId: '<hello-2@brightmoor.example>' }); // prettier-ignore
    await acceptIntake(use, again.item.id, yesTo(again.reading, { kind: 'known', id: id as never }));
    expect(await use.stores.messages.ofApplication(id as never)).toHaveLength(2);
  });

  test('a person without an address is a new card each time', async () => {
    const use = await intakeUse();
    const nameless = cards.replace(line('EMAIL'), '');
    for (const text of [nameless, nameless.replace('TITLE', 'NOTE:hello\r\nTITLE')]) {
      const { item, reading } = await take(use, text);
      await acceptIntake(use, item.id, yesTo(reading, { kind: 'none' }));
    }
    expect(await use.stores.people.all()).toHaveLength(2);
  });

  test('an application that is far down the list is offered when it is the likely one', async () => {
    const use = await intakeUse();
    const { item, reading } = await take(use, invitation());
    const accepted = await acceptIntake(use, item.id, yesTo(reading));
    const id = accepted.ok ? accepted.value.applicationId : null;
    if (!id) throw new Error('refused');
    const application = await use.stores.applications.find(id);
    if (application) await use.stores.applications.save({ ...application, stage: 'declined-by-them' });
    const next = await take(use, invitation({ sequence: 1, start: '20261202T100000' }));
    expect(next.guess).toBe(id);
    expect(next.applications.map((one) => one.id)).toEqual([id]);
  });

  test('what was refused cannot be opened', async () => {
    const use = await intakeUse();
    await takeIn(use, [file('cut.ics', invitation().slice(0, 200))]);
    const { unread } = await listIntake(use);
    expect(unread).toHaveLength(1);
    expect(unread[0] && (await readIntakeItem(use, unread[0].item.id))).toBeNull();
    expect(() => readingIn(unread[0]?.item)).toThrow('not read');
  });
});
