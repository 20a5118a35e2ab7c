import type { ApplicationId, DoubtId, PersonId, SignalId, QuestionId } from '#domain/id.ts';
import { beginDoubt, type DoubtToBegin } from '#usecases/begin-doubt.ts';
import { answerOffer, changeDoubt, visitStep, type DoubtChange } from '#usecases/change-doubt.ts';
import { changeSignal, dismissSentence, noteSignal, removeSignal, type NotedSignal } from '#usecases/note-signal.ts';
import { planQuestion, removeQuestion, type QuestionToPlan } from '#usecases/plan-question.ts';
import { readDoubt, readDoubtHead } from '#usecases/read-doubt.ts';
import { openQuestions, writeQuestionLetter } from '#usecases/write-question-letter.ts';
import { readWhereToBegin } from '#usecases/read-where-to-begin.ts';
import { sleepOnIt } from '#usecases/sleep-on-it.ts';
import type { OwnerPorts } from './owner-ports.ts';

/** Ids come from addresses: any text is let in, and what is not there is not found. */
export const composeDoubts = (ports: OwnerPorts) => ({
  whereToBegin: (applicationId: string | null) => readWhereToBegin(ports, applicationId as ApplicationId | null),
  begin: (toBegin: DoubtToBegin) => beginDoubt(ports, toBegin),
  read: (id: string) => readDoubt(ports, id as DoubtId),
  head: (id: string) => readDoubtHead(ports, id as DoubtId),
  /** The one that is not settled yet. */
  openOf: (id: ApplicationId) => ports.stores.doubts.open(id),
  change: (id: string, change: DoubtChange) => changeDoubt(ports, id as DoubtId, change),
  answerOffer: (id: string, answer: Parameters<typeof answerOffer>[2]) => answerOffer(ports, id as DoubtId, answer),
  visit: (id: string, step: number) => visitStep(ports, id as DoubtId, step),
  noteSignal: (applicationId: ApplicationId, noted: NotedSignal) => noteSignal(ports, applicationId, noted),
  changeSignal: (id: string, noted: NotedSignal) => changeSignal(ports, id as SignalId, noted),
  removeSignal: (id: string) => removeSignal(ports, id as SignalId),
  dismissSentence: (id: string, sentence: string) => dismissSentence(ports, id as DoubtId, sentence),
  findingOut: async (id: DoubtId, applicationId: ApplicationId) => ({
    questions: await ports.stores.questions.ofApplication(applicationId),
    reflections: await ports.stores.reflections.ofDoubt(id),
  }),
  /** What one wants to ask about the points that are open. */
  openQuestions: (id: DoubtId) => openQuestions(ports.stores, id),
  writeQuestionLetter: (id: string, { personId, ...asked }: { personId: string; screen: 'en' | 'de'; zone: string }) =>
    writeQuestionLetter(ports, id as DoubtId, { ...asked, personId: personId === '' ? null : (personId as PersonId) }),
  planQuestion: (id: string, plan: QuestionToPlan) => planQuestion(ports, id as DoubtId, plan),
  removeQuestion: (id: string) => removeQuestion(ports, id as QuestionId),
  sleep: (id: string, until: Temporal.Instant | null) => sleepOnIt(ports, id as DoubtId, until),
});
