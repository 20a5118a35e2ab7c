/**
 * A point in somebody's calendar, in the form in which it was sent (RFC 5545 3.3.5).
 * `floating` has no zone: it is that hour wherever one is. `all-day` is a whole day.
 */
export type When =
  | {
      readonly kind: 'zoned';
      /** In the sender's zone; in a bare offset such as `+01:00` where only the sent VTIMEZONE rules are known. */
      readonly at: Temporal.ZonedDateTime;
      /** The TZID as it was sent (`W. Europe Standard Time`), `UTC` for a time that ends in Z. */
      readonly zoneSent: string;
      readonly zoneFrom: ZoneSource;
    }
  | { readonly kind: 'floating'; readonly at: Temporal.PlainDateTime }
  | { readonly kind: 'all-day'; readonly on: Temporal.PlainDate };

/** How the zone became known: an IANA name, a Windows name, the rules that came along, or UTC itself. */
export type ZoneSource = 'iana' | 'windows' | 'sent-rules' | 'utc';

/** The wall-clock reading, without a zone; midnight for a whole day. */
export function wallClock(when: When): Temporal.PlainDateTime {
  switch (when.kind) {
    case 'zoned':
      return when.at.toPlainDateTime();
    case 'floating':
      return when.at;
    case 'all-day':
      return when.on.toPlainDateTime();
  }
}

/** The instant, reading floating and all-day times in `home`, the person's own zone (IANA name). */
export function instantOf(when: When, home: string): Temporal.Instant {
  return when.kind === 'zoned' ? when.at.toInstant() : wallClock(when).toZonedDateTime(home).toInstant();
}

/** Whether both mean the same moment; two kinds never do, and the name of the zone does not matter. */
export function isSameTime(one: When, other: When): boolean {
  if (one.kind === 'zoned' && other.kind === 'zoned') return one.at.toInstant().equals(other.at.toInstant());
  return one.kind === other.kind && wallClock(one).equals(wallClock(other));
}

/** The moment as a text that is the same whichever zone it is written in: to keep a RECURRENCE-ID, and to find it again. */
export function timeKey(when: When): string {
  if (when.kind === 'zoned') return when.at.toInstant().toString();
  return when.kind === 'floating' ? when.at.toString() : when.on.toString();
}
