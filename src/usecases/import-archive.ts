import { fail, ok, type Result } from '#domain/result.ts';
import { exportFormat, exportVersion, jsonPath, manifestPath } from './export-archive.ts';
import type { ArchiveReader, ArchiveRefusal } from './ports/archive.ts';
import type { Stores } from './ports/stores.ts';
import type { TransferRefusal } from './ports/transfer.ts';

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

/**
 * Takes an export back in: all of it or, with the reason, nothing. What is here already stays as it is, so that the
 * same file twice is one thing; settings come along only where none were made yet.
 */
export async function importArchive(
  { stores, archiveReader }: { readonly stores: Stores; readonly archiveReader: ArchiveReader },
  bytes: Uint8Array,
): Promise<Result<{ readonly added: number; readonly there: number }, ImportRefusal>> {
  const opened = archiveReader.open(bytes);
  if (!opened.ok) return opened;
  const manifest = readManifest(opened.value);
  if (!manifest.ok) return manifest;
  const tables = new Map<string, readonly unknown[]>();
  for (const { name } of stores.transfer.tables) {
    const count = manifest.value.counts[name];
    if (count === undefined) continue;
    const path = jsonPath(name);
    const things = opened.value.json(path);
    if (!things.ok) return things;
    if (!Array.isArray(things.value) || things.value.length !== count) return fail({ kind: 'damaged', path });
    tables.set(name, name === 'letter' ? things.value.map(atRest) : (things.value as readonly unknown[]));
  }
  return stores.transfer.write({ settings: manifest.value.settings, tables });
}
