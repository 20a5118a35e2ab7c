import type { Settings } from '../settings/settings.ts';

type Quiet = NonNullable<Settings['quietHours']>;

/** Within quiet hours, `from` included, `to` excluded; they may go over midnight. Both the same: never quiet. */
export function isQuiet(time: Temporal.PlainTime, { from, to }: Quiet): boolean {
  const isFrom = Temporal.PlainTime.compare(time, from) >= 0;
  const isBefore = Temporal.PlainTime.compare(time, to) < 0;
  const goesOverMidnight = Temporal.PlainTime.compare(from, to) > 0;
  if (from.equals(to)) return false;
  return goesOverMidnight ? isFrom || isBefore : isFrom && isBefore;
}

/** The moment itself, or the end of the quiet hours that it falls into. */
export function afterQuiet(at: Temporal.Instant, quiet: Quiet | null, zone: string): Temporal.Instant {
  if (!quiet) return at;
  const local = at.toZonedDateTimeISO(zone);
  if (!isQuiet(local.toPlainTime(), quiet)) return at;
  const end = local.withPlainTime(quiet.to);
  const next = Temporal.ZonedDateTime.compare(end, local) > 0 ? end : local.add({ days: 1 }).withPlainTime(quiet.to);
  return next.toInstant();
}
