/**
 * The next time at which somebody is likely to be at work there: 9 o'clock, Monday to Friday, after `local` and in its
 * zone. Public holidays are not known.
 */
export function nextWorkingMorning(local: Temporal.ZonedDateTime): Temporal.ZonedDateTime {
  const day = local.toPlainDate();
  for (let ahead = 0; ; ahead += 1) {
    const date = day.add({ days: ahead });
    const morning = date.toZonedDateTime({ timeZone: local.timeZoneId, plainTime: '09:00' });
    if (date.dayOfWeek <= 5 && Temporal.ZonedDateTime.compare(morning, local) > 0) return morning;
  }
}
