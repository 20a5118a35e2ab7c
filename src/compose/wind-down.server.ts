import type { ApplicationId } from '#domain/id.ts';
import { beginGoodbyeFor, closeQuietly, noteSigned, readWindDown } from '#usecases/wind-down.ts';
import type { OwnerPorts } from './owner-ports.ts';

/** Ids come from forms: what is not there is not found. */
export const composeWindDown = (ports: OwnerPorts) => ({
  read: () => readWindDown(ports),
  signed: (id: string) => noteSigned(ports, id as ApplicationId),
  goodbye: (id: string, lang: 'en' | 'de') => beginGoodbyeFor(ports, id as ApplicationId, lang),
  close: (id: string) => closeQuietly(ports, id as ApplicationId),
});
