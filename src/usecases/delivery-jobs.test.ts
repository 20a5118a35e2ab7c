import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { icsFile } from '#adapters/calendar/ics-file.ts';
import { icsReply } from '#adapters/calendar/ics-reply.ts';
import { emlFile } from '#adapters/mail/eml-file.ts';
import { oneOfEach } from '#adapters/store/test/things.ts';
import { keyFileSecrets } from '#adapters/system/key-file-secrets.ts';
import { fail, ok } from '#domain/result.ts';
import type { Interview } from '#domain/interview/interview.ts';
import { callOffInterviews } from './call-off-interviews.ts';
import { declineInCalendar } from './decline-in-calendar.ts';
import { declineInvitation } from './decline-invitation.ts';
import { fileSentCopy } from './file-sent-copy.ts';
import { keepMailAccount } from './keep-mail-account.ts';
import { runDeliveryJobs } from './run-delivery-jobs.ts';
import { testCalendarAccount } from './test-calendar-account.ts';
import { noteTold } from './note-told.ts';
import type { Mailbox } from './ports/mailbox.ts';
import { goodbyeCase } from './test/goodbye-case.ts';
import { memoryUse } from './test/memory-use.ts';

const folder = mkdtempSync(join(tmpdir(), 'bowout-jobs-'));
afterAll(() => rmSync(folder, { recursive: true }));
const secrets = keyFileSecrets(join(folder, 'secrets.key'));
const trouble = { host: 'mail.example.org', phase: 'connect', kind: 'unreachable' } as const;
const typed = {
  protocol: 'smtp',
  host: 'mail.example.org',
  port: 465,
  tls: 'implicit',
  user: 'lena@vogt.example',
  password: 'pass',
} as const;

/** A mailbox that answers as it is told: what real servers say is tested against real servers. */
function scripted(
  says: { opens?: boolean; lists?: boolean; has?: boolean | null; takes?: boolean; sent?: string } = {},
) {
  const { opens = true, lists = true, has = false, takes = true, sent = 'Sent' } = says;
  const filed: string[] = [];
  const session = {
    folders: async () => (lists ? ok(sent ? [{ role: 'sent', path: sent, name: sent }] : []) : fail(trouble)),
    hasMessage: async () => (has === null ? fail(trouble) : ok(has)),
    append: async (path: string) => {
      if (!takes) return fail(trouble);
      filed.push(path);
      return ok(null);
    },
    close: async () => undefined,
  };
  return { mailbox: { open: async () => (opens ? ok(session) : fail(trouble)) } as unknown as Mailbox, filed };
}

async function withAccount(says: Parameters<typeof scripted>[0] = {}) {
  const { mailbox, filed } = scripted(says);
  const unused = undefined as never;
  const use = {
    ...(await memoryUse()),
    secrets,
    mailbox,
    mailWriter: emlFile,
    invitationReader: icsFile,
    invitationWriter: icsReply,
    sender: unused,
  };
  const known = await goodbyeCase(use);
  await keepMailAccount(use, typed);
  await keepMailAccount(use, { ...typed, protocol: 'imap' });
  const letter = {
    ...oneOfEach().letter,
    applicationId: known.applicationId,
    goodbyeId: null,
    personId: known.people.recruiter,
    state: 'sent' as const,
    sentAt: use.clock.now(),
  };
  await use.stores.letters.save(letter);
  return { use, known, filed, letter };
}

describe('a mail account', () => {
  test('is kept with its password unreadable; without a new password the old one stays', async () => {
    const use = { ...(await memoryUse()), secrets };
    const first = await keepMailAccount(use, typed);
    if (!first.ok) throw new Error(first.error.kind);
    expect(first.value.secret).not.toContain('pass');
    expect(first.value.folders).toEqual({ answers: [], sent: '', drafts: '' });
    const folders = { answers: ['INBOX', 'Jobs'], sent: 'Gesendet', drafts: '' };
    const again = await keepMailAccount(use, { ...typed, password: '', host: 'new.example.org', folders });
    expect(again).toMatchObject({
      ok: true,
      value: { id: first.value.id, secret: first.value.secret, host: 'new.example.org', folders },
    });
    const kept = await keepMailAccount(use, { ...typed, password: 'other' });
    expect(kept.ok && kept.value.folders).toEqual(folders);
    expect(await use.stores.mailAccounts.all()).toHaveLength(1);
  });

  test('without encryption is for this machine only, and needs a password at first', async () => {
    const use = { ...(await memoryUse()), secrets };
    const refused = { ok: false, error: { kind: 'plain-not-allowed' } };
    expect(await keepMailAccount(use, { ...typed, tls: 'none' })).toEqual(refused);
    expect(await keepMailAccount(use, { ...typed, tls: 'none', host: '127.0.0.1' })).toMatchObject({ ok: true });
    const another = { ...typed, protocol: 'imap', password: '' } as const;
    expect(await keepMailAccount(use, another)).toEqual({ ok: false, error: { kind: 'no-password' } });
  });
});

describe('the copy in Sent', () => {
  test.each([
    ['is filed', {}, 'done', ['Sent']],
    ['is not filed twice', { has: true }, 'done', []],
    ['has no folder', { sent: '' }, 'done', []],
    ['waits while nobody answers', { opens: false }, 'again', []],
    ['waits while folders cannot be listed', { lists: false }, 'again', []],
    ['waits while nobody says what is there', { has: null }, 'again', []],
    ['waits while it is not taken', { takes: false }, 'again', []],
  ] as const)('%s', async (_what, says, outcome, paths) => {
    const { use, letter, filed } = await withAccount(says);
    expect(await fileSentCopy(use, letter.id)).toBe(outcome);
    expect(filed).toEqual(paths);
  });

  test('is only of what was sent, and only where there is a mailbox', async () => {
    const { use, letter } = await withAccount();
    await use.stores.letters.save({ ...letter, state: 'draft' });
    expect(await fileSentCopy(use, letter.id)).toBe('done');
    await use.stores.letters.save(letter);
    const imap = await use.stores.mailAccounts.byProtocol('imap');
    if (imap) await use.stores.mailAccounts.remove(imap.id, use.clock.now());
    expect(await fileSentCopy(use, letter.id)).toBe('done');
    await use.stores.letters.save({ ...letter, toAddress: 'no address' });
    expect(await fileSentCopy(use, letter.id)).toBe('done');
  });
});

describe('the answer to an invitation', () => {
  const answers = async ({ use, known }: Awaited<ReturnType<typeof withAccount>>) => {
    await declineInvitation(use, known.interviews.third);
    const all = await use.stores.letters.ofApplication(known.applicationId);
    return all.filter(({ calendarPart }) => calendarPart !== null);
  };
  const third = async (
    { use, known }: Awaited<ReturnType<typeof withAccount>>,
    change: (one: Interview) => Interview,
  ) => {
    const interview = await use.stores.interviews.find(known.interviews.third);
    if (interview) await use.stores.interviews.save(change(interview));
  };

  test('is one, however often it is asked for, to the organiser, in the language of the letters', async () => {
    const one = await withAccount();
    expect(await answers(one)).toMatchObject([
      { toAddress: 'k.albrecht@nordlicht.example', subject: 'Declined: Third round', state: 'queued' },
    ]);
    expect(await answers(one)).toHaveLength(1);
    const other = await withAccount();
    const application = await other.use.stores.applications.find(other.known.applicationId);
    if (application) await other.use.stores.applications.save({ ...application, letterLocale: 'de-CH' });
    await third(other, (interview) => ({
      ...interview,
      invitation: interview.invitation && {
        ...interview.invitation,
        text: interview.invitation.text.replace('SUMMARY:Third round\r\n', ''),
      },
    }));
    expect(await answers(other)).toMatchObject([{ subject: 'Abgesagt: Termin', body: 'Abgesagt: Termin' }]);
  });

  test('is a cancellation to everybody else when one organises it oneself', async () => {
    const one = await withAccount();
    const settings = await one.use.stores.settings.read();
    await one.use.stores.settings.save({ ...settings, email: 'k.albrecht@nordlicht.example' });
    expect((await answers(one)).map(({ toAddress }) => toAddress)).toEqual(['lena@vogt.example']);
  });

  test.each([
    ['that cannot be read', (text: string) => text.slice(30)],
    ['of another meeting', (text: string) => text.replace('UID:round-three', 'UID:other')],
    [
      'of one of a series that is another',
      (text: string) => text.replace('SEQUENCE', 'RECURRENCE-ID:20261201T130000Z\r\nSEQUENCE'),
    ],
  ])('to one %s is none', async (_what, change) => {
    const one = await withAccount();
    await third(one, (interview) => ({
      ...interview,
      invitation: interview.invitation && { ...interview.invitation, text: change(interview.invitation.text) },
    }));
    expect(await answers(one)).toEqual([]);
  });

  test('needs an invitation and an account for sending', async () => {
    const one = await withAccount();
    const smtp = await one.use.stores.mailAccounts.byProtocol('smtp');
    if (smtp) await one.use.stores.mailAccounts.remove(smtp.id, one.use.clock.now());
    expect(await answers(one)).toEqual([]);
    const other = await withAccount();
    await third(other, (interview) => ({ ...interview, invitation: null }));
    expect(await answers(other)).toEqual([]);
  });
});

describe('one’s own calendar', () => {
  test.each([
    ['shows it as declined', true, 'done'],
    ['is asked again while it does not answer', false, 'again'],
  ] as const)('%s', async (_what, answersIt, outcome) => {
    const { use, known } = await withAccount();
    const calendar = {
      list: async () => ok([]),
      decline: async () => (answersIt ? ok('declined' as const) : fail(trouble)),
    };
    expect(await declineInCalendar({ ...use, calendar }, known.interviews.third)).toBe('done');
    await use.stores.calendarAccounts.save({ ...oneOfEach().calendarAccount, secret: await secrets.encrypt('x') });
    expect(await declineInCalendar({ ...use, calendar }, known.interviews.third)).toBe(outcome);
    expect(await declineInCalendar({ ...use, calendar }, known.interviews.first)).toBe('done');
  });

  test('is told with the mail when appointments are called off; what is not booked stays as it is', async () => {
    const { use, known } = await withAccount();
    await use.stores.calendarAccounts.save(oneOfEach().calendarAccount);
    const interviews = await use.stores.interviews.ofApplication(known.applicationId);
    await use.stores.transact((stores) => callOffInterviews(use, stores, interviews));
    const due = await use.stores.jobs.due(use.clock.now(), 10);
    expect(due.map(({ kind }) => kind).toSorted()).toEqual(['decline-in-calendar', 'decline-invitation']);
    expect((await use.stores.interviews.find(known.interviews.second))?.status).toBe('happened');
    expect((await use.stores.interviews.find(known.interviews.third))?.status).toBe('cancelled-by-me');
  });
});

describe('what the worker does later', () => {
  const worker = async (says: Parameters<typeof scripted>[0] = {}) => {
    const one = await withAccount(says);
    const asked: string[] = [];
    const calendar = {
      list: async () => ok([]),
      decline: async (_reach: unknown, { meeting }: { meeting: { uid: string } }) => {
        asked.push(meeting.uid);
        return ok('declined' as const);
      },
    };
    await one.use.stores.calendarAccounts.save({ ...oneOfEach().calendarAccount, secret: await secrets.encrypt('x') });
    const job = async (kind: string, subject: string) => {
      const id = one.use.ids.newId<'job'>();
      await one.use.stores.jobs.schedule({ id, kind, subject, runAt: one.use.clock.now(), leaseUntil: null, attempts: 0, doneAt: null }); // prettier-ignore
      return id;
    };
    return { ...one, job, asked, run: () => runDeliveryJobs({ ...one.use, calendar }) };
  };

  test('is done once: the copy, the answer by mail, the answer in the calendar', async () => {
    const { use, known, letter, filed, job, asked, run } = await worker();
    await job('file-sent-copy', `letter/${letter.id}`);
    await job('decline-invitation', `interview/${known.interviews.third}`);
    await job('decline-in-calendar', `interview/${known.interviews.third}`);
    expect(await run()).toBe(3);
    expect(filed).toEqual(['Sent']);
    expect(asked).toEqual(['round-three@nordlicht.example']);
    const letters = await use.stores.letters.ofApplication(known.applicationId);
    expect(letters.filter(({ calendarPart }) => calendarPart !== null)).toHaveLength(1);
    expect(await run()).toBe(0);
  });

  test('waits while the server does not answer, and is given up after many attempts', async () => {
    const { use, letter, job, run } = await worker({ opens: false });
    await job('file-sent-copy', `letter/${letter.id}`);
    expect(await run()).toBe(1);
    expect(await run()).toBe(0);
    let runs = 0;
    for (let days = 0; days < 40; days += 1) {
      use.clock.advance({ hours: 24 });
      runs += await run();
    }
    expect(runs).toBeGreaterThan(1);
    expect(await use.stores.jobs.due(use.clock.now().add({ hours: 24 * 365 }), 10)).toEqual([]);
  });

  test('leaves what others do to them', async () => {
    const { use, job, run } = await worker();
    await job('something-else', 'letter/x');
    expect(await run()).toBe(0);
    expect(await use.stores.jobs.due(use.clock.now(), 10)).toHaveLength(1);
  });
});

test('trying a calendar account out hands back its calendars, and keeps what came of it', async () => {
  const { use } = await withAccount();
  const account = { ...oneOfEach().calendarAccount, secret: await secrets.encrypt('x') };
  await use.stores.calendarAccounts.save(account);
  const calendars = [{ url: 'https://dav.example/1', name: 'Work' }];
  const tried = (works: boolean, id = account.id) =>
    testCalendarAccount({ ...use, calendar: { list: async () => (works ? ok(calendars) : fail(trouble)) } }, id);
  const kept = async () => (await use.stores.calendarAccounts.find(account.id))?.lastTest;
  expect(await tried(true)).toEqual({ ok: true, value: calendars });
  expect(await kept()).toMatchObject({ ok: true, facts: {} });
  expect(await tried(false)).toMatchObject({ ok: false, error: trouble });
  expect(await kept()).toMatchObject({ ok: false, facts: { kind: 'unreachable' } });
  await use.stores.calendarAccounts.save({ ...account, secret: 'sealed with another key' });
  expect(await tried(true)).toMatchObject({ error: { kind: 'no-password' } });
  expect(await tried(true, use.ids.newId<'account'>())).toMatchObject({ error: { kind: 'no-such-account' } });
});

test('by a letter outside of any goodbye its recipient knows, once; nobody in particular does not', async () => {
  const { use, known, letter } = await withAccount();
  const note = (one: typeof letter) => use.stores.transact((stores) => noteTold(use, stores, one));
  await note(letter);
  await note({ ...letter, sentAt: null as never });
  await note({ ...letter, personId: null as never });
  const tolds = await use.stores.tolds.ofApplication(known.applicationId);
  expect(tolds.map(({ personId, channel }) => [personId, channel])).toEqual([[known.people.recruiter, 'mail']]);
});
