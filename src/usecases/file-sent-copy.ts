import type { LetterId } from '#domain/id.ts';
import { openMailbox } from './open-mailbox.ts';
import type { DeliveryPorts } from './ports/delivery-ports.ts';
import type { JobOutcome } from '#domain/jobs/job-outcome.ts';
import { senderOf, writeLetterMail } from './write-letter-mail.ts';

/** Files a copy of a sent letter into Sent, unless one lies there: some providers file one by themselves. */
export async function fileSentCopy(ports: DeliveryPorts, id: LetterId): Promise<JobOutcome> {
  const letter = await ports.stores.letters.find(id);
  const account = await ports.stores.mailAccounts.byProtocol('smtp');
  if (letter?.state !== 'sent' || !account) return 'done';
  const from = senderOf(await ports.stores.settings.read(), account.user);
  const mail = await writeLetterMail(ports, letter, { from, at: letter.sentAt });
  if (!mail.ok) return 'done';
  const opened = await openMailbox(ports);
  if (!opened.ok) return opened.error.kind === 'no-account' ? 'done' : 'again';
  const { session, folders } = opened.value;
  try {
    if (!folders.sent) return 'done';
    const there = await session.hasMessage(folders.sent, letter.messageId);
    if (!there.ok) return 'again';
    if (there.value) return 'done';
    return (await session.append(folders.sent, 'sent', mail.value)).ok ? 'done' : 'again';
  } finally {
    await session.close();
  }
}
