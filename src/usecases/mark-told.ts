import { choicesJson, type RecipientKey, teamKey } from '#domain/goodbye/goodbye-choices.ts';
import { mustKnow } from '#domain/goodbye/goodbye-recipients.ts';
import type { Told, ToldChannel } from '#domain/goodbye/told.ts';
import type { ContactId, GoodbyeId, PersonId, ToldId } from '#domain/id.ts';
import { fail, ok } from '#domain/result.ts';
import type { ContactChannel } from '#domain/people/contact.ts';
import { finishGoodbye, reopenGoodbye } from './finish-goodbye.ts';
import { gatherGoodbye, type GoodbyeView } from './gather-goodbye.ts';
import { noteEntry } from './note-entry.ts';
import type { OwnerUse } from './ports/owner-use.ts';
import type { Stores } from './ports/stores.ts';
import { letterOf } from './write-letters.ts';

export type HowTold = {
  readonly channel: Exclude<ToldChannel, 'through'>;
  /** Not after now; null: now. */
  readonly at: Temporal.Instant | null;
};

const contactChannel: Readonly<Record<HowTold['channel'], ContactChannel | null>> = {
  mail: 'mail',
  call: 'call',
  message: 'message',
  'in-person': 'meeting',
  portal: null,
};

type Telling = { readonly view: GoodbyeView; readonly stores: Stores; readonly at: Temporal.Instant };

/** One line among the told, a real contact beside it (under the same id, so that both can be taken back), a line in the timeline. */
async function tellOne(
  ports: OwnerUse,
  { view, stores, at }: Telling,
  told: Pick<Told, 'personId' | 'channel' | 'throughPersonId'>,
) {
  const id: ToldId = ports.ids.newId<'told'>();
  const { applicationId, id: goodbyeId } = view.goodbye;
  const now = ports.clock.now();
  await stores.tolds.add({ ...told, id, createdAt: now, applicationId, goodbyeId, at, undoneAt: null });
  const channel = told.channel === 'through' ? null : contactChannel[told.channel];
  if (channel)
    await stores.contacts.save({
      id: id as string as ContactId,
      createdAt: now,
      changedAt: now,
      removedAt: null,
      personId: told.personId,
      applicationId,
      at,
      channel,
      direction: 'out',
      note: '',
    });
  const { personId } = told;
  await noteEntry(ports, stores, { applicationId, personId, facts: { kind: 'told', personId, channel: told.channel } });
}

/** A draft that the person sent by themselves is handed over. */
async function handOver(
  { view, stores, at }: Telling,
  told: HowTold & { readonly key: RecipientKey },
  now: Temporal.Instant,
) {
  const recipient = view.chosen.recipients.find(({ key }) => key === told.key);
  const letter = recipient && letterOf(view.letters, recipient);
  if (letter?.state === 'draft' && ['mail', 'message', 'portal'].includes(told.channel))
    await stores.letters.save({ ...letter, state: 'handed-over', sentAt: at, changedAt: now });
}

const isTold = ({ tolds, goodbye }: GoodbyeView, personId: PersonId) =>
  tolds.some((told) => told.personId === personId && told.goodbyeId === goodbye.id);

export const knows = (view: GoodbyeView, key: RecipientKey): boolean =>
  key === teamKey ? view.choices.teamTold !== null : isTold(view, key as PersonId);

export const everyoneKnows = (view: GoodbyeView): boolean =>
  mustKnow(view.chosen.recipients).every(({ key }) => knows(view, key));

/**
 * Somebody knows: by what, and when. Who is thanked through their text knows with them. Once everyone does, the
 * goodbye is finished. Telling somebody twice is telling them once.
 */
export async function markTold(ports: OwnerUse, id: GoodbyeId, told: HowTold & { readonly key: RecipientKey }) {
  return ports.stores.transact(async (stores) => {
    const view = await gatherGoodbye({ ...ports, stores }, id);
    const recipient = view?.chosen.recipients.find(({ key }) => key === told.key);
    if (!view || !recipient) return fail({ kind: 'no-such-recipient' });
    if (knows(view, told.key)) return ok({ finished: view.goodbye.finishedAt !== null });
    const now = ports.clock.now();
    const at = told.at && Temporal.Instant.compare(told.at, now) < 0 ? told.at : now;
    const telling = { view, stores, at };
    const { personId } = recipient.planned;
    if (personId) await tellOne(ports, telling, { personId, channel: told.channel, throughPersonId: null });
    else {
      const choices = choicesJson({ ...view.choices, teamTold: { at: at.toString(), channel: told.channel } });
      await stores.goodbyes.save({ ...view.goodbye, choices, changedAt: now });
    }
    for (const one of view.chosen.recipients)
      if (one.through === told.key && one.planned.personId && !knows(view, one.key))
        await tellOne(ports, telling, {
          personId: one.planned.personId,
          channel: 'through',
          throughPersonId: personId,
        });
    await handOver(telling, told, now);
    return ok({ finished: await finishIfAllKnow(ports, stores, id) });
  });
}

async function finishIfAllKnow(ports: OwnerUse, stores: Stores, id: GoodbyeId): Promise<boolean> {
  const view = await gatherGoodbye({ ...ports, stores }, id);
  if (!view || view.goodbye.finishedAt || !everyoneKnows(view)) return false;
  await finishGoodbye(ports, stores, view);
  return true;
}

/** *They do not know yet after all*: with them everyone who was told through them; a finished goodbye is open again. */
export async function undoTold(ports: OwnerUse, id: GoodbyeId, key: RecipientKey) {
  return ports.stores.transact(async (stores) => {
    const view = await gatherGoodbye({ ...ports, stores }, id);
    if (!view) return fail({ kind: 'no-such-goodbye' });
    const now = ports.clock.now();
    if (view.goodbye.finishedAt) await reopenGoodbye(ports, stores, view);
    if (key === teamKey) {
      const goodbye = await stores.goodbyes.find(id);
      const choices = { ...view.choices, teamTold: null, finished: null };
      if (goodbye) await stores.goodbyes.save({ ...goodbye, choices: choicesJson(choices), changedAt: now });
    }
    for (const told of view.tolds) {
      const isMeant =
        told.personId === key || (key === teamKey ? told.channel === 'through' : told.throughPersonId === key);
      if (told.goodbyeId !== id || !isMeant) continue;
      await stores.tolds.undo(told.id, now);
      await stores.contacts.remove(told.id as string as ContactId, now);
      const { applicationId, personId } = told;
      await noteEntry(ports, stores, { applicationId, personId, facts: { kind: 'told-undone', personId } });
    }
    const recipient = view.chosen.recipients.find((one) => one.key === key);
    const letter = recipient && letterOf(view.letters, recipient);
    if (letter?.state === 'handed-over')
      await stores.letters.save({ ...letter, state: 'draft', sentAt: null, changedAt: now });
    return ok(null);
  });
}

/** Ends a goodbye in which nobody needs a message, at the person's word. */
export async function endGoodbye(ports: OwnerUse, id: GoodbyeId) {
  return ports.stores.transact(async (stores) =>
    (await finishIfAllKnow(ports, stores, id)) ? ok(null) : fail({ kind: 'not-everyone-knows' }),
  );
}
