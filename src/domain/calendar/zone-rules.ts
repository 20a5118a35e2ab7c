/** One STANDARD or DAYLIGHT part of a VTIMEZONE (RFC 5545 3.6.5). Offsets are seconds east of UTC. */
export type Observance = {
  readonly onset: Temporal.PlainDateTime;
  readonly offsetFrom: number;
  readonly offsetTo: number;
  /** RDATE: further onsets. */
  readonly dates: readonly Temporal.PlainDateTime[];
  readonly yearly?: YearlyRule;
};

/** The only repetition that zones use: each year, in a month, on an nth weekday or a day of the month. */
export type YearlyRule = {
  /** 1 to 12. */
  readonly month: number;
  /** 1 is Monday. `nth` counts from the end when negative; 0 means any, narrowed by `monthDays`. */
  readonly weekday?: { readonly day: number; readonly nth: number };
  readonly monthDays: readonly number[];
  readonly until?: Temporal.PlainDateTime;
};

export type ZoneRules = { readonly tzid: string; readonly observances: readonly Observance[] };

/**
 * The offset in seconds that the sent rules give for a wall-clock time, or nothing when they say nothing. Computed year by year, so
 * that hostile rules cost no more than honest ones.
 */
export function offsetByRules(rules: ZoneRules, local: Temporal.PlainDateTime): number | undefined {
  let best: { at: Temporal.PlainDateTime; offset: number } | undefined;
  for (const observance of rules.observances) {
    const at = latestOnset(observance, local);
    if (at && (!best || Temporal.PlainDateTime.compare(at, best.at) > 0)) best = { at, offset: observance.offsetTo };
  }
  return best?.offset ?? earliest(rules)?.offsetFrom;
}

const earliest = (rules: ZoneRules) =>
  rules.observances.toSorted((one, other) => Temporal.PlainDateTime.compare(one.onset, other.onset))[0];

const isAfter = (one: Temporal.PlainDateTime, other: Temporal.PlainDateTime) =>
  Temporal.PlainDateTime.compare(one, other) > 0;

function latestOnset(observance: Observance, local: Temporal.PlainDateTime): Temporal.PlainDateTime | undefined {
  const { yearly } = observance;
  const onsets = [observance.onset, ...observance.dates];
  if (yearly) for (const year of [local.year, local.year - 1]) onsets.push(...onsetIn(year, observance, yearly));
  if (yearly?.until && isAfter(local, yearly.until)) {
    for (const year of [yearly.until.year, yearly.until.year - 1]) onsets.push(...onsetIn(year, observance, yearly));
  }
  return onsets
    .filter((onset) => !isAfter(onset, local) && !isAfter(observance.onset, onset))
    .toSorted((one, other) => Temporal.PlainDateTime.compare(other, one))[0];
}

function onsetIn(year: number, { onset }: Observance, rule: YearlyRule): Temporal.PlainDateTime[] {
  const first = Temporal.PlainDate.from({ year, month: rule.month, day: 1 });
  const days = Array.from({ length: first.daysInMonth }, (_, index) => first.add({ days: index }));
  const fitting = days.filter(
    (day) =>
      (!rule.weekday || day.dayOfWeek === rule.weekday.day) &&
      (rule.monthDays.length === 0 || rule.monthDays.includes(day.day)),
  );
  const nth = rule.weekday?.nth ?? 0;
  const day = rule.weekday || rule.monthDays.length > 0 ? fitting.at(nth > 0 ? nth - 1 : nth) : undefined;
  const at = (day ?? first.with({ day: onset.day })).toPlainDateTime(onset.toPlainTime());
  return rule.until && isAfter(at, rule.until) ? [] : [at];
}
