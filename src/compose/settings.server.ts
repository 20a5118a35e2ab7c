import { changeSettings } from '#usecases/change-settings.ts';
import { exportEverything } from '#usecases/export-everything.ts';
import type { OwnerPorts } from './owner-ports.ts';

export const composeSettings = (ports: OwnerPorts) => ({
  read: () => ports.stores.settings.read(),
  change: (changes: Parameters<typeof changeSettings>[1]) => changeSettings(ports, changes),
  exportEverything: () => exportEverything(ports),
  dataFolder: ports.dataFolder,
});
