import { changeSettings } from '#usecases/change-settings.ts';
import type { OwnerPorts } from './owner-ports.ts';

/** The country of a zone, for those whose notes on law and places to turn to are known. */
function countryOf(zone: string): string | null {
  if (zone.startsWith('America/')) return 'US';
  const known: Readonly<Record<string, string>> = {
    'Europe/Berlin': 'DE',
    'Europe/Vienna': 'AT',
    'Europe/Zurich': 'CH',
    'Europe/London': 'GB',
    'Europe/Dublin': 'IE',
  };
  return Object.hasOwn(known, zone) ? (known[zone] ?? null) : null;
}

export const composeSettings = (ports: OwnerPorts) => ({
  read: () => ports.stores.settings.read(),
  change: (changes: Parameters<typeof changeSettings>[1]) => changeSettings(ports, changes),
  /**
   * The first page was read: from then on letters follow the language of the screen, and times the zone of the browser,
   * or this machine's where no script could tell it.
   */
  begin: (lang: 'en' | 'de', zone = ports.zone) =>
    changeSettings(ports, {
      welcomedAt: ports.clock.now(),
      zone,
      letterLocale: lang === 'de' ? 'de-DE' : 'en-GB',
      country: countryOf(zone) ?? (lang === 'de' ? 'DE' : 'GB'),
    }),
  dataFolder: ports.dataFolder,
});
