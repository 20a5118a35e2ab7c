import { wasTakenOutOfDrafts, type WrongState } from '#domain/delivery/letter-delivery.ts';
import type { MailTrouble } from '#domain/delivery/mail-trouble.ts';
import type { LetterId } from '#domain/id.ts';
import type { StoredLetter } from '#domain/letter/stored-letter.ts';
import { fail, type Result } from '#domain/result.ts';
import { noteEntry } from './note-entry.ts';
import { openMailbox, type OpenMailbox } from './open-mailbox.ts';
import type { DeliveryPorts } from './ports/delivery-ports.ts';
import type { OwnerUse } from './ports/owner-use.ts';
import { isMarked } from './put-letters-into-drafts.ts';

export type DraftStays =
  | MailTrouble
  | WrongState
  | { readonly kind: 'no-such-letter' | 'no-account' | 'no-drafts-folder' }
  /** It was changed there · it is not there under its Message-ID · that is in Sent · the server removes only all at once. */
  | { readonly kind: 'draft-changed' | 'draft-not-there' | 'draft-sent' | 'draft-not-removable' };

/** Takes a letter back out of the Drafts of the mail account: exactly what was put there, and only if nobody changed it. */
export async function takeBackDraft(ports: DeliveryPorts, id: LetterId): Promise<Result<StoredLetter, DraftStays>> {
  const letter = await ports.stores.letters.find(id);
  if (!letter) return fail({ kind: 'no-such-letter' });
  if (letter.state !== 'in-drafts') return fail({ kind: 'wrong-state', state: letter.state });
  const opened = await openMailbox(ports);
  if (!opened.ok) return opened;
  try {
    const stays = await takeOut(opened.value, letter);
    return stays ? fail(stays) : await asDraft(ports, id, 'us');
  } finally {
    await opened.value.session.close();
  }
}

/** @returns why it stays; null: it is gone from there */
async function takeOut({ session, folders }: OpenMailbox, letter: StoredLetter): Promise<DraftStays | null> {
  if (!folders.drafts) return { kind: 'no-drafts-folder' };
  const taken = await session.takeOut(folders.drafts, letter.messageId, isMarked(letter.outcome?.mark));
  if (!taken.ok) return taken.error;
  switch (taken.value) {
    case 'taken':
      return null;
    case 'changed':
      return { kind: 'draft-changed' };
    case 'cannot':
      return { kind: 'draft-not-removable' };
    case 'not-there': {
      const sent = folders.sent ? await session.hasMessage(folders.sent, letter.messageId) : null;
      return { kind: sent?.ok && sent.value ? 'draft-sent' : 'draft-not-there' };
    }
  }
}

/** *I have deleted it there*: the person's word, for a draft that Bowout does not find or must not touch. */
export const draftIsGone = (ports: OwnerUse, id: LetterId) => asDraft(ports, id, 'person');

function asDraft(ports: OwnerUse, id: LetterId, by: 'us' | 'person'): Promise<Result<StoredLetter, DraftStays>> {
  return ports.stores.transact(async (stores) => {
    const letter = await stores.letters.find(id);
    if (!letter) return fail({ kind: 'no-such-letter' });
    const draft = wasTakenOutOfDrafts(letter, { by, now: ports.clock.now() });
    if (!draft.ok) return draft;
    await stores.letters.save(draft.value);
    const { applicationId, personId } = letter;
    const facts = { kind: 'letter-state', letterId: id, state: 'draft' } as const;
    await noteEntry(ports, stores, { applicationId, personId, facts });
    return draft;
  });
}
