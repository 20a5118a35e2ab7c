import { parseMessage } from '#adapters/mail/parse-message.ts';
import type { Opinion } from '#domain/doubt/opinion.ts';
import type { DoubtId, OpinionId } from '#domain/id.ts';
import { addressOf } from '#usecases/address-of.ts';
import {
  answerOpinion,
  askOpinion,
  noteOpinion,
  receiveOpinion,
  removeOpinion,
  type OpinionGiven,
  type OpinionToAsk,
} from '#usecases/ask-opinion.ts';
import { receiveOpinionMail } from '#usecases/receive-opinion-mail.ts';
import { readOpinion } from '#usecases/read-opinion.ts';
import { writeOpinionMail, type OpinionMail } from '#usecases/write-opinion-mail.ts';
import type { OwnerPorts } from './owner-ports.ts';

export const composeOpinions = (ports: OwnerPorts) => ({
  ofDoubt: (id: DoubtId) => ports.stores.opinions.ofDoubt(id),
  find: (id: string) => readOpinion(ports, id as OpinionId),
  ask: (id: DoubtId, toAsk: OpinionToAsk) => askOpinion(ports, id, toAsk),
  note: (id: string, told: OpinionGiven & { readonly from: string }) => noteOpinion(ports, id as DoubtId, told),
  answer: (id: string, given: OpinionGiven) => answerOpinion(ports, id as OpinionId, given),
  receive: (answer: Parameters<typeof receiveOpinion>[1]) => receiveOpinion(ports, answer),
  /** A whole mail, as a file: null when it answers no summary. */
  async receiveMail(raw: Uint8Array) {
    const mail = await parseMessage.read(raw);
    return mail.ok ? receiveOpinionMail(ports, mail.value) : null;
  },
  remove: (id: string) => removeOpinion(ports, id as OpinionId),
  writeMail: (id: string, mail: OpinionMail) => writeOpinionMail(ports, id as OpinionId, mail),
  /** The mail of a summary, however far it is; null: there is none. */
  mailOf: ({ messageId }: Opinion) => (messageId ? ports.stores.letters.byMessageId(messageId) : null),
  addressOf: (name: string) => addressOf(ports, name),
  /** What one heard oneself say aloud; empty until it is written down. */
  heard: async (id: DoubtId) => (await ports.stores.reflections.byPrompt(id, 'aloud'))?.text ?? '',
});
