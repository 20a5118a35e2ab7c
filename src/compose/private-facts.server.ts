import type { PrivateFactId } from '#domain/id.ts';
import { keepPrivateFact, readPrivateFacts } from '#usecases/private-facts.ts';
import type { OwnerPorts } from './owner-ports.ts';

/** Whoever calls this has opened the lock of the private facts before. */
export const composePrivateFacts = (ports: OwnerPorts) => ({
  read: () => readPrivateFacts(ports),
  keep: (given: Parameters<typeof keepPrivateFact>[1]) => keepPrivateFact(ports, given),
  remove: (id: string) => ports.stores.privateFacts.remove(id as PrivateFactId, ports.clock.now()),
});
