import type { Application } from '#domain/application/application.ts';
import type { RecipientKey } from '#domain/goodbye/goodbye-choices.ts';
import type { GoodbyeId, LetterId } from '#domain/id.ts';
import type { LetterLanguage } from '#domain/letter/letter.ts';
import { seenVersion } from '#domain/letter/seen-version.ts';
import type { StoredLetter } from '#domain/letter/stored-letter.ts';
import type { SendWish } from '#domain/delivery/sending-times.ts';
import { fail, ok } from '#domain/result.ts';
import type { LetterChecks } from './check-stored-letter.ts';
import type { GoodbyeView } from './gather-goodbye.ts';
import { markTold } from './mark-told.ts';
import { readGoodbye } from './open-goodbye.ts';
import type { OwnerUse } from './ports/owner-use.ts';
import type { Secrets } from './ports/secrets.ts';
import { queueLetters } from './queue-letters.ts';
import { readReadiness, type Readiness } from './read-readiness.ts';
import { beginGoodbyeFor, readWindDown } from './wind-down.ts';

type Ports = OwnerUse & Readonly<{ checks: LetterChecks; secrets: Secrets }>;

/** One goodbye of those that are said together. */
export type WindDownGoodbye = {
  readonly application: Application;
  readonly view: GoodbyeView;
  readonly ready: readonly { readonly key: RecipientKey; readonly letter: StoredLetter; readonly version: string }[];
  readonly notReady: Readiness['notReady'];
};

/** Writes the goodbyes of all that gave time, furthest along first. Nothing is sent by it, and twice is once. */
export async function prepareWindDown(ports: OwnerUse, lang: LetterLanguage) {
  const { signed, tell } = await readWindDown(ports);
  if (!signed) return fail({ kind: 'not-signed' });
  for (const { id } of tell) {
    const begun = await beginGoodbyeFor(ports, id, lang);
    if (!begun.ok) return begun;
  }
  return ok(tell.length);
}

/** Every goodbye that is under way beside a signed contract, with its letters as they would leave. Empty until it is signed. */
export async function readWindDownLetters(ports: Ports): Promise<readonly WindDownGoodbye[]> {
  const { signed, tell } = await readWindDown(ports);
  if (!signed) return [];
  const open = await ports.stores.goodbyes.unfinished();
  const goodbyes: WindDownGoodbye[] = [];
  for (const application of tell) {
    const known = open.find(({ applicationId }) => applicationId === application.id);
    const view = known && (await readGoodbye(ports, known.id));
    if (!view) continue;
    const { ready, notReady } = await readReadiness(ports, view);
    const letters = ready.flatMap(({ key, letterId }) => {
      const letter = view.letters.find(({ id }) => id === letterId);
      return letter ? [{ key, letter, version: seenVersion(letter) }] : [];
    });
    goodbyes.push({ application, view, ready: letters, notReady });
  }
  return goodbyes;
}

type Chosen = readonly {
  readonly goodbyeId: GoodbyeId;
  readonly key: RecipientKey;
  readonly letterId: LetterId;
}[];

/**
 * The ticked letters, if each still is as it was read; one that was changed since is not sent unread.
 * @param ticked - the id of each letter with the version that stood on the page
 */
export async function asTicked(ports: Ports, ticked: ReadonlyMap<string, string>) {
  if (ticked.size === 0) return fail({ kind: 'none-ticked' } as const);
  const goodbyes = await readWindDownLetters(ports);
  const chosen: Chosen = goodbyes.flatMap(({ view, ready }) =>
    ready
      .filter(({ letter, version }) => ticked.get(letter.id) === version)
      .map(({ key, letter }) => ({ goodbyeId: view.goodbye.id, key, letterId: letter.id })),
  );
  return chosen.length === ticked.size ? ok(chosen) : fail({ kind: 'changed-since' } as const);
}

/** Puts the ticked letters into the outbox: all, or none of them; looked at once more in the transaction that does it. */
export async function sendTicked(ports: Ports, ticked: ReadonlyMap<string, string>, wish: SendWish) {
  const chosen = await asTicked(ports, ticked);
  if (!chosen.ok) return chosen;
  return queueLetters(ports, { letterIds: chosen.value.map(({ letterId }) => letterId), wish, seen: ticked });
}

/** The person has sent the ticked ones by themselves: all of them know, or nothing is noted. */
export async function handOverTicked(ports: Ports, ticked: ReadonlyMap<string, string>) {
  const chosen = await asTicked(ports, ticked);
  if (!chosen.ok) return chosen;
  return ports.stores.transact(async (stores) => {
    const letters = await stores.letters.findMany(chosen.value.map(({ letterId }) => letterId));
    const isAsRead = letters.every((letter) => seenVersion(letter) === ticked.get(letter.id));
    if (!isAsRead || letters.length !== chosen.value.length) return fail({ kind: 'changed-since' } as const);
    for (const { goodbyeId, key } of chosen.value)
      await markTold({ ...ports, stores }, goodbyeId, { key, channel: 'mail', at: null });
    return ok(chosen.value.length);
  });
}
