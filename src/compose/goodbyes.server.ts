import type { ApplicationId, DoubtId, GoodbyeId, InterviewId, LetterId } from '#domain/id.ts';
import type { LetterText } from '#domain/letter/letter.ts';
import type { ContactChannel } from '#domain/people/contact.ts';
import { beforeWriting } from '#usecases/before-writing.ts';
import { repairLetter, sayPrivate, settleChange, stepVariant } from '#usecases/change-letter.ts';
import { changeRecipient, chooseGoodbye, deletionClashes } from '#usecases/choose-goodbye.ts';
import { declineInvitationFile } from '#usecases/decline-invitation-file.ts';
import { giveAddress } from '#usecases/give-address.ts';
import { handOverLetter } from '#usecases/hand-over-letter.ts';
import { keepTheDoor, lookBackOf } from '#usecases/keep-the-door.ts';
import { letterFile } from '#usecases/letter-file.ts';
import { endGoodbye, markTold, undoTold } from '#usecases/mark-told.ts';
import { openGoodbye, readGoodbye } from '#usecases/open-goodbye.ts';
import { type LetterWanted, previewLetter } from '#usecases/preview-letter.ts';
import { checkTyped, readLetter } from '#usecases/read-letter.ts';
import { readReadiness } from '#usecases/read-readiness.ts';
import { type SingleLetter, writeSingleLetter } from '#usecases/write-single-letter.ts';
import type { HowTold } from '#usecases/tell-recipient.ts';
import { deliveryPorts } from './delivery.server.ts';
import type { OwnerPorts } from './owner-ports.ts';

/** Calendar libraries come with the first answer to an invitation. */
async function calendarPorts(ports: OwnerPorts) {
  const [{ icsFile }, { icsReply }] = await Promise.all([
    import('#adapters/calendar/ics-file.ts'),
    import('#adapters/calendar/ics-reply.ts'),
  ]);
  return { ...ports, invitationReader: icsFile, invitationWriter: icsReply };
}

export const composeGoodbyes = (ports: OwnerPorts) => {
  return {
    open: (id: ApplicationId, lang: 'en' | 'de') => openGoodbye(ports, id, lang),
    async applicationOfDoubt(id: string) {
      return (await ports.stores.doubts.find(id as DoubtId))?.applicationId ?? null;
    },
    read: (id: string) => readGoodbye(ports, id as GoodbyeId),
    choose: (id: string, chosen: Parameters<typeof chooseGoodbye>[2]) => chooseGoodbye(ports, id as GoodbyeId, chosen),
    recipient: (id: string, on: Parameters<typeof changeRecipient>[2]) => changeRecipient(ports, id as GoodbyeId, on),
    clashes: (id: string) => deletionClashes(ports, id as GoodbyeId),
    told: (id: string, told: HowTold & { key: string }) => markTold(ports, id as GoodbyeId, told),
    notTold: (id: string, key: string) => undoTold(ports, id as GoodbyeId, key),
    end: (id: string) => endGoodbye(ports, id as GoodbyeId),
    letter: (id: string) => readLetter(ports, id as LetterId),
    check: (id: string, text: LetterText) => checkTyped(ports, id as LetterId, text),
    repair: (id: string, repair: Parameters<typeof repairLetter>[2]) => repairLetter(ports, id as LetterId, repair),
    say: (id: string, said: Parameters<typeof sayPrivate>[2]) => sayPrivate(ports, id as LetterId, said),
    step: (id: string, step: Parameters<typeof stepVariant>[2]) => stepVariant(ports, id as LetterId, step),
    async settle(id: string, change: { n: number; take: boolean }) {
      const view = await readLetter(ports, id as LetterId);
      return view?.facts ? settleChange(ports, view.letter.id, { ...change, facts: view.facts }) : null;
    },
    address: (id: string, email: string) => giveAddress(ports, id as LetterId, email),
    keep: (id: string, kept: Parameters<typeof keepTheDoor>[2]) => keepTheDoor(ports, id as GoodbyeId, kept),
    lookBack: (id: string) => lookBackOf(ports, id as GoodbyeId),
    beforeWriting: (id: ApplicationId, asked: Parameters<typeof beforeWriting>[2]) => beforeWriting(ports, id, asked),
    writeSingle: (asked: SingleLetter) => writeSingleLetter(ports, asked),
    handOver: (id: string, channel: ContactChannel) => handOverLetter(ports, id as LetterId, channel),
    preview: (wanted: LetterWanted) => previewLetter(ports, wanted),
    /** Which of its texts can be sent as they are; null: there is no such goodbye. */
    async readiness(id: string) {
      const view = await readGoodbye(ports, id as GoodbyeId);
      return view && readReadiness(ports, view);
    },
    file: (id: string) => letterFile(deliveryPorts(ports), id as LetterId),
    decline: async (id: string) => declineInvitationFile(await calendarPorts(ports), id as InterviewId),
  };
};
