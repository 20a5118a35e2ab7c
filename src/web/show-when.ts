import { showClock, showMoment } from '#edge/show-time.ts';

/** A time of day when it is today, else the day as well. */
export function showWhen(at: Temporal.Instant, locals: App.Locals) {
  const today = locals.app.now().toZonedDateTimeISO(locals.zone).toPlainDate();
  const isToday = at.toZonedDateTimeISO(locals.zone).toPlainDate().equals(today);
  return { isToday, text: isToday ? showClock(at, locals) : showMoment(at, locals, today) };
}
