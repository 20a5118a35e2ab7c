/** The local date and time in a RECURRENCE-ID, written as in RFC 5545 or as in ISO 8601; a whole line is fine, too. */
const localTime = (text: string) =>
  /(\d{4})-?(\d{2})-?(\d{2})(?:T(\d{2}):?(\d{2}))?[^\n]*$/
    .exec(text.trim().replace(/^RECURRENCE-ID[^:]*:/i, ''))
    ?.slice(1)
    .map((part: string | undefined) => part ?? '')
    .join('');

/** Whether two RECURRENCE-IDs mean the same one of a series. Both are of one invitation, so that the zone is the same. */
export function isSameOccurrenceText(one: string, other: string): boolean {
  const time = localTime(one);
  return time !== undefined && time === localTime(other);
}
