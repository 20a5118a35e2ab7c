import { changeSettings } from '#usecases/change-settings.ts';
import type { OwnerPorts } from './owner-ports.ts';

export const composeSettings = (ports: OwnerPorts) => ({
  read: () => ports.stores.settings.read(),
  change: (changes: Parameters<typeof changeSettings>[1]) => changeSettings(ports, changes),
  /** The first page was read: from then on letters follow the language of the screen, and times this machine’s zone. */
  begin: (lang: 'en' | 'de') =>
    changeSettings(ports, {
      welcomedAt: ports.clock.now(),
      zone: ports.zone,
      letterLocale: lang === 'de' ? 'de-DE' : 'en-GB',
      country: lang === 'de' ? 'DE' : 'GB',
    }),
  dataFolder: ports.dataFolder,
});
