import type { PersonId } from '#domain/id.ts';
import type { Person } from '#domain/people/person.ts';
import { fail, ok } from '#domain/result.ts';
import { noteEntry } from './note-entry.ts';
import type { KeptStore } from './ports/kept-store.ts';
import type { OwnerUse } from './ports/owner-use.ts';
import type { Stores } from './ports/stores.ts';

type Pair = { readonly kept: PersonId; readonly gone: PersonId; readonly now: Temporal.Instant };

/** What one does not know of the one that stays is taken from the other; two different texts stand below each other. */
function joined(kept: Person, gone: Person, now: Temporal.Instant): Person {
  const texts = ['note', 'metWhere', 'spokeOf', 'promised', 'keepWhy'] as const;
  const both = texts.map((field): [string, string] => [
    field,
    [...new Set([kept[field], gone[field]].map((text) => text.trim()).filter(Boolean))].join('\n'),
  ]);
  const facts = Object.entries(gone).filter(([field]) => {
    const mine = kept[field as keyof Person];
    return mine === '' || mine === null;
  });
  return {
    ...kept,
    ...Object.fromEntries(facts),
    ...Object.fromEntries(both),
    id: kept.id,
    changedAt: now,
    removedAt: null,
  };
}

type Held = { readonly id: string; readonly personId: PersonId | null; readonly changedAt: Temporal.Instant };

async function handOver<T extends Held>(store: KeptStore<T>, things: readonly T[], { kept, gone, now }: Pair) {
  for (const thing of things)
    if (thing.personId === gone) await store.save({ ...thing, personId: kept, changedAt: now });
}

async function joinInvolvements(stores: Stores, { kept, gone, now }: Pair) {
  const mine = await stores.involvements.ofPerson(kept);
  for (const involvement of await stores.involvements.ofPerson(gone)) {
    const same = mine.find(({ applicationId }) => applicationId === involvement.applicationId);
    if (!same) await stores.involvements.save({ ...involvement, personId: kept, changedAt: now });
    else {
      await stores.involvements.remove(involvement.id, now);
      if (involvement.inCharge) await stores.involvements.save({ ...same, inCharge: true, changedAt: now });
    }
  }
}

/** The applications that both are part of: where interviews, notes and questions name them. */
async function joinWithin(stores: Stores, pair: Pair) {
  const { kept, gone, now } = pair;
  const within = [...(await stores.involvements.ofPerson(kept)), ...(await stores.involvements.ofPerson(gone))];
  for (const id of new Set(within.map(({ applicationId }) => applicationId))) {
    for (const interview of await stores.interviews.ofApplication(id)) {
      const { personIds, debrief } = interview;
      if (!personIds.includes(gone)) continue;
      const everybody = [...new Set(personIds.map((one) => (one === gone ? kept : one)))];
      const appreciation = (debrief?.appreciation ?? []).map((one) =>
        one.personId === gone ? { ...one, personId: kept } : one,
      );
      const after = debrief && { ...debrief, appreciation };
      await stores.interviews.save({ ...interview, personIds: everybody, debrief: after, changedAt: now });
    }
    await handOver(stores.signals, await stores.signals.ofApplication(id), pair);
    await handOver(stores.questions, await stores.questions.ofApplication(id), pair);
  }
}

/** Who knows, and through whom: kept once and for all, so that each is taken back and noted anew. */
async function joinTolds({ ids }: OwnerUse, stores: Stores, { kept, gone, now }: Pair) {
  const own = await stores.tolds.ofPerson(gone);
  const within = await stores.involvements.ofPerson(gone);
  const all = await stores.tolds.ofApplications(within.map(({ applicationId }) => applicationId));
  const passedOn = all.filter(({ throughPersonId }) => throughPersonId === gone);
  const swap = (id: PersonId | null) => (id === gone ? kept : id);
  for (const told of [...own, ...passedOn]) {
    const { personId, throughPersonId } = told;
    const after = { personId: swap(personId) ?? personId, throughPersonId: swap(throughPersonId) };
    await stores.tolds.add({ ...told, ...after, id: ids.newId<'told'>() });
    await stores.tolds.undo(told.id, now);
  }
}

/** Two cards of one person become one: everything that belongs to `gone` then belongs to `kept`; nothing is lost. */
export async function mergePeople(ports: OwnerUse, kept: PersonId, gone: PersonId) {
  return ports.stores.transact(async (stores) => {
    const now = ports.clock.now();
    const [one, other] = await Promise.all([stores.people.find(kept), stores.people.find(gone)]);
    if (!one || !other || kept === gone || one.anonymisedAt || other.anonymisedAt)
      return fail({ kind: 'no-such-person' });
    const pair = { kept, gone, now };
    await joinTolds(ports, stores, pair);
    await joinWithin(stores, pair);
    await joinInvolvements(stores, pair);
    await handOver(stores.contacts, await stores.contacts.ofPerson(gone), pair);
    await handOver(stores.messages, await stores.messages.ofPerson(gone), pair);
    await handOver(stores.letters, await stores.letters.ofPerson(gone), pair);
    await stores.people.save(joined(one, other, now));
    await stores.people.remove(gone, now);
    await noteEntry(ports, stores, { personId: kept, facts: { kind: 'people-merged', kept, gone } });
    return ok(kept);
  });
}
