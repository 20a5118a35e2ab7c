import type { OwnEvent } from '#domain/calendar/own-calendar.ts';
import type { When } from '#domain/calendar/when.ts';
import type { Reminder } from '#domain/reminders/reminder.ts';
import { fail, ok, type Result } from '#domain/result.ts';
import { changeSettings } from './change-settings.ts';
import type { CalendarWriter } from './ports/calendar-writer.ts';
import type { Fingerprint } from './ports/fingerprint.ts';
import type { OwnerUse } from './ports/owner-use.ts';
import { readReminders, type Reminders } from './read-reminders.ts';

type Ports = Pick<OwnerUse, 'stores' | 'clock'> &
  Readonly<{ calendarWriter: CalendarWriter; fingerprint: Fingerprint }>;
/** What the calendar and its entries are called. */
export type FeedWords = (known: Reminders) => {
  readonly name: string;
  readonly summary: (reminder: Reminder) => string;
  readonly description: string;
};

/** Compares two texts of one length in the same time wherever they differ. */
export function isSameText(one: string, other: string): boolean {
  let difference = one.length ^ other.length;
  for (let at = 0; at < one.length; at += 1) difference |= one.charCodeAt(at) ^ other.charCodeAt(at);
  return difference === 0;
}

/** A new secret address for the feed: who knew the old one sees nothing more. */
export const renewFeed = (ports: Pick<OwnerUse, 'stores' | 'ids'>) =>
  changeSettings(ports, { feedToken: ports.ids.newToken() });

/** The reminders as a calendar (RFC 5545), for whoever knows the secret; fingerprints are compared, never the secret. */
export async function readFeed(
  ports: Ports,
  token: string,
  words: FeedWords,
): Promise<Result<string, { kind: 'no-such-feed' }>> {
  const { feedToken } = await ports.stores.settings.read();
  const isKnown = isSameText(ports.fingerprint(token), ports.fingerprint(feedToken));
  if (!feedToken || !isKnown) return fail({ kind: 'no-such-feed' });
  const known = await readReminders(ports);
  const say = words(known);
  return ok(
    ports.calendarWriter.write({
      name: say.name,
      description: say.description,
      refreshHours: 1,
      events: known.reminders.map((one) => eventOf(one, say, known)),
    }),
  );
}

/** The UID is the reminder's key: a calendar that reads again changes its entry and adds none. */
const eventOf = (reminder: Reminder, say: ReturnType<FeedWords>, { now, settings }: Reminders): OwnEvent => ({
  uid: `${reminder.key.replaceAll('/', '-')}@bowout.invalid`,
  sequence: 0,
  stamp: now,
  start: own(reminder.at, settings.zone),
  end: own(reminder.at.add({ minutes: 15 }), settings.zone),
  summary: say.summary(reminder),
  description: say.description,
  alarms: [{ minutesBefore: 0, text: say.summary(reminder) }],
  isBusy: false,
});

const own = (at: Temporal.Instant, zone: string): When => ({
  kind: 'zoned',
  at: at.toZonedDateTimeISO(zone),
  zoneSent: zone,
  zoneFrom: 'iana',
});
