import type { IntakeId } from '#domain/id.ts';
import { acceptIntake, layAside, type Acceptance } from '#usecases/accept-intake.ts';
import { listIntake, readIntakeItem } from '#usecases/read-intake.ts';
import { takeIn, type Dropped } from '#usecases/take-in.ts';
import type { OwnerPorts } from './owner-ports.ts';

/** What reads a file that is dropped in, loaded with the first one. */
async function readers() {
  const [{ icsFile }, { parseMessage }, { vcard }] = await Promise.all([
    import('#adapters/calendar/ics-file.ts'),
    import('#adapters/mail/parse-message.ts'),
    import('#adapters/contacts/vcard.ts'),
  ]);
  return { invitations: icsFile, messages: parseMessage, contacts: vcard };
}

/** Ids come from addresses: any text is let in, and what is not there is not found. */
export const composeIntake = (ports: OwnerPorts) => ({
  takeIn: async (dropped: readonly Dropped[]) => takeIn({ ...ports, ...(await readers()) }, dropped),
  list: () => listIntake(ports),
  read: (id: string) => readIntakeItem(ports, id as IntakeId),
  accept: (id: string, accepted: Acceptance) => acceptIntake(ports, id as IntakeId, accepted),
  layAside: (id: string) => layAside(ports, id as IntakeId, 'dismissed'),
  takeUp: (id: string) => layAside(ports, id as IntakeId, 'proposed'),
});
