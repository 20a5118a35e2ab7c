import { choicesJson, type RecipientKey, teamKey } from '#domain/goodbye/goodbye-choices.ts';
import { type GoodbyeRecipient, mustKnow } from '#domain/goodbye/goodbye-recipients.ts';
import type { Told, ToldChannel } from '#domain/goodbye/told.ts';
import type { ContactId, GoodbyeId, PersonId, ToldId } from '#domain/id.ts';
import type { ContactChannel } from '#domain/people/contact.ts';
import { finishGoodbye } from './finish-goodbye.ts';
import { gatherGoodbye, type GoodbyeView } from './gather-goodbye.ts';
import { keepContact } from './keep-contact.ts';
import { noteEntry } from './note-entry.ts';
import type { OwnerUse } from './ports/owner-use.ts';
import type { Stores } from './ports/stores.ts';

type Use = Pick<OwnerUse, 'ids' | 'clock'>;

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

type Telling = {
  readonly view: GoodbyeView;
  readonly stores: Stores;
  readonly at: Temporal.Instant;
  /** The contact is noted by who sent the letter. */
  readonly isSent: boolean;
};

/** One line among the told, a real contact beside it (under the same id, so that both can be taken back), a line in the timeline. */
async function tellOne(
  ports: Use,
  { view, stores, at, isSent }: Telling,
  told: Pick<Told, 'personId' | 'channel' | 'throughPersonId'>,
) {
  const id: ToldId = ports.ids.newId<'told'>();
  const { applicationId, id: goodbyeId } = view.goodbye;
  const now = ports.clock.now();
  await stores.tolds.add({ ...told, id, createdAt: now, applicationId, goodbyeId, at, undoneAt: null });
  const channel = told.channel === 'through' || isSent ? null : contactChannel[told.channel];
  if (channel)
    await keepContact(
      stores,
      {
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
      },
      now,
    );
  const { personId } = told;
  await noteEntry(ports, stores, { applicationId, personId, facts: { kind: 'told', personId, channel: told.channel } });
}

const isTold = ({ tolds, goodbye }: GoodbyeView, personId: PersonId) =>
  tolds.some((told) => told.personId === personId && told.goodbyeId === goodbye.id);

export const knows = (view: GoodbyeView, key: RecipientKey): boolean =>
  key === teamKey ? view.choices.teamTold !== null : isTold(view, key as PersonId);

export const everyoneKnows = (view: GoodbyeView): boolean =>
  mustKnow(view.chosen.recipients).every(({ key }) => knows(view, key));

/** Tells one recipient, and with them whoever is thanked through their text; true once that was the last one. */
export async function tellRecipient(
  ports: Use,
  telling: Telling,
  { recipient, channel }: { readonly recipient: GoodbyeRecipient; readonly channel: HowTold['channel'] },
): Promise<boolean> {
  const { view, stores, at } = telling;
  const { personId } = recipient.planned;
  if (personId) await tellOne(ports, telling, { personId, channel, throughPersonId: null });
  else {
    const choices = choicesJson({ ...view.choices, teamTold: { at: at.toString(), channel } });
    await stores.goodbyes.save({ ...view.goodbye, choices, changedAt: ports.clock.now() });
  }
  for (const { through, planned, key } of view.chosen.recipients)
    if (through === recipient.key && planned.personId && !knows(view, key))
      await tellOne(ports, telling, { personId: planned.personId, channel: 'through', throughPersonId: personId });
  return finishIfAllKnow(ports, stores, view.goodbye.id);
}

/** Ends the goodbye if everyone knows; false if somebody does not, or it has ended before. */
export async function finishIfAllKnow(ports: Use, stores: Stores, id: GoodbyeId): Promise<boolean> {
  const view = await gatherGoodbye({ ...ports, stores }, id);
  if (!view || view.goodbye.finishedAt || !everyoneKnows(view)) return false;
  await finishGoodbye(ports, stores, view);
  return true;
}
