export type AlarmKind = 'fair-until-near' | 'day-before' | 'two-hours-before';
export type InterviewAlarm = { readonly kind: AlarmKind; readonly minutesBefore: number };

/** How long before the latest courteous moment the phone rings: time enough to think and to write. */
const noticeHours = 2;

/**
 * When the phone should ring before an interview, the earliest first: two hours before the latest courteous moment, a day before, two
 * hours before. Those that fall within a quarter of an hour of another ring once.
 */
export function interviewAlarms(start: Temporal.Instant, fairUntil?: Temporal.Instant): InterviewAlarm[] {
  const alarms: InterviewAlarm[] = [
    { kind: 'day-before', minutesBefore: 24 * 60 },
    { kind: 'two-hours-before', minutesBefore: 2 * 60 },
  ];
  const fair = fairUntil && Math.round(fairUntil.until(start).total('minutes')) + noticeHours * 60;
  if (fair !== undefined && fair > noticeHours * 60) alarms.push({ kind: 'fair-until-near', minutesBefore: fair });
  return alarms
    .toSorted((one, other) => other.minutesBefore - one.minutesBefore || one.kind.localeCompare(other.kind))
    .filter((alarm, index, all) => {
      const clash = all.find((other) => other !== alarm && Math.abs(other.minutesBefore - alarm.minutesBefore) < 15);
      return (
        !clash || alarm.kind === 'fair-until-near' || (clash.kind !== 'fair-until-near' && all.indexOf(clash) > index)
      );
    });
}
