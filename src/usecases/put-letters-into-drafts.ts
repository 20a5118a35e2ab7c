import { wasPutIntoDrafts } from '#domain/delivery/letter-delivery.ts';
import type { MailTrouble } from '#domain/delivery/mail-trouble.ts';
import type { LetterId } from '#domain/id.ts';
import type { StoredLetter } from '#domain/letter/stored-letter.ts';
import { fail, ok, type Result } from '#domain/result.ts';
import { noteEntry } from './note-entry.ts';
import { openMailbox, type OpenMailbox } from './open-mailbox.ts';
import type { DeliveryPorts } from './ports/delivery-ports.ts';
import { newMessageId } from './queue-letters.ts';
import { senderOf, writeLetterMail } from './write-letter-mail.ts';

export type DraftRefusal =
  | MailTrouble
  | { readonly kind: 'no-account' }
  | { readonly kind: 'no-drafts-folder' }
  | { readonly kind: 'not-writable'; readonly letterId: LetterId };

/** Puts letters into the Drafts of the mail account instead of sending them. Those that are there already are not put there again. */
export async function putLettersIntoDrafts(
  ports: DeliveryPorts,
  letterIds: readonly LetterId[],
): Promise<Result<readonly StoredLetter[], DraftRefusal>> {
  const opened = await openMailbox(ports);
  if (!opened.ok) return opened;
  try {
    if (!opened.value.folders.drafts) return fail({ kind: 'no-drafts-folder' });
    const done: StoredLetter[] = [];
    for (const id of letterIds) {
      const outcome = await putOne(ports, opened.value, id);
      if (!outcome.ok) return outcome;
      done.push(outcome.value);
    }
    return ok(done);
  } finally {
    await opened.value.session.close();
  }
}

/** The Message-ID is kept first: after a crash in between, it tells that the draft lies there already. */
async function putOne(
  ports: DeliveryPorts,
  { session, folders }: OpenMailbox,
  id: LetterId,
): Promise<Result<StoredLetter, DraftRefusal>> {
  const { stores, clock } = ports;
  const account = (await stores.mailAccounts.byProtocol('smtp')) ?? (await stores.mailAccounts.byProtocol('imap'));
  const from = senderOf(await stores.settings.read(), account?.user ?? '');
  const found = await stores.letters.find(id);
  if (!found || !wasPutIntoDrafts(found, { messageId: '', now: clock.now() }).ok) {
    return fail({ kind: 'not-writable', letterId: id });
  }
  const letter = { ...found, messageId: found.messageId || newMessageId(ports, from.address) };
  await stores.letters.save(letter);
  const mail = await writeLetterMail(ports, letter, { from, isDraft: true });
  if (!mail.ok) return fail({ kind: 'not-writable', letterId: id });
  const there = await session.hasMessage(folders.drafts, letter.messageId);
  if (!there.ok) return there;
  const filed = there.value ? ok(null) : await session.append(folders.drafts, 'draft', mail.value);
  if (!filed.ok) return filed;
  return stores.transact(async (within) => {
    // As it is by now: it may have been sent or thrown away while the server took the draft.
    const fresh = await within.letters.find(id);
    const drafted = fresh && wasPutIntoDrafts(fresh, { messageId: letter.messageId, now: clock.now() });
    if (!drafted?.ok) return fail({ kind: 'not-writable', letterId: id });
    await within.letters.save(drafted.value);
    await noteEntry(ports, within, {
      applicationId: letter.applicationId,
      personId: letter.personId,
      facts: { kind: 'letter-state', letterId: id, state: 'in-drafts' },
    });
    return drafted;
  });
}
