import { openDatabase } from '#adapters/store/open-database.ts';
import { systemClock } from '#adapters/system/clock.ts';
import { sha256 } from '#adapters/system/fingerprint.ts';
import { systemIds } from '#adapters/system/ids.ts';
import type { OwnerId } from '#domain/id.ts';
import type { Config } from '#edge/config.ts';
import { composeAccess } from './compose/access.server.ts';
import type { OwnerPorts } from './compose/owner-ports.ts';
import { composeRemoved } from './compose/removed.server.ts';
import { composeSettings } from './compose/settings.server.ts';
import { composeTexts } from './compose/texts.server.ts';

/** The use cases of one person, by area. */
export const composeOwner = (ports: OwnerPorts) => ({
  removed: composeRemoved(ports),
  settings: composeSettings(ports),
  texts: composeTexts(ports),
});
export type OwnerApp = ReturnType<typeof composeOwner>;

/** The one place where adapters meet use cases: no singletons, nothing happens on import. */
export async function compose(config: Config) {
  const database = await openDatabase(config);
  const outside = { clock: systemClock, ids: systemIds, fingerprint: sha256, dataFolder: config.dataFolder };
  const access = await composeAccess(database, { ...outside, fixedKey: config.fixedKey });
  return {
    access,
    forOwner: (owner: OwnerId): OwnerApp => composeOwner({ ...outside, stores: database.storesOf(owner) }),
    close: () => database.close(),
  };
}
export type App = Awaited<ReturnType<typeof compose>>;
