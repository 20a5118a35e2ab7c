import type { Application } from '#domain/application/application.ts';
import type { RecipientKey } from '#domain/goodbye/goodbye-choices.ts';
import type { GoodbyeId, LetterId } from '#domain/id.ts';
import type { LetterLanguage } from '#domain/letter/letter.ts';
import type { StoredLetter } from '#domain/letter/stored-letter.ts';
import { fail, ok } from '#domain/result.ts';
import { textVersion } from '#domain/text-version.ts';
import type { LetterChecks } from './check-stored-letter.ts';
import type { GoodbyeView } from './gather-goodbye.ts';
import { readGoodbye } from './open-goodbye.ts';
import type { OwnerUse } from './ports/owner-use.ts';
import type { Secrets } from './ports/secrets.ts';
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

/** What was read is what is sent: the text, its subject and where it goes, as one short name. */
export const seenVersion = ({ subject, body, toAddress }: StoredLetter) =>
  textVersion(`${toAddress}\n${subject}\n${body}`);

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
