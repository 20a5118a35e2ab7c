import type { Clock } from './clock.ts';
import type { Ids } from './ids.ts';
import type { Stores } from './stores.ts';

/** What most use cases of one person need: their stores, what time it is, and new ids. */
export type OwnerUse = Readonly<{ stores: Stores; clock: Clock; ids: Ids }>;
