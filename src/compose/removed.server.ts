import { restoreRemoved } from '#usecases/restore-removed.ts';
import type { OwnerPorts } from './owner-ports.ts';

export const composeRemoved = (ports: OwnerPorts) => ({
  restore: (what: string, id: string) => restoreRemoved(ports, what, id),
});
