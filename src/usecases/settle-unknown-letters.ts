import { settleLetter, wasAbandoned, type Settlement } from '#domain/delivery/letter-delivery.ts';
import type { LetterId } from '#domain/id.ts';
import type { StoredLetter } from '#domain/letter/stored-letter.ts';
import { isBounce } from '#domain/mail/is-bounce.ts';
import { fail } from '#domain/result.ts';
import type { MailFolders } from '#domain/settings/account.ts';
import { noteEntry } from './note-entry.ts';
import { noteSent } from './note-sent.ts';
import { openMailbox } from './open-mailbox.ts';
import type { DeliveryPorts } from './ports/delivery-ports.ts';
import type { MailboxSession } from './ports/mailbox.ts';
import type { MessageReader } from './ports/message-reader.ts';
import type { OwnerUse } from './ports/owner-use.ts';
import { senderOf } from './write-letter-mail.ts';

type Ports = DeliveryPorts & Readonly<{ messageReader: MessageReader }>;

/**
 * What an earlier process left in the middle of sending becomes *unknown*.
 * @param input.atStart - true when this process is the only one and has just begun: then nobody else can be sending, and leases do not matter
 */
export async function findAbandonedLetters(ports: OwnerUse, input: { readonly atStart: boolean }): Promise<number> {
  const { letters } = ports.stores;
  const left = input.atStart ? await letters.inState('sending') : await letters.abandoned(ports.clock.now());
  for (const { id } of left) {
    await ports.stores.transact(async (stores) => {
      const letter = await stores.letters.find(id);
      const unknown = letter ? wasAbandoned(letter, ports.clock.now()) : null;
      if (!unknown?.ok) return;
      await stores.letters.save(unknown.value);
      await noteEntry(ports, stores, {
        applicationId: unknown.value.applicationId,
        personId: unknown.value.personId,
        facts: { kind: 'letter-state', letterId: id, state: 'unknown' },
      });
    });
  }
  return left.length;
}

/**
 * Looks for unknown letters in the mail account: in Sent, in bounces and in answers. Those that are found were sent;
 * for the others the person is asked, and nothing is ever sent again by itself.
 * @returns how many are still unknown
 */
export async function settleUnknownLetters(ports: Ports): Promise<number> {
  const unknown = await ports.stores.letters.inState('unknown');
  if (unknown.length === 0) return 0;
  const opened = await openMailbox(ports);
  if (!opened.ok) return unknown.length;
  const { session, folders } = opened.value;
  let open = 0;
  try {
    for (const letter of unknown) {
      const settlement = await lookFor(ports, { session, folders }, letter);
      if (settlement) await settle(ports, letter.id, settlement);
      else open += 1;
    }
  } finally {
    await session.close();
  }
  return open;
}

type Place = { readonly session: MailboxSession; readonly folders: Pick<MailFolders, 'answers' | 'sent'> };

async function lookFor(ports: Ports, { session, folders }: Place, letter: StoredLetter): Promise<Settlement | null> {
  const inSent = folders.sent ? await session.hasMessage(folders.sent, letter.messageId) : null;
  if (inSent?.ok && inSent.value) return { kind: 'found-in-sent' };
  for (const folder of folders.answers) {
    const mentions = await session.mentioning(folder, letter.messageId);
    if (!mentions.ok) continue;
    for (const { raw } of mentions.value) {
      const mail = await ports.messageReader.read(raw);
      if (mail.ok) return { kind: isBounce(mail.value) ? 'bounced' : 'answered' };
    }
  }
  return null;
}

/** Ends *unknown* by what was found, or by what the person says (`person-says-sent`, `person-says-not-sent`). */
export async function settle(ports: OwnerUse, id: LetterId, settlement: Settlement) {
  return ports.stores.transact(async (stores) => {
    const letter = await stores.letters.find(id);
    if (!letter) return fail({ kind: 'no-such-letter' } as const);
    const settled = settleLetter(letter, settlement, ports.clock.now());
    if (!settled.ok) return settled;
    if (settled.value.state === 'sent') {
      const account = await stores.mailAccounts.byProtocol('smtp');
      const from = senderOf(await stores.settings.read(), account?.user ?? '');
      await noteSent(ports, stores, { letter: settled.value, from });
      return settled;
    }
    await stores.letters.save(settled.value);
    await noteEntry(ports, stores, {
      applicationId: letter.applicationId,
      personId: letter.personId,
      facts: { kind: 'letter-state', letterId: id, state: settled.value.state },
    });
    return settled;
  });
}
