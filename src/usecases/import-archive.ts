import { fail, ok, type Result } from '#domain/result.ts';
import { exportFormat, exportVersion, jsonPath, manifestPath, privatePath } from './export-archive.ts';
import type { ArchiveReader, ArchiveRefusal } from './ports/archive.ts';
import type { OwnerUse } from './ports/owner-use.ts';
import type { Secrets } from './ports/secrets.ts';
import type { TransferRefusal } from './ports/transfer.ts';
import { privateFactsFromFile, takeInPrivateFacts, type OpenFact } from './private-facts.ts';

export type ImportRefusal =
  | ArchiveRefusal
  | TransferRefusal
  /** A zip, but none of ours. */
  | { readonly kind: 'not-ours' }
  | { readonly kind: 'newer' };

type Manifest = { readonly settings: unknown; readonly counts: Readonly<Record<string, unknown>> };
type Opened = Extract<ReturnType<ArchiveReader['open']>, { ok: true }>['value'];

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function readManifest({ paths, json }: Opened): Result<Manifest, ImportRefusal> {
  if (!paths.includes(manifestPath)) return fail({ kind: 'not-ours' });
  const read = json(manifestPath);
  if (!read.ok) return read;
  const manifest = read.value;
  if (!isRecord(manifest) || manifest['format'] !== exportFormat) return fail({ kind: 'not-ours' });
  if (typeof manifest['version'] !== 'number' || manifest['version'] > exportVersion) return fail({ kind: 'newer' });
  if (!isRecord(manifest['counts'])) return fail({ kind: 'damaged', path: manifestPath });
  return ok({ settings: manifest['settings'] ?? {}, counts: manifest['counts'] });
}

/**
 * Nothing may leave this machine because of a file: a letter that waited to be sent is a draft again, and one that
 * was just going out may have arrived.
 */
function atRest(thing: unknown): unknown {
  if (!isRecord(thing)) return thing;
  const quiet = { ...thing, leaseUntil: null, nextAttemptAt: null };
  if (thing['state'] === 'queued') return { ...quiet, state: 'draft', notBefore: null, undoUntil: null };
  return thing['state'] === 'sending' ? { ...quiet, state: 'unknown' } : thing;
}

type Read = {
  readonly settings: unknown;
  readonly tables: ReadonlyMap<string, readonly unknown[]>;
  readonly facts: readonly OpenFact[];
};

function readFacts({ paths, json }: Opened): Result<readonly OpenFact[], ImportRefusal> {
  if (!paths.includes(privatePath)) return ok([]);
  const read = json(privatePath);
  if (!read.ok) return read;
  const facts = privateFactsFromFile(read.value);
  return facts ? ok(facts) : fail({ kind: 'not-understood', table: 'privateFact', field: '' });
}

/** All that the zip holds, checked as far as that goes without a database. */
function readAll(opened: Opened, names: readonly string[]): Result<Read, ImportRefusal> {
  const manifest = readManifest(opened);
  if (!manifest.ok) return manifest;
  const tables = new Map<string, readonly unknown[]>();
  for (const name of names) {
    const count = manifest.value.counts[name];
    if (count === undefined) continue;
    const path = jsonPath(name);
    const things = opened.json(path);
    if (!things.ok) return things;
    if (!Array.isArray(things.value) || things.value.length !== count) return fail({ kind: 'damaged', path });
    tables.set(name, name === 'letter' ? things.value.map(atRest) : (things.value as readonly unknown[]));
  }
  const facts = readFacts(opened);
  return facts.ok ? ok({ settings: manifest.value.settings, tables, facts: facts.value }) : facts;
}

type Ports = OwnerUse & { readonly archiveReader: ArchiveReader; readonly secrets: Secrets };

/** Has the transaction forget what was written in it. */
class TakenBack extends Error {}

/**
 * Takes an export back in: all of it or, with the reason, nothing. What is here already stays as it is, so that the
 * same file twice is one thing; settings come along only where none were made yet. A dry run does all of it and then
 * takes it back, so that what it says is what would happen.
 */
export async function importArchive(ports: Ports, bytes: Uint8Array, { dryRun = false } = {}) {
  const opened = ports.archiveReader.open(bytes);
  if (!opened.ok) return opened;
  const read = readAll(
    opened.value,
    ports.stores.transfer.tables.map(({ name }) => name),
  );
  if (!read.ok) return read;
  type Outcome = Result<{ readonly added: number; readonly there: number }, ImportRefusal>;
  let outcome: Outcome = fail({ kind: 'not-ours' });
  try {
    return await ports.stores.transact(async (stores): Promise<Outcome> => {
      outcome = await stores.transfer.write(read.value);
      if (!outcome.ok) throw new TakenBack();
      const facts = await takeInPrivateFacts({ ...ports, stores }, read.value.facts);
      const { added, there } = outcome.value;
      outcome = ok({ added: added + facts, there: there + read.value.facts.length - facts });
      if (dryRun) throw new TakenBack();
      return outcome;
    });
  } catch (error) {
    if (error instanceof TakenBack) return outcome;
    throw error;
  }
}
