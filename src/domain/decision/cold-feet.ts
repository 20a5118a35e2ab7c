import { COLD_FEET_H } from './constants.ts';

/** A talk within a day and a doubt that is younger than a day: perhaps nerves (SPEC section 6). Unknown is no. */
export function isColdFeet(hoursToNext: number | undefined, doubtAgeHours: number | undefined): boolean {
  if (hoursToNext === undefined || doubtAgeHours === undefined) return false;
  return hoursToNext >= 0 && hoursToNext <= COLD_FEET_H && doubtAgeHours <= COLD_FEET_H;
}
