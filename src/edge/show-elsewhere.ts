import { showClock, showShort, type Viewer } from './show-time.ts';

/** Cities of the zone database that German calls otherwise. */
const german: Readonly<Record<string, string>> = {
  Athens: 'Athen',
  Brussels: 'Brüssel',
  Copenhagen: 'Kopenhagen',
  Kyiv: 'Kyjiw',
  Lisbon: 'Lissabon',
  Luxembourg: 'Luxemburg',
  Prague: 'Prag',
  Rome: 'Rom',
  Singapore: 'Singapur',
  Tokyo: 'Tokio',
  Vienna: 'Wien',
  Warsaw: 'Warschau',
  Zurich: 'Zürich',
};

const words = {
  en: { zone: (city: string) => `${city} time`, here: (time: string) => `${time} where you are` },
  de: { zone: (city: string) => `Zeit in ${city}`, here: (time: string) => `bei dir ${time}` },
};

/** `New York time`, `Zeit in Wien`, `UTC`: the zone by the city that the zone database names it after. */
function zoneName(zone: string, lang: Viewer['lang']): string {
  const [area, ...rest] = zone.split('/');
  const city = (rest.at(-1) ?? '').replaceAll('_', ' ');
  if (city === '' || area === 'Etc') return city || zone;
  return words[lang].zone(lang === 'de' ? (german[city] ?? city) : city);
}

/**
 * Which zone a time is in, and what one's own clock shows then: `New York time, 16:00 where you are`; with the day
 * where it is another one. Empty when both clocks show the same.
 */
export function showElsewhere(start: Temporal.ZonedDateTime, viewer: Viewer): string {
  const here = start.withTimeZone(viewer.zone);
  if (here.offset === start.offset) return '';
  const isSameDay = here.toPlainDate().equals(start.toPlainDate());
  const time = isSameDay ? showClock(here, viewer) : showShort(here, viewer);
  return `${zoneName(start.timeZoneId, viewer.lang)}, ${words[viewer.lang].here(time)}`;
}
