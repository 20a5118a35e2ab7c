import { choicesJson, type GoodbyeChoices, readChoices, type RecipientKey } from '#domain/goodbye/goodbye-choices.ts';
import { movedOrder } from '#domain/goodbye/goodbye-recipients.ts';
import type { GoodbyeId } from '#domain/id.ts';
import { fail, ok } from '#domain/result.ts';
import { gatherGoodbye } from './gather-goodbye.ts';
import type { OwnerUse } from './ports/owner-use.ts';

type Chosen = Partial<Pick<GoodbyeChoices, 'tone' | 'reason' | 'door' | 'deletion'>>;

/** Why deletion is not asked for together with these (D16, DESIGN section 4). */
export type DeletionClash = 'door' | 'travel-costs' | 'improper-question';

async function change(ports: OwnerUse, id: GoodbyeId, make: (choices: GoodbyeChoices) => GoodbyeChoices) {
  return ports.stores.transact(async (stores) => {
    const goodbye = await stores.goodbyes.find(id);
    if (!goodbye) return fail({ kind: 'no-such-goodbye' });
    const choices = make(readChoices(goodbye.choices));
    await stores.goodbyes.save({ ...goodbye, choices: choicesJson(choices), changedAt: ports.clock.now() });
    return ok(choices);
  });
}

/** What speaks against asking for deletion right now: each a fact of this application, none a judgement. */
export async function deletionClashes(
  { stores }: Pick<OwnerUse, 'stores'>,
  id: GoodbyeId,
  chosen: Chosen = {},
): Promise<readonly DeletionClash[]> {
  const goodbye = await stores.goodbyes.find(id);
  if (!goodbye) return [];
  const [interviews, signals] = await Promise.all([
    stores.interviews.ofApplication(goodbye.applicationId),
    stores.signals.ofApplication(goodbye.applicationId),
  ]);
  const { door } = { ...readChoices(goodbye.choices), ...chosen };
  const improper = new Set(['discrimination', 'harassment', 'improper-question']);
  return [
    ...(door.open ? (['door'] as const) : []),
    ...(interviews.some(({ travelCosts }) => travelCosts === 'open' || travelCosts === 'claimed')
      ? (['travel-costs'] as const)
      : []),
    ...(signals.some(({ topic, dealbreaker }) => improper.has(topic) || (dealbreaker && improper.has(dealbreaker)))
      ? (['improper-question'] as const)
      : []),
  ];
}

/** Reason, door, tone and deletion; deletion is refused where it would take something from the person. */
export async function chooseGoodbye(ports: OwnerUse, id: GoodbyeId, chosen: Chosen) {
  if (chosen.deletion) {
    const clashes = await deletionClashes(ports, id, chosen);
    if (clashes.length > 0) return fail({ kind: 'deletion-clashes', clashes });
  }
  const outcome = await change(ports, id, (choices) => ({ ...choices, ...chosen }));
  if (outcome.ok && chosen.tone) await retone(ports, id, chosen.tone);
  return outcome;
}

/** A new tone holds for all texts that nobody has changed by hand. */
async function retone(ports: OwnerUse, id: GoodbyeId, tone: GoodbyeChoices['tone']) {
  await ports.stores.transact(async (stores) => {
    for (const letter of await stores.letters.ofGoodbye(id))
      if (!letter.edited && letter.state === 'draft' && letter.tone !== tone)
        await stores.letters.save({ ...letter, tone, changedAt: ports.clock.now() });
  });
}

export type RecipientChange = 'own' | 'through' | 'drop' | 'add' | 'up' | 'down';

/** Gives somebody a text of their own or thanks them through the notice; takes out, brings back, moves. */
export async function changeRecipient(
  ports: OwnerUse,
  id: GoodbyeId,
  on: { key: RecipientKey; what: RecipientChange },
) {
  const view = await gatherGoodbye(ports, id);
  if (!view) return fail({ kind: 'no-such-goodbye' });
  const { key, what } = on;
  const keys = view.chosen.recipients.map((one) => one.key);
  return change(ports, id, (choices) => {
    switch (what) {
      case 'own':
      case 'through':
        return { ...choices, own: { ...choices.own, [key]: what === 'own' } };
      case 'drop':
        return { ...choices, dropped: [...new Set([...choices.dropped, key])] };
      case 'add':
        return { ...choices, dropped: choices.dropped.filter((one) => one !== key) };
      case 'up':
      case 'down':
        return { ...choices, order: movedOrder(keys, key, what === 'up' ? -1 : 1) };
    }
  });
}
