import type { PrivateFactId } from '#domain/id.ts';
import { privateKinds, type PrivateFact, type PrivateKind, type PrivateWords } from '#domain/private/private-fact.ts';
import { fail, ok } from '#domain/result.ts';
import type { OwnerUse } from './ports/owner-use.ts';
import type { Secrets } from './ports/secrets.ts';
import type { Stores } from './ports/stores.ts';

type Reading = Readonly<{ stores: Stores; secrets: Secrets }>;
type Ports = OwnerUse & Reading;

export type OpenFact = PrivateWords & Pick<PrivateFact, 'id' | 'dateOn'>;

/** undefined: no day that there is. */
function dayOf(value: unknown): Temporal.PlainDate | undefined {
  try {
    return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? Temporal.PlainDate.from(value) : undefined;
  } catch {
    return undefined;
  }
}

const isKind = (kind: unknown): kind is PrivateKind => privateKinds.includes(kind as PrivateKind);

function wordsOf(plain: string | null): PrivateWords | null {
  if (plain === null) return null;
  const { kind, text } = JSON.parse(plain) as { kind?: unknown; text?: unknown };
  return isKind(kind) && typeof text === 'string' ? { kind, text } : null;
}

/** All of them, opened; one that was sealed with another machine's key cannot be, and says so by `null`. */
export async function readPrivateFacts({ stores, secrets }: Reading) {
  const facts = await stores.privateFacts.all();
  return Promise.all(
    facts.map(async ({ id, dateOn, sealed }) => ({ id, dateOn, words: wordsOf(await secrets.decrypt(sealed)) })),
  );
}

/** Their words alone: what no letter may hold. */
export async function privateWords(ports: Reading): Promise<readonly string[]> {
  return (await readPrivateFacts(ports)).flatMap(({ words }) => (words ? [words.text] : []));
}

type Given = PrivateWords & { readonly id: PrivateFactId | null; readonly dateOn: Temporal.PlainDate | null };

/** Keeps a new one, or what was changed in one. There is no line in a timeline: nothing tells of it but its own page. */
export async function keepPrivateFact({ stores, secrets, clock, ids }: Ports, { id, dateOn, kind, text }: Given) {
  const now = clock.now();
  const known = id ? await stores.privateFacts.find(id) : null;
  if (id && !known) return fail({ kind: 'no-such-fact' });
  const sealed = await secrets.encrypt(JSON.stringify({ kind, text }));
  const kept = { id: id ?? ids.newId<'private-fact'>(), createdAt: now, removedAt: null, ...known };
  await stores.privateFacts.save({ ...kept, sealed, dateOn, changedAt: now });
  return ok({ id: kept.id });
}

/** Takes back in what an export carried in plain words; what is here under the same id stays as it is, removed or not. */
export async function takeInPrivateFacts({ stores, secrets, clock }: Ports, facts: readonly OpenFact[]) {
  const now = clock.now();
  const [here, removed] = await Promise.all([
    stores.privateFacts.findMany(facts.map(({ id }) => id)),
    stores.privateFacts.removed(),
  ]);
  const there = new Set([...here, ...removed].map(({ id }) => id));
  const fresh = facts.filter(({ id }) => !there.has(id));
  for (const { id, kind, text, dateOn } of fresh) {
    const sealed = await secrets.encrypt(JSON.stringify({ kind, text }));
    await stores.privateFacts.save({ id, createdAt: now, changedAt: now, removedAt: null, sealed, dateOn });
  }
  return fresh.length;
}

/** Facts out of a file; null when one of them is none. */
export function privateFactsFromFile(value: unknown): readonly OpenFact[] | null {
  if (!Array.isArray(value)) return null;
  const facts = value.map((one: unknown) => {
    const { id, kind, text, dateOn } = (one ?? {}) as Record<string, unknown>;
    if (typeof id !== 'string' || !/^[0-9a-f-]{36}$/.test(id) || !isKind(kind) || typeof text !== 'string') return null;
    const day = dateOn === null ? null : dayOf(dateOn);
    return day === undefined ? null : { id: id as PrivateFactId, kind, text, dateOn: day };
  });
  return facts.every((fact) => fact !== null) ? facts : null;
}
