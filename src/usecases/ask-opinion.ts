import type { OfferAnswer } from '#domain/doubt/answers.ts';
import { readKeptLine } from '#domain/doubt/brief-line.ts';
import type { Opinion, OpinionWay } from '#domain/doubt/opinion.ts';
import { readMailedAnswer } from '#domain/doubt/read-mailed-answer.ts';
import type { DoubtId, OpinionId } from '#domain/id.ts';
import { fail, ok } from '#domain/result.ts';
import { noteEntry } from './note-entry.ts';
import type { OwnerUse } from './ports/owner-use.ts';
import type { Stores } from './ports/stores.ts';
import { takeBackLetter } from './take-back-letter.ts';

export type OpinionToAsk = { readonly from: string; readonly via: OpinionWay; readonly lines: readonly string[] };
export type OpinionGiven = {
  readonly view: OfferAnswer | null;
  readonly knows: boolean;
  readonly text: string;
  readonly answers: Opinion['answers'];
};

async function addOpinion(
  ports: OwnerUse,
  stores: Stores,
  { doubtId, from, via, lines }: OpinionToAsk & { doubtId: DoubtId },
) {
  const doubt = await stores.doubts.find(doubtId);
  if (!doubt) return null;
  const now = ports.clock.now();
  const opinion: Opinion = {
    id: ports.ids.newId<'opinion'>(),
    createdAt: now,
    changedAt: now,
    removedAt: null,
    doubtId,
    from: from.trim(),
    personId: null,
    via,
    lines,
    token: ports.ids.newToken(),
    askedAt: now,
    view: null,
    knows: false,
    text: '',
    answers: [],
    receivedAt: null,
    messageId: '',
  };
  await stores.opinions.save(opinion);
  const { applicationId } = doubt;
  await noteEntry(ports, stores, { applicationId, facts: { kind: 'opinion-asked', opinionId: opinion.id } });
  return opinion;
}

/** Hands a summary to someone trusted: exactly these lines are what they get. */
export async function askOpinion(ports: OwnerUse, doubtId: DoubtId, toAsk: OpinionToAsk) {
  return ports.stores.transact(async (stores) => {
    const opinion = await addOpinion(ports, stores, { ...toAsk, doubtId });
    return opinion ? ok(opinion) : fail({ kind: 'no-such-doubt' });
  });
}

/** Keeps what came back with the summary that it answers. @param ports - with the stores of the transaction */
export async function keepAnswer(ports: OwnerUse, opinion: Opinion, given: OpinionGiven) {
  const { stores } = ports;
  const now = ports.clock.now();
  const received: Opinion = { ...opinion, ...given, receivedAt: opinion.receivedAt ?? now, changedAt: now };
  await stores.opinions.save(received);
  const doubt = await stores.doubts.find(opinion.doubtId);
  if (doubt && !opinion.receivedAt) {
    const { applicationId } = doubt;
    await noteEntry(ports, stores, { applicationId, facts: { kind: 'opinion-received', opinionId: opinion.id } });
  }
  return received;
}

/** Notes what somebody said on the phone or in a message: asked and received at once. */
export async function noteOpinion(ports: OwnerUse, doubtId: DoubtId, told: OpinionGiven & { readonly from: string }) {
  const { from, ...given } = told;
  return ports.stores.transact(async (stores) => {
    const opinion = await addOpinion(ports, stores, { doubtId, from, via: 'plain', lines: [] });
    return opinion ? ok(await keepAnswer({ ...ports, stores }, opinion, given)) : fail({ kind: 'no-such-doubt' });
  });
}

/** Notes the answer to a summary that was handed out, as typed or pasted in by hand; answers to questions that are in stay. */
export async function answerOpinion(ports: OwnerUse, id: OpinionId, given: OpinionGiven) {
  return ports.stores.transact(async (stores) => {
    const opinion = await stores.opinions.find(id);
    if (!opinion) return fail({ kind: 'no-such-opinion' });
    const letter = opinion.messageId ? await stores.letters.byMessageId(opinion.messageId) : null;
    const pasted = letter && readMailedAnswer(given.text, { body: letter.body, questions: questionsOf(opinion) });
    const known = { text: given.text, answers: given.answers.length > 0 ? given.answers : opinion.answers };
    const told = pasted && pasted.answers.length > 0 ? pasted : known;
    return ok(await keepAnswer({ ...ports, stores }, opinion, { ...given, ...told }));
  });
}

/** The questions that went out, in their order. */
export const questionsOf = ({ lines }: Opinion) =>
  lines.map(readKeptLine).flatMap(({ kind, text }) => (kind === 'question' ? [text] : []));

/**
 * Takes in an answer that came back as a text: by its token it lands at the right doubt. The same one twice is once; one
 * that belongs to no summary of ours is foreign.
 */
export async function receiveOpinion(
  ports: OwnerUse,
  answer: {
    readonly token: string;
    readonly view: OfferAnswer;
    readonly knows: boolean;
    readonly text: string;
    readonly answers: readonly string[];
  },
) {
  return ports.stores.transact(async (stores) => {
    const opinion = await stores.opinions.byToken(answer.token);
    if (!opinion) return fail({ kind: 'foreign' });
    if (opinion.receivedAt) return ok({ opinion, isNew: false });
    const asked = questionsOf(opinion);
    const answers = answer.answers.map((text, index) => ({ question: asked[index] ?? '', answer: text }));
    const { view, knows, text } = answer;
    return ok({
      opinion: await keepAnswer({ ...ports, stores }, opinion, { view, knows, text, answers }),
      isNew: true,
    });
  });
}

/** Takes a second opinion away; it can be brought back for 30 days. A mail that still waits does not go out. */
export async function removeOpinion(ports: OwnerUse, id: OpinionId) {
  return ports.stores.transact(async (stores) => {
    const opinion = await stores.opinions.find(id);
    const letter = opinion?.messageId ? await stores.letters.byMessageId(opinion.messageId) : null;
    if (letter) await takeBackLetter({ ...ports, stores }, letter.id);
    return (await stores.opinions.remove(id, ports.clock.now())) ? ok(null) : fail({ kind: 'no-such-opinion' });
  });
}
