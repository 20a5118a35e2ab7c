import { dueReminders } from '#domain/reminders/plan-reminders.ts';
import { mayRemindOfTelling } from '#domain/reminders/plan-telling.ts';
import type { Reminder } from '#domain/reminders/reminder.ts';
import type { DeliveryPorts } from './ports/delivery-ports.ts';
import type { Stores } from './ports/stores.ts';
import { newMessageId } from './queue-letters.ts';
import { reachAccount } from './reach-account.ts';
import { readReminders, type Reminders } from './read-reminders.ts';
import { senderOf } from './write-letter-mail.ts';

type Ports = Pick<DeliveryPorts, 'stores' | 'clock' | 'ids' | 'sender' | 'mailWriter' | 'secrets'>;
/** Puts reminders into words: the mail that goes to oneself. */
export type ReminderMail = (
  due: readonly Reminder[],
  known: Reminders,
) => { readonly subject: string; readonly text: string };

/** Those of the due ones that did not go out yet, with at most one about telling. */
async function fresh(stores: Stores, { reminders, now, settings }: Reminders): Promise<readonly Reminder[]> {
  const found: Reminder[] = [];
  const told = [...(await stores.reminders.sentAt('untold/'))];
  for (const one of dueReminders(reminders, now)) {
    if (await stores.reminders.wasSent(one.key)) continue;
    if (one.kind === 'untold') {
      const ofThis = await stores.reminders.sentAt(`untold/${one.goodbyeId}/`);
      if (!mayRemindOfTelling({ ofAll: told, ofThis }, now, settings.zone)) continue;
      told.push(now);
    }
    found.push(one);
  }
  return found;
}

/**
 * Sends what is due as one mail to oneself, if that is switched on. What goes out is marked before the server gets it,
 * and only once there is a line: a crash may lose a reminder (Today still shows it), and never doubles one.
 * @returns how many things the mail reminded of
 */
export async function remind(ports: Ports, write: ReminderMail): Promise<number> {
  const { stores, clock } = ports;
  const account = await stores.mailAccounts.byProtocol('smtp');
  if (!account || !(await stores.settings.read()).reminderMail) return 0;
  const known = await readReminders(ports);
  if ((await fresh(stores, known)).length === 0) return 0;
  const reach = await reachAccount(ports, account);
  const opened = reach.ok ? await ports.sender.connect(reach.value) : reach;
  if (!opened.ok) return 0;
  try {
    const due = await markFresh(ports, known);
    if (due.length === 0) return 0;
    const me = senderOf(known.settings, account.user);
    const messageId = newMessageId(ports, me.address);
    const mail = await ports.mailWriter.write({ from: me, to: me, ...write(due, known), date: clock.now(), messageId });
    if (mail.ok) await opened.value.send({ from: me.address, to: me.address, raw: mail.value });
    return due.length;
  } finally {
    await opened.value.close();
  }
}

const markFresh = ({ stores, clock }: Ports, known: Reminders) =>
  stores.transact(async (within) => {
    const marked: Reminder[] = [];
    for (const one of await fresh(within, known))
      if (await within.reminders.mark(one.key, clock.now())) marked.push(one);
    return marked;
  });
