import type { DoubtId, IntakeId } from '#domain/id.ts';
import type { IntakeItem } from '#domain/intake/intake-item.ts';
import { keepNote, type IntakeNote } from '#domain/intake/intake-reading.ts';
import type { Fingerprint } from './ports/fingerprint.ts';
import type { OwnerUse } from './ports/owner-use.ts';
import type { Stores } from './ports/stores.ts';
import { kindOfText, readDropped, textOf, type Readers, type ReadThing } from './read-dropped.ts';
import { ownAddresses } from './own-addresses.ts';
import { receiveOpinionMail } from './receive-opinion-mail.ts';

export type Dropped = { readonly name: string; readonly bytes: Uint8Array };
export type TakeInPorts = OwnerUse & Readers & { readonly fingerprint: Fingerprint };

/** What became of one thing: waiting for a yes, known already, the answer to a summary, or not read and why. */
export type TakenIn = { readonly name: string } & (
  | { readonly result: 'new' | 'known'; readonly id: IntakeId }
  | { readonly result: 'opinion'; readonly id: DoubtId; readonly from: string; readonly isNew: boolean }
  | { readonly result: 'refused'; readonly refusal: string }
);

/** Largest thing that is taken in, in bytes: a mail with its attachments. */
export const largestDrop = 10 * 1024 * 1024;

/** What is not understood is kept up to this many characters, so that it can be looked at. */
const mostKept = 200_000;

type Use = Pick<TakeInPorts, 'ids' | 'clock' | 'fingerprint'>;
type Thing = Pick<ReadThing, 'key' | 'kind' | 'content'> & { readonly name: string; readonly note: IntakeNote };

async function keep({ ids, clock, fingerprint }: Use, stores: Stores, thing: Thing) {
  const { key, kind, content, name, note } = thing;
  const print = fingerprint(key);
  const known = await stores.intake.byFingerprint(print);
  if (known) return { id: known.id, isNew: false };
  const now = clock.now();
  const item: IntakeItem = {
    id: ids.newId<'intake'>(),
    createdAt: now,
    changedAt: now,
    removedAt: null,
    fingerprint: print,
    name,
    kind,
    content,
    proposal: keepNote(note),
    state: note.kind === 'read' ? 'proposed' : 'dismissed',
  };
  await stores.intake.save(item);
  return { id: item.id, isNew: true };
}

/** A mail that answers a summary goes to its doubt, and nothing of it is kept here (blind first). */
async function opinionIn(ports: TakeInPorts, bytes: Uint8Array) {
  if (kindOfText(textOf(bytes)) !== 'eml') return null;
  const mail = await ports.messages.read(bytes);
  const received = mail.ok ? await receiveOpinionMail(ports, mail.value) : null;
  return received && { id: received.opinion.doubtId, from: received.opinion.from, isNew: received.isNew };
}

async function takeOne(ports: TakeInPorts, { name, bytes }: Dropped): Promise<TakenIn[]> {
  if (bytes.byteLength > largestDrop) return [{ name, result: 'refused', refusal: 'too-large' }];
  const opinion = await opinionIn(ports, bytes);
  if (opinion) return [{ name, result: 'opinion', ...opinion }];
  const { zone } = await ports.stores.settings.read();
  const self = { mine: await ownAddresses(ports.stores), zone, now: ports.clock.now() };
  const read = await readDropped(ports, bytes, self);
  return ports.stores.transact(async (stores) => {
    if (!read.ok) {
      const { kind: refusal } = read.error;
      const content = textOf(bytes).slice(0, mostKept);
      const note = { kind: 'refused', refusal } as const;
      if (refusal !== 'empty')
        await keep(ports, stores, { key: `refused ${content}`, kind: 'text', content, name, note });
      return [{ name, result: 'refused', refusal }];
    }
    const taken: TakenIn[] = [];
    for (const { reading, ...thing } of read.value) {
      const note = { kind: 'read', reading, applicationId: null } as const;
      const { id, isNew } = await keep(ports, stores, { ...thing, name, note });
      taken.push({ name, result: isNew ? 'new' : 'known', id });
    }
    return taken;
  });
}

/**
 * Takes in what was dropped or pasted: each thing is read and waits for a yes; nothing else changes. The same thing
 * twice is one thing. What cannot be read is named, kept aside, and does not stop the others.
 */
export async function takeIn(ports: TakeInPorts, dropped: readonly Dropped[]): Promise<readonly TakenIn[]> {
  const taken: TakenIn[] = [];
  for (const one of dropped) taken.push(...(await takeOne(ports, one)));
  return taken;
}
