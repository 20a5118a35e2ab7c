import { searchEverything } from '#usecases/search-everything.ts';
import type { OwnerPorts } from './owner-ports.ts';

export const composeSearch = (ports: OwnerPorts) => ({ find: (query: string) => searchEverything(ports, query) });
