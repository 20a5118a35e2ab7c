import type { RecipientKey } from '#domain/goodbye/goodbye-choices.ts';
import type { LetterId } from '#domain/id.ts';
import type { StoredLetter } from '#domain/letter/stored-letter.ts';
import { checkStoredLetter, type LetterChecks } from './check-stored-letter.ts';
import type { GoodbyeView } from './gather-goodbye.ts';
import type { OwnerUse } from './ports/owner-use.ts';
import type { Secrets } from './ports/secrets.ts';
import { factsOf } from './read-letter.ts';
import { knows } from './tell-recipient.ts';
import { letterOf } from './write-letters.ts';

type Ports = OwnerUse & Readonly<{ checks: LetterChecks; secrets: Secrets }>;

/** Why a text is not sent together with the others. */
export type NotReady = 'no-sender' | 'no-address' | 'empty' | 'private' | 'remark' | 'in-drafts' | 'unknown';

export type Readiness = {
  readonly ready: readonly { readonly key: RecipientKey; readonly letterId: LetterId }[];
  readonly notReady: readonly { readonly key: RecipientKey; readonly letterId: LetterId; readonly because: NotReady }[];
};

/** Which texts of a goodbye can go out as they are, and what keeps the others. Who knows, or will in a moment, is in neither list. */
export async function readReadiness(ports: Ports, view: GoodbyeView): Promise<Readiness> {
  const ready: Readiness['ready'][number][] = [];
  const notReady: Readiness['notReady'][number][] = [];
  for (const recipient of view.chosen.recipients) {
    const letter = recipient.own ? letterOf(view.letters, recipient) : undefined;
    const { key } = recipient;
    if (!letter || knows(view, key) || isUnderWay(letter)) continue;
    const because = await hindrance(ports, view, letter);
    if (because) notReady.push({ key, letterId: letter.id, because });
    else ready.push({ key, letterId: letter.id });
  }
  return { ready, notReady };
}

const isUnderWay = ({ state }: StoredLetter) =>
  state === 'queued' || state === 'sending' || state === 'sent' || state === 'handed-over';

async function hindrance(ports: Ports, view: GoodbyeView, letter: StoredLetter): Promise<NotReady | null> {
  if (letter.state === 'unknown' || letter.state === 'in-drafts') return letter.state;
  if (!view.settings.name.trim()) return 'no-sender';
  if (!letter.toAddress.trim()) return 'no-address';
  if (!letter.subject.trim() || !letter.body.trim()) return 'empty';
  const findings = await checkStoredLetter(ports, letter, { facts: factsOf(letter, view) ?? undefined });
  const errors = findings.filter(({ severity }) => severity === 'error');
  if (errors.some(({ rule }) => rule === 'E10')) return 'private';
  return errors.length > 0 ? 'remark' : null;
}
