import { describe, expect, test } from 'vitest';
import { icsFeed } from '#adapters/calendar/ics-feed.ts';
import { vcard } from '#adapters/contacts/vcard.ts';
import { emlFile } from '#adapters/mail/eml-file.ts';
import { oneOfEach } from '#adapters/store/test/things.ts';
import { newApplication } from '#domain/application/new-application.ts';
import { newPerson } from '#domain/people/new-person.ts';
import { fail, ok } from '#domain/result.ts';
import { exportArchive } from './export-archive.ts';
import { importArchive } from './import-archive.ts';
import type { ArchiveReader } from './ports/archive.ts';
import { keepPrivateFact, readPrivateFacts } from './private-facts.ts';
import { goodbyeCase } from './test/goodbye-case.ts';
import { memoryUse } from './test/memory-use.ts';

async function begun() {
  return { ...(await memoryUse()), calendarWriter: icsFeed, contactFile: vcard, mailWriter: emlFile };
}

/** The files of an export, as texts under their paths. */
async function filesOf(use: Awaited<ReturnType<typeof begun>>, wish?: { withPrivate: boolean }) {
  const files: Record<string, string> = {};
  for await (const { path, chunks } of exportArchive(use, wish)) {
    let text = '';
    for await (const chunk of chunks) text += typeof chunk === 'string' ? chunk : new TextDecoder().decode(chunk);
    files[path] = text;
  }
  return files;
}

/** An archive that holds these files. */
const holding = (files: Record<string, unknown>): ArchiveReader => ({
  open: () =>
    ok({
      paths: Object.keys(files),
      json: (path) => (path in files && files[path] !== 'broken' ? ok(files[path]) : fail({ kind: 'damaged', path })),
    }),
});

describe('an export', () => {
  test('holds letters as mails, and as text where no mail can be made of them', async () => {
    const use = await begun();
    const known = await goodbyeCase(use);
    const { letter } = oneOfEach();
    const of = { ...letter, applicationId: known.applicationId, goodbyeId: null, personId: null };
    const id = () => use.ids.newId<'letter'>();
    const [draft, sent, portal] = [id(), id(), id()];
    await use.stores.letters.save({ ...of, id: draft, state: 'draft' });
    await use.stores.letters.save({ ...of, id: sent, state: 'sent', sentAt: use.clock.now(), inReplyTo: '<a@b.example>' }); // prettier-ignore
    await use.stores.letters.save({ ...of, id: portal, state: 'draft', toAddress: '', body: 'For the portal.' });
    const files = await filesOf(use);
    const named = (part: string) => Object.entries(files).find(([path]) => path.includes(part));
    expect(named(draft)?.[1]).toContain('X-Unsent: 1');
    expect(named(sent)?.[1]).not.toContain('X-Unsent');
    expect(named(sent)?.[1]).toContain('In-Reply-To: <a@b.example>');
    expect(named(portal)?.[0]).toMatch(/\.txt$/);
    expect(named(portal)?.[1]).toContain('For the portal.');
  });

  test('holds appointments as any calendar reads them: under the invitation’s own name, where there is one', async () => {
    const use = await begun();
    const known = await goodbyeCase(use);
    const events = (await filesOf(use))['interviews/1.ics'] ?? '';
    expect(events.match(/BEGIN:VEVENT/g)).toHaveLength(3);
    expect(events).toContain('UID:round-three@nordlicht.example');
    expect(events).toContain(`UID:${known.interviews.first}@bowout.invalid`);
    expect(events).toContain('SUMMARY:Nordlicht Energie');
  });

  test('of more than one page of things is whole, and counts them', async () => {
    const use = await begun();
    for (let n = 0; n < 501; n += 1)
      await use.stores.applications.save(newApplication(use.ids.newId(), { company: `No. ${n}`, role: 'Baker' }, use.clock.now())); // prettier-ignore
    const files = await filesOf(use);
    const things = JSON.parse(files['json/application.json'] ?? '') as { company: string }[];
    expect(new Set(things.map(({ company }) => company)).size).toBe(501);
    expect(JSON.parse(files['bowout.json'] ?? '')).toMatchObject({ counts: { application: 501 } });
  });

  test('names people without an address, too', async () => {
    const use = await begun();
    await use.stores.people.save(newPerson(use.ids.newId(), { givenName: 'Mo', phone: '+49 30 1' }, use.clock.now()));
    await use.stores.people.save(
      newPerson(use.ids.newId(), { givenName: 'Jo', email: 'jo@a.example' }, use.clock.now()),
    );
    const cards = (await filesOf(use))['people.vcf'] ?? '';
    expect(cards).toMatch(/FN:Mo\r\n/);
    expect(cards.match(/^EMAIL/gm)).toHaveLength(1);
    expect(cards.match(/^TEL/gm)).toHaveLength(1);
  });

  test('leaves out a private fact that this machine cannot open', async () => {
    const use = await begun();
    const fact = { id: null, dateOn: null, kind: 'health', text: 'a bad back' } as const;
    await keepPrivateFact(use, fact);
    const kept = (await use.stores.privateFacts.all())[0];
    if (!kept) throw new Error('not kept');
    await use.stores.privateFacts.save({ ...kept, id: use.ids.newId(), sealed: 'with another key' });
    const open = JSON.parse((await filesOf(use, { withPrivate: true }))['private.json'] ?? '') as unknown[];
    expect(open).toMatchObject([{ id: kept.id, kind: 'health', text: 'a bad back' }]);
    expect((await readPrivateFacts(use)).filter(({ words }) => words === null)).toHaveLength(1);
  });
});

describe('an export that is taken in', () => {
  const manifest = { format: 'bowout-export', version: 2, counts: {} };
  const take = async (files: Record<string, unknown>, wish?: { dryRun: boolean }) => {
    const use = await begun();
    const outcome = await importArchive({ ...use, archiveReader: holding(files) }, new Uint8Array(), wish);
    return { use, outcome, kind: outcome.ok ? 'taken' : outcome.error.kind };
  };

  test.each([
    ['a manifest that is no JSON', { 'bowout.json': 'broken' }, 'damaged'],
    ['a manifest that is a list', { 'bowout.json': [] }, 'not-ours'],
    ['no counts', { 'bowout.json': { ...manifest, counts: [] } }, 'damaged'],
    ['no version', { 'bowout.json': { ...manifest, version: '2' } }, 'newer'],
    ['private facts that are no JSON', { 'bowout.json': manifest, 'private.json': 'broken' }, 'damaged'],
    ['private facts that are no list', { 'bowout.json': manifest, 'private.json': {} }, 'not-understood'],
    ['a private fact that is null', { 'bowout.json': manifest, 'private.json': [null] }, 'not-understood'],
    ['a letter that is no letter', { 'bowout.json': { ...manifest, counts: { letter: 1 } }, 'json/letter.json': ['x'] }, 'not-understood'], // prettier-ignore
    ['nothing in it', { 'bowout.json': manifest }, 'taken'],
  ])('with %s is answered: %s', async (_what, files, kind) => {
    expect((await take(files)).kind).toBe(kind);
  });

  test('with a private fact of an odd kind, day or id is refused', async () => {
    const fact = {
      id: '01900000-0000-7000-8000-000000000009',
      kind: 'health',
      text: 'a bad back',
      dateOn: '2026-12-01',
    };
    const of = async (change: object) => (await take({ 'bowout.json': manifest, 'private.json': [{ ...fact, ...change }] })).kind; // prettier-ignore
    expect(await of({})).toBe('taken');
    expect(await of({ dateOn: null })).toBe('taken');
    for (const change of [
      { kind: 'secret' },
      { dateOn: 'soon' },
      { dateOn: '2026-13-01' },
      { dateOn: 7 },
      { id: '../x' },
      { id: 1 },
      { text: 1 },
    ])
      expect(await of(change)).toBe('not-understood');
  });

  test('a letter that waited is a draft again, one that was just going out is unknown', async () => {
    const from = await begun();
    const known = await goodbyeCase(from);
    const { letter } = oneOfEach();
    const of = { ...letter, applicationId: known.applicationId, goodbyeId: null, personId: null };
    for (const [n, state] of (['queued', 'sending', 'sent'] as const).entries())
      await from.stores.letters.save({ ...of, id: from.ids.newId(), messageId: `<${n}@b.example>`, state });
    const texts = await filesOf(from);
    const files = Object.fromEntries(
      Object.entries(texts).flatMap(([path, text]) => (path.endsWith('.json') ? [[path, JSON.parse(text) as unknown]] : [])), // prettier-ignore
    );
    const { use, kind } = await take(files);
    expect(kind).toBe('taken');
    const states = await Promise.all([0, 1, 2].map(async (n) => (await use.stores.letters.byMessageId(`<${n}@b.example>`))?.state)); // prettier-ignore
    expect(states).toEqual(['draft', 'unknown', 'sent']);
    const looked = await take(files, { dryRun: true });
    expect(looked.outcome.ok && looked.outcome.value.added).toBeGreaterThan(10);
    expect(await looked.use.stores.applications.all()).toEqual([]);
    const spoilt = await take({ ...files, 'json/letter.json': [1, 2, 3].map((n) => ({ id: String(n) })) });
    expect(spoilt.kind).toBe('not-understood');
    expect(await spoilt.use.stores.applications.all()).toEqual([]);
  });

  test('leaves a private fact away that was removed here', async () => {
    const use = await begun();
    const made = await keepPrivateFact(use, { id: null, kind: 'health', text: 'a bad back', dateOn: null });
    const id = made.ok ? made.value.id : ('' as never);
    await use.stores.privateFacts.remove(id, use.clock.now());
    const fact = { id, kind: 'health', text: 'a bad back', dateOn: null };
    const archiveReader = holding({ 'bowout.json': manifest, 'private.json': [fact] });
    const outcome = await importArchive({ ...use, archiveReader }, new Uint8Array());
    expect(outcome).toEqual({ ok: true, value: { added: 0, there: 1 } });
    expect(await use.stores.privateFacts.all()).toEqual([]);
  });

  test('a fault of ours while taking in is thrown, and nothing is kept', async () => {
    const use = await begun();
    const secrets = { ...use.secrets, encrypt: () => Promise.reject(new Error('a fault of ours')) };
    const fact = { id: '01900000-0000-7000-8000-000000000009', kind: 'health', text: 'a bad back', dateOn: null };
    const archiveReader = holding({ 'bowout.json': manifest, 'private.json': [fact] });
    await expect(importArchive({ ...use, secrets, archiveReader }, new Uint8Array())).rejects.toThrow(
      'a fault of ours',
    );
    expect(await use.stores.privateFacts.all()).toEqual([]);
  });
});
