import { describe, expect, test } from 'vitest';
import { emlFile } from '#adapters/mail/eml-file.ts';
import { oneOfEach } from '#adapters/store/test/things.ts';
import type { MailTrouble } from '#domain/delivery/mail-trouble.ts';
import type { StoredLetter } from '#domain/letter/stored-letter.ts';
import { wasNotPrepared } from '#domain/delivery/letter-delivery.ts';
import { deliverDueLetters, openLine } from './deliver-due-letters.ts';
import { keepMailAccount } from './keep-mail-account.ts';
import { goodbyeCase } from './test/goodbye-case.ts';
import { memoryUse } from './test/memory-use.ts';
import { scriptedSender } from './test/scripted-sender.ts';

const account = { protocol: 'smtp', host: 'mail.example.org', port: 465, tls: 'implicit', user: 'lena@vogt.example', password: 'pass' } as const; // prettier-ignore
const trouble = (kind: MailTrouble['kind'], phase: MailTrouble['phase'] = 'recipient'): MailTrouble => ({
  kind,
  phase,
  host: 'mail.example.org',
});

/** An outbox with letters that are due now, and an account unless it is to be left out. */
async function outbox(script: Parameters<typeof scriptedSender>[0] = {}, { hasAccount = true } = {}) {
  const { sender, log } = scriptedSender(script);
  const use = { ...(await memoryUse()), sender, mailbox: undefined as never, mailWriter: emlFile };
  const known = await goodbyeCase(use);
  if (hasAccount) await keepMailAccount(use, account);
  const due = async (changes: Partial<StoredLetter> = {}) => {
    const id = use.ids.newId<'letter'>();
    const letter = { ...oneOfEach().letter, id, applicationId: known.applicationId, goodbyeId: null, personId: known.people.recruiter, messageId: `<${id}@vogt.example>`, undoUntil: use.clock.now(), ...changes }; // prettier-ignore
    await use.stores.letters.save(letter);
    return id;
  };
  const stateOf = async (id: StoredLetter['id']) => (await use.stores.letters.find(id))?.state;
  return { use, known, log, due, stateOf };
}

describe('letters that are due', () => {
  test('go out one after the other over one line, and are noted as sent', async () => {
    const { use, log, due, stateOf, known } = await outbox();
    const ids = [await due(), await due({ toAddress: 't.henke@nordlicht.example' }), await due()];
    expect(await deliverDueLetters(use)).toBe(3);
    expect(await Promise.all(ids.map(stateOf))).toEqual(['sent', 'sent', 'sent']);
    expect(log.sent.map(({ to }) => to)).toEqual(['mara@example.org', 't.henke@nordlicht.example', 'mara@example.org']);
    expect([log.connected, log.closed]).toEqual([1, 1]);
    expect(await use.stores.contacts.ofPerson(known.people.recruiter)).toHaveLength(3);
    expect(await deliverDueLetters(use)).toBe(0);
  });

  test('go on where one of them cannot be prepared; that one waits, and is given up in the end', async () => {
    const { use, due, stateOf, log } = await outbox();
    const broken = await due({ subject: 'broken' });
    const sound = await due();
    const mailWriter = {
      write: (mail: Parameters<typeof emlFile.write>[0]) => {
        if (mail.subject === 'broken') throw new Error('ours');
        return emlFile.write(mail);
      },
    };
    await expect(deliverDueLetters({ ...use, mailWriter })).rejects.toThrow('ours');
    expect(await use.stores.letters.find(broken)).toMatchObject({ state: 'queued', attempts: 1, outcome: { kind: 'own-fault' } }); // prettier-ignore
    await deliverDueLetters({ ...use, mailWriter });
    expect([await stateOf(sound), await stateOf(broken)]).toEqual(['sent', 'queued']);
    expect(log.closed).toBe(log.connected);
    for (let tries = 0; tries < 20 && (await stateOf(broken)) === 'queued'; tries += 1) {
      const letter = await use.stores.letters.find(broken);
      if (letter) await use.stores.letters.save({ ...letter, nextAttemptAt: null });
      await deliverDueLetters({ ...use, mailWriter }).catch(() => undefined);
    }
    expect(await stateOf(broken)).toBe('failed');
    expect(wasNotPrepared({ ...oneOfEach().letter, state: 'sent' }, use.clock.now()).ok).toBe(false);
  });

  test('leave no line open where the settings cannot be read', async () => {
    const { use, due, log } = await outbox();
    await due();
    const settings = { ...use.stores.settings, read: () => Promise.reject(new Error('disk')) };
    await expect(deliverDueLetters({ ...use, stores: { ...use.stores, settings } })).rejects.toThrow('disk');
    expect([log.connected, log.closed]).toEqual([1, 1]);
  });

  test('wait where no account for sending is kept', async () => {
    const { use, log, due, stateOf } = await outbox({}, { hasAccount: false });
    const id = await due();
    expect(await openLine(use)).toBeNull();
    expect(await deliverDueLetters(use)).toBe(0);
    expect(await stateOf(id)).toBe('queued');
    expect(log.connected).toBe(0);
  });

  test('all wait when nobody answers, and only one attempt to connect is made', async () => {
    const { use, log, due, stateOf } = await outbox({ connects: [trouble('unreachable', 'connect')] });
    const ids = [await due(), await due()];
    await deliverDueLetters(use);
    expect(await Promise.all(ids.map(stateOf))).toEqual(['queued', 'queued']);
    expect(log.connected).toBe(1);
    const [first] = await Promise.all(ids.map((id) => use.stores.letters.find(id)));
    expect(first).toMatchObject({ attempts: 1, outcome: { kind: 'unreachable' } });
    expect(first?.nextAttemptAt && Temporal.Instant.compare(first.nextAttemptAt, use.clock.now())).toBe(1);
  });

  test('wait for a new password when the stored one cannot be read', async () => {
    const { use, log, due } = await outbox();
    const id = await due();
    const kept = await use.stores.mailAccounts.byProtocol('smtp');
    if (kept) await use.stores.mailAccounts.save({ ...kept, secret: 'sealed with another key' });
    await deliverDueLetters(use);
    expect((await use.stores.letters.find(id))?.outcome).toMatchObject({ kind: 'no-password' });
    expect(log.connected).toBe(0);
  });

  test('connect anew when the line is gone after the first', async () => {
    const { use, log, due, stateOf } = await outbox({ lasts: 1 });
    const ids = [await due(), await due()];
    await deliverDueLetters(use);
    expect(await Promise.all(ids.map(stateOf))).toEqual(['sent', 'sent']);
    expect(log.connected).toBe(2);
  });

  test.each([
    ['a recipient that does not exist fails', trouble('recipient'), 'failed'],
    ['a server that is busy gets it again later', trouble('busy'), 'queued'],
    ['a line that broke after the text leaves it unknown', trouble('maybe-accepted', 'after-data'), 'unknown'],
  ] as const)('%s, and the timeline says so unless it still waits', async (_what, says, state) => {
    const { use, due, stateOf, known } = await outbox({ sends: [says, 'ok'] });
    const [first, second] = [await due(), await due()];
    await deliverDueLetters(use);
    expect(await stateOf(first)).toBe(state);
    expect(await stateOf(second)).toBe('sent');
    const { entries } = use.stores;
    const said = (await entries.ofApplication(known.applicationId)).flatMap(({ facts }) =>
      facts.kind === 'letter-state' && facts.letterId === first ? [facts.state] : [],
    );
    expect(said).toEqual(state === 'queued' ? [] : [state]);
  });

  test('that no mail can be made of fail without the server hearing of them', async () => {
    const { use, log, due, stateOf } = await outbox();
    const id = await due({ toAddress: 'nobody' });
    await deliverDueLetters(use);
    expect(await stateOf(id)).toBe('failed');
    expect(log.sent).toEqual([]);
  });

  test('whose hour has gone by wait for a word of the person; so do those whose interview has begun', async () => {
    const { use, log, due, known } = await outbox();
    const now = use.clock.now();
    const old = await due({ undoUntil: now.subtract({ hours: 2 }) });
    const booked = await use.stores.interviews.find(known.interviews.third);
    const start = now.subtract({ minutes: 20 }).toZonedDateTimeISO('Europe/Berlin');
    if (booked) await use.stores.interviews.save({ ...booked, start, end: null });
    const overtaken = await due({ undoUntil: now.subtract({ minutes: 30 }) });
    const declining = await due({ undoUntil: now.subtract({ minutes: 30 }), calendarPart: 'METHOD:REPLY' });
    await deliverDueLetters(use);
    expect((await use.stores.letters.find(old))?.outcome).toMatchObject({ kind: 'too-late', because: 'interview' });
    expect((await use.stores.letters.find(overtaken))?.outcome).toMatchObject({ because: 'interview' });
    expect((await use.stores.letters.find(declining))?.state).toBe('sent');
    expect(log.sent).toHaveLength(1);
  });

  test('one that is taken back while the line is opened does not go out', async () => {
    let takeBack = (): Promise<void> => Promise.resolve();
    const { use, log, due, stateOf } = await outbox({ meanwhile: () => takeBack() });
    const id = await due();
    takeBack = async () => {
      const letter = await use.stores.letters.find(id);
      if (letter) await use.stores.letters.save({ ...letter, state: 'draft', undoUntil: null });
    };
    await deliverDueLetters(use);
    expect(await stateOf(id)).toBe('draft');
    expect([log.sent.length, log.brokenOff]).toEqual([0, 1]);
  });

  test('one that is changed while the line is opened goes out as it is now', async () => {
    let change = (): Promise<void> => Promise.resolve();
    const { use, log, due } = await outbox({ meanwhile: () => change() });
    const id = await due();
    change = async () => {
      const letter = await use.stores.letters.find(id);
      if (letter) await use.stores.letters.save({ ...letter, toAddress: 'new@nordlicht.example' });
    };
    await deliverDueLetters(use);
    expect(log.sent.map(({ to }) => to)).toEqual(['new@nordlicht.example']);
    expect(log.brokenOff, 'what the server had heard before the text is taken back').toBe(1);
  });

  test('a fault of ours while sending is thrown, and the line is closed all the same', async () => {
    const { use, log, due, stateOf } = await outbox({ sends: ['throws'] });
    const id = await due();
    await expect(deliverDueLetters(use)).rejects.toThrow('a fault of ours');
    expect(await stateOf(id), 'nobody can know what the server heard').toBe('unknown');
    expect(log.closed).toBe(1);
  });

  test('a fault of ours before anything was handed over leaves it waiting, and says why', async () => {
    let change = (): Promise<void> => Promise.resolve();
    const { use, log, due } = await outbox({ meanwhile: () => change() });
    const id = await due();
    let written = 0;
    const write: typeof emlFile.write = (mail) => {
      written += 1;
      if (written === 2) throw new Error('a fault of ours');
      return emlFile.write(mail);
    };
    change = async () => {
      const letter = await use.stores.letters.find(id);
      if (letter) await use.stores.letters.save({ ...letter, subject: 'Changed' });
    };
    await expect(deliverDueLetters({ ...use, mailWriter: { write } })).rejects.toThrow('a fault of ours');
    const letter = await use.stores.letters.find(id);
    expect(letter).toMatchObject({ state: 'queued', outcome: { kind: 'own-fault' } });
    expect(letter?.nextAttemptAt && Temporal.Instant.compare(letter.nextAttemptAt, use.clock.now())).toBe(1);
    expect([log.sent.length, log.closed]).toEqual([0, 1]);
  });

  test.each([
    ['once', 1, ['sent', 'sent']],
    ['for good', Infinity, ['sending', 'sending']],
  ] as const)(
    'what the server took is noted as soon as that works, when noting fails %s',
    async (_how, times, states) => {
      const { use, due, stateOf } = await outbox();
      const ids = [await due(), await due()];
      let calls = 0;
      const transact: typeof use.stores.transact = (work) => {
        calls += 1;
        // the first two take the letters for sending
        if (calls > 2 && calls <= 2 + times) throw new Error('the disk is full');
        return use.stores.transact(work);
      };
      const stores = { ...use.stores, transact };
      await expect(deliverDueLetters({ ...use, stores })).rejects.toThrow('the disk is full');
      expect(await Promise.all(ids.map(stateOf))).toEqual(states);
    },
  );
});
