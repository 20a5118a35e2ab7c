import { expect, test } from 'vitest';
import { zipReader } from '../archive/zip-reader.ts';
import { zipWriter } from '../archive/zip-writer.ts';
import { icsFeed } from '../calendar/ics-feed.ts';
import { vcard } from '../contacts/vcard.ts';
import { emlFile } from '../mail/eml-file.ts';
import { systemIds } from '../system/ids.ts';
import { exportArchive } from '#usecases/export-archive.ts';
import { importArchive } from '#usecases/import-archive.ts';
import type { Stores } from '#usecases/ports/stores.ts';
import { fixedClock } from '#usecases/test/fixed-clock.ts';
import { keyForTests } from '#usecases/test/key-for-tests.ts';
import { keepPrivateFact, readPrivateFacts } from '#usecases/private-facts.ts';
import { openMemoryStores } from './memory-stores.ts';
import { now, onEachEngine, plain } from './test/each-engine.ts';
import { saveAll } from './test/save-all.ts';

const into = (stores: Stores) => ({
  stores,
  clock: fixedClock(now.toString()),
  ids: systemIds,
  secrets: keyForTests,
  archiveReader: zipReader,
});

async function archiveOf(stores: Stores, wish?: { withPrivate: boolean }) {
  const ports = {
    stores,
    clock: fixedClock(now.toString()),
    ids: systemIds,
    secrets: keyForTests,
    calendarWriter: icsFeed,
    contactFile: vcard,
    mailWriter: emlFile,
  };
  const stream = zipWriter.write(exportArchive(ports, wish), now) as ReadableStream<Uint8Array<ArrayBuffer>>;
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/** All that is carried, as plain values. */
async function contentOf({ transfer, settings }: Stores) {
  const tables = await Promise.all(
    transfer.tables.map(async ({ name }) => [name, await transfer.read(name, { limit: 10_000 })] as const),
  );
  return plain({ ...Object.fromEntries(tables), settings: { ...(await settings.read()), feedToken: '' } });
}

/** Every thing once, one of them removed, and a letter that waits. */
async function filled(stores: Stores) {
  const things = await saveAll(stores);
  await stores.contacts.remove(things.contact.id, now);
  await stores.settings.save({
    ...(await stores.settings.read()),
    name: 'Jo',
    email: 'jo@example.org',
    feedToken: 'x',
  });
  return things;
}

onEachEngine('an export', (under) => {
  const { newcomer } = under;
  test('taken in elsewhere gives the same store; taken in twice it is one', async () => {
    const { stores } = await newcomer();
    const things = await filled(stores);
    const bytes = await archiveOf(stores);
    const before = await contentOf(stores);
    const elsewhere = await openMemoryStores();
    const once = await importArchive(into(elsewhere), bytes);
    expect(once.ok && once.value.there).toBe(0);
    expect(await contentOf(elsewhere)).toEqual(atRest(before));
    const twice = await importArchive(into(elsewhere), bytes);
    expect(twice.ok && twice.value).toEqual({ added: 0, there: once.ok ? once.value.added : -1 });
    expect(await contentOf(elsewhere)).toEqual(atRest(before));
    const found = await elsewhere.search.find(things.application.company);
    expect(found.length).toBeGreaterThan(0);
  });

  test('is taken back into the same database after everything was deleted', async () => {
    const { stores, owner } = await newcomer();
    await filled(stores);
    const bytes = await archiveOf(stores);
    const before = await contentOf(stores);
    await under.database.db.deleteFrom('owner').where('id', '=', owner).execute();
    await under.database.db.insertInto('owner').values({ id: owner, createdAt: now.toString() }).execute();
    const back = await importArchive(into(stores), bytes);
    expect(back.ok).toBe(true);
    expect(await contentOf(stores)).toEqual(atRest(before));
  });

  test('carries private facts only if asked, and they come back sealed', async () => {
    const { stores } = await newcomer();
    const text = 'Quellwasserfest';
    const fact = { id: null, kind: 'health', text, dateOn: Temporal.PlainDate.from('2026-12-01') } as const;
    await keepPrivateFact(into(stores), fact);
    const plainBytes = zipReader.open(await archiveOf(stores));
    expect(plainBytes.ok && plainBytes.value.paths.filter((path) => path.includes('rivate'))).toEqual([]);
    const fresh = await openMemoryStores();
    const bytes = await archiveOf(stores, { withPrivate: true });
    const looked = await importArchive(into(fresh), bytes, { dryRun: true });
    expect([looked.ok && looked.value.added, (await fresh.privateFacts.all()).length]).toEqual([1, 0]);
    expect(await importArchive(into(fresh), bytes)).toEqual({ ok: true, value: { added: 1, there: 0 } });
    expect(await importArchive(into(fresh), bytes)).toEqual({ ok: true, value: { added: 0, there: 1 } });
    const { kind, dateOn } = fact;
    expect(await readPrivateFacts(into(fresh))).toMatchObject([{ words: { kind, text }, dateOn }]);
    expect(JSON.stringify(await fresh.privateFacts.all())).not.toContain(text);
  });

  test('that is damaged, foreign, newer or incomplete is refused with the reason, and nothing is touched', async () => {
    const { stores } = await newcomer();
    await filled(stores);
    const bytes = await archiveOf(stores);
    const fresh = await newcomer();
    const empty = await contentOf(fresh.stores);
    const take = (content: Uint8Array) => importArchive(into(fresh.stores), content);
    const zip = async (files: Record<string, unknown>) => {
      const entries = async function* () {
        for (const [path, value] of Object.entries(files))
          yield {
            path,
            chunks: (async function* () {
              yield JSON.stringify(value);
            })(),
          };
      };
      const stream = zipWriter.write(entries(), now) as ReadableStream<Uint8Array<ArrayBuffer>>;
      return new Uint8Array(await new Response(stream).arrayBuffer());
    };
    const ours = (rest: object) => ({ format: 'bowout-export', version: 2, settings: {}, counts: {}, ...rest });
    const refused = async (content: Uint8Array) => {
      const outcome = await take(content);
      return outcome.ok ? 'taken' : outcome.error.kind;
    };
    expect(await refused(new TextEncoder().encode('hello'))).toBe('not-a-zip');
    expect(await refused(bytes.slice(0, bytes.length / 2))).toBe('not-a-zip');
    expect(await refused(await zip({ 'a.json': 1 }))).toBe('not-ours');
    expect(await refused(await zip({ 'bowout.json': ours({ format: 'other' }) }))).toBe('not-ours');
    expect(await refused(await zip({ 'bowout.json': ours({ version: 99 }) }))).toBe('newer');
    const application = { 'bowout.json': ours({ counts: { application: 1 } }) };
    expect(await refused(await zip(application))).toBe('damaged');
    expect(await refused(await zip({ ...application, 'json/application.json': [] }))).toBe('damaged');
    expect(await refused(await zip({ ...application, 'json/application.json': [{ id: 'x' }] }))).toBe('not-understood');
    const read = zipReader.open(bytes);
    const signals = read.ok ? read.value.json('json/signal.json') : read;
    const hanging = {
      'bowout.json': ours({ counts: { signal: 1 } }),
      'json/signal.json': signals.ok ? signals.value : [],
    };
    const other = await openMemoryStores();
    const outcome = await importArchive(into(other), await zip(hanging));
    expect(outcome).toEqual({ ok: false, error: { kind: 'incomplete', table: 'signal' } });
    expect(await contentOf(fresh.stores)).toEqual(empty);
  });
});

/** What a letter that waits becomes in a file that is taken in: nothing is sent because of it. */
function atRest(content: unknown): unknown {
  const { letter, ...rest } = content as { letter: Record<string, unknown>[] };
  const quiet = letter.map((one) => {
    const still = { ...one, leaseUntil: null, nextAttemptAt: null };
    if (one['state'] === 'queued') return { ...still, state: 'draft', notBefore: null, undoUntil: null };
    return one['state'] === 'sending' ? { ...still, state: 'unknown' } : one;
  });
  return { ...rest, letter: quiet };
}
