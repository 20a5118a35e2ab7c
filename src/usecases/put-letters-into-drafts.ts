import { draftMark } from '#domain/delivery/draft-mark.ts';
import { wasPutIntoDrafts } from '#domain/delivery/letter-delivery.ts';
import type { MailTrouble } from '#domain/delivery/mail-trouble.ts';
import type { LetterId } from '#domain/id.ts';
import { seenVersion } from '#domain/letter/seen-version.ts';
import type { StoredLetter } from '#domain/letter/stored-letter.ts';
import { fail, ok, type Result } from '#domain/result.ts';
import { followThread } from './follow-thread.ts';
import { noteEntry } from './note-entry.ts';
import { openMailbox, type OpenMailbox } from './open-mailbox.ts';
import type { DeliveryPorts } from './ports/delivery-ports.ts';
import { newMessageId } from './queue-letters.ts';
import { senderOf, writeLetterMail } from './write-letter-mail.ts';

export type DraftRefusal =
  | MailTrouble
  | { readonly kind: 'no-account' }
  | { readonly kind: 'no-drafts-folder' }
  | { readonly kind: 'not-writable' | 'changed-since' | 'other-draft-there'; readonly letterId: LetterId };

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
  mailbox: OpenMailbox,
  id: LetterId,
): Promise<Result<StoredLetter, DraftRefusal>> {
  const { stores } = ports;
  const account = (await stores.mailAccounts.byProtocol('smtp')) ?? (await stores.mailAccounts.byProtocol('imap'));
  const from = senderOf(await stores.settings.read(), account?.user ?? '');
  const named = await nameOne(ports, id, from.address);
  if (!named.ok) return named;
  const letter = named.value;
  const mail = await writeLetterMail(ports, letter, { from, isDraft: true });
  if (!mail.ok) return fail({ kind: 'not-writable', letterId: id });
  const filed = await fileOne(mailbox, letter, mail.value);
  if (!filed.ok) return filed;
  const kept = await keepDrafted(ports, letter, markOf(mail.value));
  // Neither a text that is no longer the letter's nor one that was sent meanwhile may lie there to be sent.
  if (!kept.ok) await mailbox.session.takeOut(mailbox.folders.drafts, letter.messageId, isMarked(markOf(mail.value)));
  return kept;
}

const markOf = (raw: Uint8Array) => draftMark(new TextDecoder('latin1').decode(raw));

/** Whether a mail is the draft of that mark. */
export const isMarked = (mark: unknown) => (raw: Uint8Array) => markOf(raw) === mark;

function nameOne(ports: DeliveryPorts, id: LetterId, from: string): Promise<Result<StoredLetter, DraftRefusal>> {
  const now = ports.clock.now();
  return ports.stores.transact(async (stores) => {
    const found = await stores.letters.find(id);
    if (!found || !wasPutIntoDrafts(found, { messageId: '', mark: '', now }).ok)
      return fail({ kind: 'not-writable', letterId: id });
    const letter = { ...found, messageId: found.messageId || newMessageId(ports, from) };
    await stores.letters.save(letter);
    await followThread(stores, { ...letter, changedAt: now });
    return ok(letter);
  });
}

/** Once: what lies there since a crash is the same draft, or else one of an older text. */
async function fileOne(
  { session, folders }: OpenMailbox,
  { id, messageId }: StoredLetter,
  raw: Uint8Array,
): Promise<Result<null, DraftRefusal>> {
  const there = await session.withMessageId(folders.drafts, messageId);
  if (!there.ok) return there;
  if (there.value.length === 0) return session.append(folders.drafts, 'draft', raw);
  const isSame = there.value.every((mail) => isMarked(markOf(raw))(mail.raw));
  return isSame ? ok(null) : fail({ kind: 'other-draft-there', letterId: id });
}

/** As it is by now: it may have been changed, sent or thrown away while the server took the draft. */
function keepDrafted(
  ports: DeliveryPorts,
  letter: StoredLetter,
  mark: string,
): Promise<Result<StoredLetter, DraftRefusal>> {
  const { id, messageId, applicationId, personId } = letter;
  return ports.stores.transact(async (stores) => {
    const fresh = await stores.letters.find(id);
    const drafted = fresh && wasPutIntoDrafts(fresh, { messageId, mark, now: ports.clock.now() });
    if (!drafted?.ok) return fail({ kind: 'not-writable', letterId: id });
    if (seenVersion(drafted.value) !== seenVersion(letter)) return fail({ kind: 'changed-since', letterId: id });
    await stores.letters.save(drafted.value);
    const facts = { kind: 'letter-state', letterId: id, state: 'in-drafts' } as const;
    await noteEntry(ports, stores, { applicationId, personId, facts });
    return drafted;
  });
}
