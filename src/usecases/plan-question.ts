import type { Question } from '#domain/doubt/question.ts';
import type { Interview } from '#domain/interview/interview.ts';
import type { DoubtId, InterviewId, PersonId, QuestionId, SignalId } from '#domain/id.ts';
import { fail, ok } from '#domain/result.ts';
import { textVersion } from '#domain/text-version.ts';
import { keepOtherVersion } from './keep-other-version.ts';
import type { OwnerUse } from './ports/owner-use.ts';
import type { Stores } from './ports/stores.ts';

export type QuestionToPlan = {
  /** The concern that it would clear up. */
  readonly signalId: SignalId;
  readonly text: string;
  /** Version of the text that the page was opened with; see textVersion. */
  readonly version: string;
  readonly personId: PersonId | null;
  readonly interviewId: InterviewId | null;
};

/** The question of a concern that has not been answered yet: one at most, so that saving twice is saving once. */
const openQuestion = (questions: readonly Question[], signalId: SignalId) =>
  questions.find((question) => question.signalId === signalId && question.outcome === null);

const keepOther = (ports: OwnerUse, stores: Stores, { id, text }: Question) =>
  keepOtherVersion(ports, stores, { subject: `question/${id}`, field: 'text', text });

/** Writes down what one would ask about a concern, whom and in which interview; a text from another tab is kept beside it. */
export async function planQuestion(ports: OwnerUse, doubtId: DoubtId, plan: QuestionToPlan) {
  return ports.stores.transact(async (stores) => {
    const signal = await stores.signals.find(plan.signalId);
    if (!signal) return fail({ kind: 'no-such-signal' });
    const { applicationId, topic } = signal;
    const known = openQuestion(await stores.questions.ofApplication(applicationId), signal.id);
    const text = plan.text.replaceAll('\r\n', '\n').trim();
    if (!known && text === '') return ok({ question: null, version: textVersion(''), kept: null });
    const now = ports.clock.now();
    const isStale = known && known.text !== '' && known.text !== text && textVersion(known.text) !== plan.version;
    const kept = isStale ? await keepOther(ports, stores, known) : null;
    const question: Question = {
      id: known?.id ?? ports.ids.newId<'question'>(),
      createdAt: known?.createdAt ?? now,
      changedAt: now,
      removedAt: null,
      applicationId,
      signalId: signal.id,
      doubtId,
      topic,
      text,
      personId: plan.personId,
      interviewId: plan.interviewId,
      outcome: null,
      answer: '',
    };
    await stores.questions.save(question);
    return ok({ question, version: textVersion(text), kept });
  });
}

/** Takes a question away; it can be brought back for 30 days. */
export async function removeQuestion(ports: OwnerUse, id: QuestionId) {
  return (await ports.stores.questions.remove(id, ports.clock.now())) ? ok(null) : fail({ kind: 'no-such-question' });
}

/**
 * An interview does not take place: what was to be asked there and was not answered moves on to the next booked one of
 * the same application, or to none.
 */
export async function moveQuestionsOn(ports: Pick<OwnerUse, 'clock'>, stores: Stores, id: InterviewId): Promise<void> {
  const interview = await stores.interviews.find(id);
  if (!interview) return;
  const now = ports.clock.now();
  const others = await stores.interviews.ofApplication(interview.applicationId);
  const next = others.find(
    (other) =>
      other.id !== id && other.status === 'booked' && Temporal.Instant.compare(other.start.toInstant(), now) > 0,
  );
  for (const question of await stores.questions.ofInterview(id)) {
    if (question.outcome !== null) continue;
    await stores.questions.save({ ...question, interviewId: next?.id ?? null, changedAt: now });
  }
}

/**
 * An interview that was removed is there again, and with it the questions that moved on when it was, unless something
 * else happened to them since: they are known by the moment of both.
 */
export async function bringQuestionsBack(ports: Pick<OwnerUse, 'clock'>, stores: Stores, removed: Interview) {
  const { id, applicationId, removedAt } = removed;
  const now = ports.clock.now();
  for (const question of await stores.questions.ofApplication(applicationId)) {
    const isUntouched = removedAt !== null && Temporal.Instant.compare(question.changedAt, removedAt) === 0;
    if (!isUntouched || question.outcome !== null) continue;
    await stores.questions.save({ ...question, interviewId: id, changedAt: now });
  }
}
