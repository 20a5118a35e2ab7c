import type { MessageId } from '#domain/id.ts';
import { dealWithMessage } from '#usecases/deal-with-message.ts';
import { readMessage } from '#usecases/read-message.ts';
import type { OwnerPorts } from './owner-ports.ts';

/** Ids come from addresses: any text is let in, and what is not there is not found. */
export const composeMessages = (ports: OwnerPorts) => ({
  read: (id: string) => readMessage(ports, id as MessageId),
  dealtWith: (id: string) => dealWithMessage(ports, id as MessageId),
});
