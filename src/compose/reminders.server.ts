import { explainReminder, viewerOf } from '#edge/explain-reminder.ts';
import { reminderMessages } from '#edge/messages/reminders.ts';
import { readFeed, renewFeed, type FeedWords } from '#usecases/calendar-feed.ts';
import { changeSettings } from '#usecases/change-settings.ts';
import { limitTries } from '#usecases/limit-tries.ts';
import { remind, type ReminderMail } from '#usecases/remind.ts';
import { deliveryPorts } from './delivery.server.ts';
import type { OwnerPorts } from './owner-ports.ts';

/** The secret address of the feed; the switches are settings like others. */
export const composeReminders = (ports: OwnerPorts) => ({
  renewFeed: () => renewFeed(ports),
  endFeed: () => changeSettings(ports, { feedToken: '' }),
});

const feedWords: FeedWords = (known) => {
  const viewer = viewerOf(known.settings);
  const say = reminderMessages[viewer.lang];
  return {
    name: say.calendarName,
    description: say.calendarText,
    summary: (reminder) => explainReminder(reminder, viewer, known.settings.feedNames ? known : undefined),
  };
};

/** Refused tries a minute, over all who try: a secret of 192 bits cannot be guessed anyway, and logs stay short. */
const tries = 20;

export const calendarFeed = (ports: OwnerPorts) =>
  limitTries(ports.clock, tries, async (token) => {
    const { icsFeed } = await import('#adapters/calendar/ics-feed.ts');
    return readFeed({ ...ports, calendarWriter: icsFeed }, token, feedWords);
  });

const reminderMail: ReminderMail = (due, known) => {
  const viewer = viewerOf(known.settings);
  const say = reminderMessages[viewer.lang];
  const lines = due.map((reminder) => explainReminder(reminder, viewer, known));
  return { subject: say.mailSubject(due.length), text: [...lines, say.mailFoot].join('\n\n') };
};

/** Every 20th round, five minutes: a server that does not answer is not asked four times a minute. */
const pace = 20;

/** What the program does about reminders while it runs. */
export function reminderChores(owner: OwnerPorts): Readonly<Record<string, () => Promise<unknown>>> {
  let round = 0;
  return {
    remind: async () => {
      const isTurn = round % pace === 0;
      round += 1;
      return isTurn && remind(deliveryPorts(owner), reminderMail);
    },
  };
}
