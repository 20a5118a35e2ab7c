import { polarityOf, stateAfter } from '#domain/doubt/concern-outcome.ts';
import type { Question, QuestionOutcome } from '#domain/doubt/question.ts';
import type { InterviewId, QuestionId } from '#domain/id.ts';
import type { Debrief, Interview, TravelCosts } from '#domain/interview/interview.ts';
import type { KeptText } from '#domain/settings/kept-text.ts';
import { textVersion } from '#domain/text-version.ts';
import { fail, ok } from '#domain/result.ts';
import { keepOtherVersion } from './keep-other-version.ts';
import { noteEntry } from './note-entry.ts';
import { noteSignal } from './note-signal.ts';
import type { OwnerUse } from './ports/owner-use.ts';

export type InterviewDebrief = {
  readonly answers: readonly {
    readonly questionId: QuestionId;
    /** null: not chosen yet; the words are kept all the same. */
    readonly outcome: QuestionOutcome | null;
    readonly answer: string;
    /** Version of the answer that the page was opened with; see textVersion. */
    readonly version?: string;
  }[];
  readonly travelCosts: TravelCosts | null;
};

const noteText = ({ answer, text }: Pick<Question, 'answer' | 'text'>) => answer.trim() || text;

/** The note that an earlier answer to this question had made goes, when the answer is changed. */
async function takeBackNote({ stores, clock }: OwnerUse, interview: Interview, question: Question) {
  const notes = await stores.signals.ofInterview(interview.id);
  const earlier = notes.find(
    ({ asked, topic, text }) => asked && topic === question.topic && text === noteText(question),
  );
  if (earlier) await stores.signals.remove(earlier.id, clock.now());
}

/** Closes or hardens the open point by rule, and notes the answer as one that was asked for. */
async function settleConcern(ports: OwnerUse, interview: Interview, question: Question) {
  const { stores, clock } = ports;
  const concern = question.signalId && (await stores.signals.find(question.signalId));
  const { outcome, topic, personId, applicationId } = question;
  if (!concern || !outcome) return;
  const others = await stores.questions.ofApplication(applicationId);
  const evadedBefore = others.some(
    (other) => other.id !== question.id && other.signalId === concern.id && other.outcome === 'evaded',
  );
  const state = stateAfter(concern.state, outcome, evadedBefore);
  if (state !== concern.state) {
    await stores.signals.save({ ...concern, state, changedAt: clock.now() });
    await noteEntry(ports, stores, { applicationId, facts: { kind: 'signal-state', signalId: concern.id, state } });
  }
  const polarity = polarityOf(outcome);
  if (polarity === null) return;
  const { strength } = concern;
  const said = { text: noteText(question), polarity, strength, topic, asked: true } as const;
  await noteSignal(ports, applicationId, { ...said, interviewId: interview.id, personId });
}

/** Another tab had written another answer meanwhile: it is kept beside this one. */
async function keepIfStale(ports: OwnerUse, interview: Interview, { question, given }: Answered) {
  const isStale =
    given.version !== undefined &&
    question.answer !== '' &&
    question.answer !== given.answer &&
    textVersion(question.answer) !== given.version;
  const other = { subject: `interview/${interview.id}`, field: `answer-${question.id}`, text: question.answer };
  return isStale ? keepOtherVersion(ports, ports.stores, other) : null;
}

type Answered = { readonly question: Question; readonly given: InterviewDebrief['answers'][number] };

/** The other version of the answer, when there was one. */
async function recordAnswer(
  ports: OwnerUse,
  interview: Interview,
  given: InterviewDebrief['answers'][number],
): Promise<KeptText | null> {
  const { stores, clock } = ports;
  const question = await stores.questions.find(given.questionId);
  if (question?.applicationId !== interview.applicationId) return null;
  const [answer, outcome] = [given.answer, given.outcome ?? question.outcome];
  if (question.outcome === outcome && question.answer === answer) return null;
  const kept = await keepIfStale(ports, interview, { question, given });
  if (question.outcome !== null) await takeBackNote(ports, interview, question);
  const answered: Question = { ...question, interviewId: interview.id, outcome, answer, changedAt: clock.now() };
  await stores.questions.save(answered);
  if (outcome === null) return kept;
  const { applicationId, personId } = answered;
  const facts = { kind: 'question-answered', questionId: answered.id, outcome } as const;
  await noteEntry(ports, stores, { applicationId, personId, facts });
  await settleConcern(ports, interview, answered);
  return kept;
}

const noDebrief = { felt: '', note: '', learned: '', appreciation: [] } as const;

/**
 * How it went, written down while it is fresh: what was said to each question. It may be saved as often as one likes;
 * the texts of their own (how I felt, what I learned, what was good about whom) go through save-text.ts.
 */
export async function debriefInterview(ports: OwnerUse, id: InterviewId, given: InterviewDebrief) {
  return ports.stores.transact(async (stores) => {
    const inside = { ...ports, stores };
    const interview = await stores.interviews.find(id);
    if (!interview) return fail({ kind: 'no-such-interview' });
    const kept: (KeptText | null)[] = [];
    for (const answer of given.answers) kept.push(await recordAnswer(inside, interview, answer));
    const now = ports.clock.now();
    const hasBegun = Temporal.Instant.compare(interview.start.toInstant(), now) <= 0;
    const status = interview.status === 'booked' && hasBegun ? 'happened' : interview.status;
    const debrief: Debrief = {
      ...(interview.debrief ?? { ...noDebrief, writtenAt: now }),
    };
    const travelCosts = given.travelCosts ?? interview.travelCosts;
    await stores.interviews.save({ ...interview, status, debrief, travelCosts, changedAt: now });
    const { applicationId } = interview;
    if (status !== interview.status)
      await noteEntry(inside, stores, { applicationId, facts: { kind: 'interview-status', interviewId: id, status } });
    const written = (await stores.entries.ofApplication(applicationId)).some(
      ({ facts }) => facts.kind === 'debrief-written' && facts.interviewId === id,
    );
    if (!written)
      await noteEntry(inside, stores, { applicationId, facts: { kind: 'debrief-written', interviewId: id } });
    return ok({ applicationId, kept });
  });
}
