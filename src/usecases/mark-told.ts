import { choicesJson, type RecipientKey, teamKey } from '#domain/goodbye/goodbye-choices.ts';
import type { ContactId, GoodbyeId } from '#domain/id.ts';
import { fail, ok } from '#domain/result.ts';
import { reopenGoodbye } from './finish-goodbye.ts';
import { gatherGoodbye } from './gather-goodbye.ts';
import { noteEntry } from './note-entry.ts';
import type { OwnerUse } from './ports/owner-use.ts';
import { finishIfAllKnow, type HowTold, knows, tellRecipient } from './tell-recipient.ts';
import { letterOf } from './write-letters.ts';

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
    const letter = letterOf(view.letters, recipient);
    // a draft that the person sent by themselves is handed over
    if (letter?.state === 'draft' && ['mail', 'message', 'portal'].includes(told.channel))
      await stores.letters.save({ ...letter, state: 'handed-over', sentAt: at, changedAt: now });
    const { channel } = told;
    return ok({ finished: await tellRecipient(ports, { view, stores, at, isSent: false }, { recipient, channel }) });
  });
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
