import { sankeyLayout } from '#adapters/picture/sankey-layout.ts';
import { readPicture } from '#usecases/read-picture.ts';
import type { OwnerPorts } from './owner-ports.ts';

export const composePicture = (ports: OwnerPorts) => ({
  read: () => readPicture(ports),
  layOut: sankeyLayout,
});
