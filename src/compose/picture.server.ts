import { readPicture } from '#usecases/read-picture.ts';
import type { FlowLayout } from '#usecases/ports/flow-layout.ts';
import type { OwnerPorts } from './owner-ports.ts';

export const composePicture = (ports: OwnerPorts) => ({
  read: () => readPicture(ports),
  layOut: async (...what: Parameters<FlowLayout>) =>
    (await import('#adapters/picture/sankey-layout.ts')).sankeyLayout(...what),
});
