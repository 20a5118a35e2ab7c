import { isSameTime, wallClock, type When } from './when.ts';

/** The repetitions that meetings have in practice (RFC 5545 3.3.10); others are not expanded. */
export type SimpleRule = {
  readonly every: 'day' | 'week' | 'month' | 'year';
  /** 1 or more. */
  readonly interval: number;
  /** 1 is Monday; only with weeks. */
  readonly weekdays: readonly number[];
  readonly count?: number;
  /** Inclusive. */
  readonly until?: When;
};

const most = 50;
const steps = 500;

export type Series = {
  readonly first: When;
  readonly rule: SimpleRule;
  /** EXDATE: those that do not take place. */
  readonly except: readonly When[];
  /** Puts a wall-clock time where `first` is, so that the clock time stays the same over a clock change. */
  readonly place: (local: Temporal.PlainDateTime) => When;
};

/** The meetings of a series from its first on, at most 50. */
export function occurrencesOf({ first, rule, except, place }: Series): When[] {
  const found: When[] = [];
  let counted = 0;
  for (let step = 0; step < steps && found.length < most; step += 1) {
    for (const local of candidatesAt(wallClock(first), rule, step)) {
      const candidate = place(local);
      if (wallClock(candidate).since(wallClock(first)).sign < 0) continue;
      counted += 1;
      if ((rule.count !== undefined && counted > rule.count) || (rule.until && isLater(candidate, rule.until))) {
        return found;
      }
      if (!except.some((left) => isSameTime(left, candidate)) && found.length < most) found.push(candidate);
    }
  }
  return found;
}

function candidatesAt(base: Temporal.PlainDateTime, rule: SimpleRule, step: number): Temporal.PlainDateTime[] {
  const amount = step * rule.interval;
  if (rule.every === 'day') return [base.add({ days: amount })];
  if (rule.every === 'week') {
    const monday = base.add({ weeks: amount }).subtract({ days: base.dayOfWeek - 1 });
    const days = rule.weekdays.length > 0 ? rule.weekdays.toSorted((one, other) => one - other) : [base.dayOfWeek];
    return days.map((day) => monday.add({ days: day - 1 }));
  }
  const target = base.add(rule.every === 'month' ? { months: amount } : { years: amount });
  return target.day === base.day ? [target] : [];
}

function isLater(one: When, other: When): boolean {
  if (one.kind === 'zoned' && other.kind === 'zoned') return Temporal.ZonedDateTime.compare(one.at, other.at) > 0;
  const limit = other.kind === 'all-day' ? other.on.toPlainDateTime('23:59:59') : wallClock(other);
  return Temporal.PlainDateTime.compare(wallClock(one), limit) > 0;
}
