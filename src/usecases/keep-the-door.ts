import { choicesJson, readChoices } from '#domain/goodbye/goodbye-choices.ts';
import type { LookBack } from '#domain/decision/look-back.ts';
import type { GoodbyeId, PersonId } from '#domain/id.ts';
import { fail, ok } from '#domain/result.ts';
import { gatherGoodbye } from './gather-goodbye.ts';
import type { OwnerUse } from './ports/owner-use.ts';

/** What one wants of one person after a goodbye. */
export type KeptPerson = {
  readonly personId: PersonId;
  readonly keep: boolean;
  readonly keepWhy: string;
  /** null: when there is a reason. */
  readonly nextContactOn: Temporal.PlainDate | null;
};

/** Whom to stay in touch with, why, and when to write next; and what the practice was worth. Only people of this process. */
export async function keepTheDoor(
  ports: OwnerUse,
  id: GoodbyeId,
  { people, practice }: { readonly people: readonly KeptPerson[]; readonly practice: string },
) {
  return ports.stores.transact(async (stores) => {
    const view = await gatherGoodbye({ ...ports, stores }, id);
    if (!view) return fail({ kind: 'no-such-goodbye' });
    const now = ports.clock.now();
    for (const { personId, keep, keepWhy, nextContactOn } of people) {
      const person = view.people.get(personId);
      if (!person) continue;
      const next = keep ? nextContactOn : person.nextContactOn;
      await stores.people.save({ ...person, keep, keepWhy, nextContactOn: next, changedAt: now });
    }
    const choices = { ...readChoices(view.goodbye.choices), practice };
    await stores.goodbyes.save({ ...view.goodbye, choices: choicesJson(choices), changedAt: now });
    return ok(null);
  });
}

/** The next look-back of the goodbye's decision; where none is dated yet, one four weeks after deciding. */
export async function lookBackOf(ports: OwnerUse, id: GoodbyeId): Promise<LookBack | null> {
  return ports.stores.transact(async (stores) => {
    const view = await gatherGoodbye({ ...ports, stores }, id);
    if (!view?.decision) return null;
    const known = await stores.lookBacks.ofDecision(view.decision.id);
    const [open] = known.filter(({ writtenAt }) => writtenAt === null);
    if (known.length > 0) return open ?? null;
    const decidedOn = view.decision.decidedAt.toZonedDateTimeISO(view.settings.zone).toPlainDate();
    const lookBack: LookBack = {
      id: ports.ids.newId<'look-back'>(),
      createdAt: ports.clock.now(),
      decisionId: view.decision.id,
      dueOn: decidedOn.add({ weeks: 4 }),
      span: '4-weeks',
      again: null,
      happened: '',
      concerns: [],
      writtenAt: null,
    };
    await stores.lookBacks.save(lookBack);
    return lookBack;
  });
}
