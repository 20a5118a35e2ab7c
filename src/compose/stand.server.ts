import type { ApplicationId, DoubtId } from '#domain/id.ts';
import { lawNoteFor } from '#domain/law/notes.ts';
import type { Origin } from '#domain/application/application.ts';
import { changeStand, type StandChange } from '#usecases/change-stand.ts';
import { noteLook, readStand } from '#usecases/read-stand.ts';
import { readDecision, recordDecision, type DecisionToRecord } from '#usecases/record-decision.ts';
import type { OwnerPorts } from './owner-ports.ts';

/** Ids come from addresses: any text is let in, and what is not there is not found. */
export const composeStand = (ports: OwnerPorts) => ({
  read: (doubtId: string) => readStand(ports, doubtId as DoubtId),
  noteLook: (doubtId: string) => noteLook(ports, doubtId as DoubtId),
  change: (doubtId: string, change: StandChange) => changeStand(ports, doubtId as DoubtId, change),
  decide: (doubtId: string, made: DecisionToRecord) => recordDecision(ports, { doubtId: doubtId as DoubtId }, made),
  decideOn: (applicationId: string, made: DecisionToRecord) =>
    recordDecision(ports, { applicationId: applicationId as ApplicationId }, made),
  decisionOf: (doubtId: string) => readDecision(ports, { doubtId: doubtId as DoubtId }),
  decisionOn: (applicationId: string) => readDecision(ports, { applicationId: applicationId as ApplicationId }),
  /** What the law has to do with withdrawing here; null: nothing that is known. */
  lawNote: async (origin: Origin | null) => lawNoteFor(origin, (await ports.stores.settings.read()).country),
});
