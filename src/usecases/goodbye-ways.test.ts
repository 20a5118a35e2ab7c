import { describe, expect, test } from 'vitest';
import { oneOfEach } from '#adapters/store/test/things.ts';
import type { Application } from '#domain/application/application.ts';
import { endGoodbye, markTold, undoTold } from './mark-told.ts';
import { openGoodbye, readGoodbye } from './open-goodbye.ts';
import { goodbyeCase } from './test/goodbye-case.ts';
import { memoryUse } from './test/memory-use.ts';

async function decided() {
  const use = await memoryUse();
  const known = await goodbyeCase(use);
  const application = async () => {
    const found = await use.stores.applications.find(known.applicationId);
    if (!found) throw new Error('no application');
    return found;
  };
  const change = async (changes: Partial<Application>) =>
    use.stores.applications.save({ ...(await application()), ...changes });
  const open = async (lang?: 'en' | 'de') => {
    const opened = await openGoodbye(use, known.applicationId, lang);
    if (!opened.ok) throw new Error(opened.error.kind);
    return opened.value;
  };
  const read = async (id: Awaited<ReturnType<typeof open>>) => {
    const view = await readGoodbye(use, id);
    if (!view) throw new Error('no goodbye');
    return view;
  };
  const tellAll = async (id: Awaited<ReturnType<typeof open>>) => {
    for (const { key } of (await read(id)).chosen.recipients)
      await markTold(use, id, { key, channel: 'call', at: null });
  };
  return { use, known, application, change, open, read, tellAll };
}

describe('opening', () => {
  test.each([
    ['de', 'DE', 'de-DE'],
    ['de', 'AT', 'de-AT'],
    ['de', 'CH', 'de-CH'],
    ['en', 'DE', 'en-GB'],
  ] as const)(
    'the letters of a person who uses %s in %s begin in %s, where the settings say otherwise',
    async (lang, country, locale) => {
      const { use, application, open } = await decided();
      const settings = await use.stores.settings.read();
      await use.stores.settings.save({ ...settings, country, letterLocale: lang === 'de' ? 'en-GB' : 'de-DE' });
      await open(lang);
      expect((await application()).letterLocale).toBe(locale);
    },
  );

  test('the language that was chosen for an employer stays', async () => {
    const { change, application, open } = await decided();
    await change({ letterLocale: 'en-US' });
    await open('de');
    expect((await application()).letterLocale).toBe('en-US');
  });

  test('needs a decision to withdraw; a later decision after the end opens a new one', async () => {
    const { use, known, open, tellAll } = await decided();
    const first = await open();
    await tellAll(first);
    expect(await open()).toBe(first);
    use.clock.advance({ hours: 24 * 60 });
    const decide = (way: 'stay' | 'withdraw') =>
      use.stores.decisions.add({ ...known.decision, id: use.ids.newId(), way, decidedAt: use.clock.now() });
    await decide('stay');
    const stayed = await openGoodbye(use, known.applicationId);
    expect(stayed).toEqual({ ok: false, error: { kind: 'not-decided' } });
    use.clock.advance({ hours: 1 });
    await decide('withdraw');
    expect(await open()).not.toBe(first);
  });

  test('one whose application is gone is not there', async () => {
    const { use, known, open } = await decided();
    const id = await open();
    await use.stores.applications.remove(known.applicationId, use.clock.now());
    expect(await readGoodbye(use, id)).toBeNull();
    expect(await readGoodbye(use, use.ids.newId<'goodbye'>())).toBeNull();
  });
});

describe('who gave time', () => {
  test('is also who wrote or met without being noted otherwise; mail of nobody known counts for nobody', async () => {
    const { use, known, open, read } = await decided();
    const { message } = oneOfEach();
    const of = { ...message, applicationId: known.applicationId, at: use.clock.now().subtract({ hours: 48 }) };
    await use.stores.messages.save({ ...of, personId: null });
    await use.stores.messages.save({ ...of, id: use.ids.newId<'message'>(), messageId: '<2@n.example>', personId: known.people.manager }); // prettier-ignore
    const view = await read(await open());
    expect(view.chosen.recipients.map(({ key }) => key)).toContain(known.people.manager);
    expect(view.messages).toHaveLength(2);
  });

  test('counts an appointment that has begun as held, and one that was called off since as still to come', async () => {
    const { use, known, open, read } = await decided();
    const second = await use.stores.interviews.find(known.interviews.second);
    if (second) await use.stores.interviews.save({ ...second, status: 'booked' });
    const id = await open();
    use.clock.advance({ minutes: 1 });
    const third = await use.stores.interviews.find(known.interviews.third);
    if (third) await use.stores.interviews.save({ ...third, status: 'cancelled-by-me', changedAt: use.clock.now() });
    const { world } = await read(id);
    expect(world.rounds).toBe(2);
    expect(world.booked.map(({ id: booked }) => booked)).toEqual([known.interviews.third]);
  });

  test('an offer is taken back in the words of an offer, also after it has ended', async () => {
    const { change, open, read, tellAll, application } = await decided();
    await change({ stage: 'offer' });
    const id = await open();
    expect((await read(id)).world.application.stage).toBe('offer');
    await tellAll(id);
    expect((await application()).stage).toBe('withdrawn-by-me');
    expect((await read(id)).world.application.stage).toBe('offer');
  });
});

describe('the end', () => {
  test('leaves an application that has ended by itself as it is; undoing it, too', async () => {
    const { use, change, application, open, tellAll, known } = await decided();
    const id = await open();
    await change({ stage: 'declined-by-them' });
    await tellAll(id);
    expect((await application()).stage).toBe('declined-by-them');
    expect((await use.stores.goodbyes.find(id))?.finishedAt).not.toBeNull();
    await undoTold(use, id, known.people.manager);
    expect((await application()).stage).toBe('declined-by-them');
    expect((await use.stores.goodbyes.find(id))?.finishedAt).toBeNull();
  });

  test('undone does not book again what was settled otherwise in between', async () => {
    const { use, known, open, tellAll } = await decided();
    const id = await open();
    await tellAll(id);
    const third = await use.stores.interviews.find(known.interviews.third);
    if (third) await use.stores.interviews.save({ ...third, status: 'cancelled-by-them' });
    await undoTold(use, id, known.people.manager);
    expect((await use.stores.interviews.find(known.interviews.third))?.status).toBe('cancelled-by-them');
  });

  test('comes at the person’s word only when everyone knows', async () => {
    const { use, open, tellAll } = await decided();
    const id = await open();
    const refused = { ok: false, error: { kind: 'not-everyone-knows' } };
    expect(await endGoodbye(use, id)).toEqual(refused);
    await tellAll(id);
    expect(await endGoodbye(use, id)).toEqual(refused);
    expect(await endGoodbye(use, use.ids.newId<'goodbye'>())).toEqual(refused);
    expect(await undoTold(use, use.ids.newId<'goodbye'>(), 'team')).toMatchObject({ ok: false });
  });

  test('of one in which nobody is known is told to the team, and taken back', async () => {
    const { use, known, open, read } = await decided();
    for (const one of await use.stores.involvements.ofApplication(known.applicationId))
      await use.stores.involvements.remove(one.id, use.clock.now());
    for (const one of await use.stores.interviews.ofApplication(known.applicationId))
      await use.stores.interviews.save({ ...one, personIds: [], debrief: null });
    const id = await open();
    const { recipients } = (await read(id)).chosen;
    expect(recipients.map(({ key }) => key)).toEqual(['team']);
    expect(await markTold(use, id, { key: 'team', channel: 'portal', at: null })).toMatchObject({ value: { finished: true } }); // prettier-ignore
    expect((await read(id)).choices.teamTold).not.toBeNull();
    await undoTold(use, id, 'team');
    const after = await read(id);
    expect([after.choices.teamTold, after.goodbye.finishedAt]).toEqual([null, null]);
  });
});
