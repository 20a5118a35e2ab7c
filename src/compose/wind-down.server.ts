import type { SendWish } from '#domain/delivery/sending-times.ts';
import type { ApplicationId } from '#domain/id.ts';
import { fail, ok } from '#domain/result.ts';
import { letterFile } from '#usecases/letter-file.ts';
import type { ArchiveEntry } from '#usecases/ports/archive.ts';
import {
  asTicked,
  handOverTicked,
  prepareWindDown,
  readWindDownLetters,
  sendTicked,
} from '#usecases/wind-down-letters.ts';
import { beginGoodbyeFor, closeQuietly, noteSigned, readWindDown } from '#usecases/wind-down.ts';
import { deliveryPorts } from './delivery.server.ts';
import type { OwnerPorts } from './owner-ports.ts';

type Ticked = Parameters<typeof asTicked>[1];

async function* one(content: Uint8Array) {
  yield content;
}

/** The ticked letters as mail files in one zip, numbered in the order of the page. */
async function letterZip(ports: OwnerPorts, ticked: Ticked) {
  const chosen = await asTicked(ports, ticked);
  if (!chosen.ok) return chosen;
  const entries: ArchiveEntry[] = [];
  for (const { letterId } of chosen.value) {
    const file = await letterFile(deliveryPorts(ports), letterId);
    if (!file.ok || !file.value.written.ok) return fail({ kind: 'changed-since' } as const);
    const path = `${String(entries.length + 1).padStart(2, '0')}-${letterId}.eml`;
    entries.push({ path, chunks: one(file.value.written.value) });
  }
  const { zipWriter } = await import('#adapters/archive/zip-writer.ts');
  const files = async function* () {
    yield* entries;
  };
  return ok(zipWriter.write(files(), ports.clock.now()));
}

/** Ids come from forms: what is not there is not found. */
export const composeWindDown = (ports: OwnerPorts) => ({
  read: () => readWindDown(ports),
  signed: (id: string) => noteSigned(ports, id as ApplicationId),
  goodbye: (id: string, lang: 'en' | 'de') => beginGoodbyeFor(ports, id as ApplicationId, lang),
  close: (id: string) => closeQuietly(ports, id as ApplicationId),
  prepare: (lang: 'en' | 'de') => prepareWindDown(ports, lang),
  letters: () => readWindDownLetters(ports),
  send: (ticked: Ticked, wish: SendWish) => sendTicked(ports, ticked, wish),
  handedOver: (ticked: Ticked) => handOverTicked(ports, ticked),
  zip: (ticked: Ticked) => letterZip(ports, ticked),
});
