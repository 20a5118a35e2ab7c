/** In which language and zone a moment is shown. */
export type Viewer = { readonly lang: 'en' | 'de'; readonly zone: string };

type Moment = Temporal.Instant | Temporal.ZonedDateTime;

const tag = { en: 'en-GB', de: 'de-DE' } as const;
const formats = new Map<string, Intl.DateTimeFormat>();

/** Formatters are costly to make and few in number. */
function format(lang: Viewer['lang'], options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = lang + JSON.stringify(options);
  const known = formats.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(tag[lang], options);
  formats.set(key, made);
  return made;
}

/** An instant is shown in the viewer's zone; an interview keeps the zone of whoever invited. */
const zoned = (moment: Moment, { zone }: Viewer) =>
  moment instanceof Temporal.ZonedDateTime ? moment : moment.toZonedDateTimeISO(zone);

const isIn = (moment: Moment, viewer: Viewer, options: Intl.DateTimeFormatOptions) => {
  const { epochMilliseconds, timeZoneId } = zoned(moment, viewer);
  return format(viewer.lang, { ...options, timeZone: timeZoneId }).format(epochMilliseconds);
};

/** `20:14`, `9:02`: for tables and *saved at*. */
export const showTime = (moment: Moment, viewer: Viewer) =>
  isIn(moment, viewer, { hour: 'numeric', minute: '2-digit' });

/** In a sentence: `15:30`, `14 Uhr`, `9.30 Uhr` is not used: `9:30 Uhr`; no line breaks before *Uhr*. */
export function showClock(moment: Moment, viewer: Viewer): string {
  if (viewer.lang === 'en') return showTime(moment, viewer);
  const { hour, minute } = zoned(moment, viewer);
  return minute === 0 ? `${hour}\u00A0Uhr` : `${hour}:${String(minute).padStart(2, '0')}\u00A0Uhr`;
}

/** `Wednesday, 25 November`, with the year when it is not this one. */
export function showDay(day: Moment | Temporal.PlainDate, viewer: Viewer, today?: Temporal.PlainDate): string {
  const date = day instanceof Temporal.PlainDate ? day : zoned(day, viewer).toPlainDate();
  const options: Intl.DateTimeFormatOptions = { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' };
  const noon = date.toZonedDateTime({ timeZone: 'UTC', plainTime: '12:00' }).epochMilliseconds;
  const withYear: Intl.DateTimeFormatOptions =
    today && today.year === date.year ? options : { ...options, year: 'numeric' };
  return format(viewer.lang, withYear).format(noon);
}

/** `Thu 26 Nov`, `Do, 26. Nov.`: narrow, for the edge of a timeline; with the year when it is not this one. */
export function showDayShort(day: Moment, viewer: Viewer, today: Temporal.PlainDate): string {
  const date = zoned(day, viewer).toPlainDate();
  const year: Intl.DateTimeFormatOptions = date.year === today.year ? {} : { year: 'numeric' };
  return isIn(day, viewer, { weekday: 'short', day: 'numeric', month: 'short', ...year });
}

/** `Wed 14:00`, `Mi, 14 Uhr`: short, for *fair until*. */
export function showShort(moment: Moment, viewer: Viewer): string {
  const day = isIn(moment, viewer, { weekday: 'short' }).replace('.', '');
  return viewer.lang === 'de' ? `${day}, ${showClock(moment, viewer)}` : `${day} ${showClock(moment, viewer)}`;
}

/** `Wednesday, 25 November, 15:30` · `Mittwoch, 25. November, 15:30 Uhr`. */
export const showMoment = (moment: Moment, viewer: Viewer, today?: Temporal.PlainDate) =>
  `${showDay(moment, viewer, today)}, ${showClock(moment, viewer)}`;

/** A date by which something is due: the day, and the time where one was set. */
export const showDue = (due: Temporal.ZonedDateTime, viewer: Viewer, today?: Temporal.PlainDate) =>
  due.hour === 23 && due.minute === 59 ? showDay(due, viewer, today) : showMoment(due, viewer, today);

/** `Berlin`, `New York`: a zone by its place. */
export const showZone = ({ timeZoneId }: Temporal.ZonedDateTime) =>
  timeZoneId.slice(timeZoneId.lastIndexOf('/') + 1).replaceAll('_', ' ');

const distances = {
  en: new Intl.RelativeTimeFormat(tag.en, { numeric: 'auto' }),
  de: new Intl.RelativeTimeFormat(tag.de, { numeric: 'auto' }),
};

/** `today`, `tomorrow`, `in 3 days`, `2 days ago`: between days, not hours. */
export function showDistance(day: Temporal.PlainDate, today: Temporal.PlainDate, lang: Viewer['lang']): string {
  const days = today.until(day, { largestUnit: 'day' }).days;
  return distances[lang].format(days, 'day');
}
