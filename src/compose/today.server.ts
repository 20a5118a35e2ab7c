import { readToday } from '#usecases/read-today.ts';
import type { OwnerPorts } from './owner-ports.ts';

export const composeToday = (ports: OwnerPorts) => ({
  read: (zone: string) => readToday(ports, zone),
  /** Nothing was ever added: the first page asks what to begin with. */
  isEmpty: async () => (await ports.stores.applications.list({}, { limit: 1 })).length === 0,
});
