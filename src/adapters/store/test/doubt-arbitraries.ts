import fc from 'fast-check';
import { ways } from '#domain/decision/decision.ts';
import { concernFates, lookBackSpans } from '#domain/decision/look-back.ts';
import { triageItems } from '#domain/doubt/answers.ts';
import { sinces } from '#domain/doubt/doubt.ts';
import { opinionWays } from '#domain/doubt/opinion.ts';
import { questionOutcomes } from '#domain/doubt/question.ts';
import { signalStates, sources, strengths } from '#domain/signal/signal.ts';
import { kept, day, facts, flag, instant, maybe, number, of, offer, text } from './arbitrary-values.ts';
import type { OneOfEach } from './things.ts';

/** Arbitrary things: what a doubt is made of, up to the look-back. */
export function doubtArbitraries(there: OneOfEach) {
  const decisionId = fc.constant(there.decision.id);
  const signalId = fc.constant(there.signal.id);
  const doubtId = fc.constant(there.doubt.id);
  const interviewId = fc.constant(there.interview.id);
  const personId = fc.constant(there.person.id);
  const applicationId = fc.constant(there.application.id);
  return {
    doubt: fc.record({
      ...kept,
      applicationId,
      text,
      since: maybe(of(sinces)),
      triage: fc.dictionary(of(triageItems), of([0, 1, 2])),
      changed: text,
      overruledType: maybe(of(['employer', 'personal', 'both', 'unclear', 'changed'])),
      offeredToday: maybe(offer),
      offeredAgain: maybe(offer),
      clearNo: flag,
      changeMyMind: text,
      inItForMe: text,
      sleepUntil: maybe(instant),
      sleepNote: text,
      showMeNow: flag,
      visitedSteps: fc.array(fc.integer({ min: 1, max: 9 })),
      looks: fc.record({ count: number, lastSignature: text }),
      dismissedSentences: fc.array(text, { maxLength: 3 }),
      openedAt: instant,
      settledAt: maybe(instant),
    }),
    signal: fc.record({
      ...kept,
      applicationId,
      doubtId: maybe(doubtId),
      interviewId: maybe(interviewId),
      personId: maybe(personId),
      round: number,
      polarity: of([1, -1]),
      strength: of(strengths),
      topic: text,
      text,
      source: of(sources),
      verified: flag,
      asked: flag,
      dealbreaker: maybe(text),
      sure: flag,
      state: of(signalStates),
      noticedAt: instant,
    }),
    question: fc.record({
      ...kept,
      applicationId,
      signalId: maybe(signalId),
      doubtId: maybe(doubtId),
      topic: text,
      text,
      personId: maybe(personId),
      interviewId: maybe(interviewId),
      outcome: maybe(of(questionOutcomes)),
      answer: text,
    }),
    reflection: fc.record({ ...kept, doubtId, prompt: text, text }),
    opinion: fc.record({
      ...kept,
      doubtId,
      from: text,
      personId: maybe(personId),
      via: of(opinionWays),
      lines: fc.array(text, { maxLength: 3 }),
      token: text,
      askedAt: instant,
      view: maybe(offer),
      knows: flag,
      text,
      answers: fc.array(fc.record({ question: text, answer: text }), { maxLength: 2 }),
      receivedAt: maybe(instant),
      messageId: text,
    }),
    decision: fc.record({
      createdAt: instant,
      applicationId,
      doubtId: maybe(doubtId),
      way: of(ways),
      reasons: text,
      confidence: maybe(of([1, 2, 3, 4, 5])),
      wouldChange: text,
      offeredToday: maybe(offer),
      picture: maybe(facts),
      pauseUntil: maybe(day),
      decidedAt: instant,
    }),
    lookBack: fc.record({
      createdAt: instant,
      decisionId,
      dueOn: day,
      span: of(lookBackSpans),
      again: maybe(of(['yes', 'no', 'unsure'])),
      happened: text,
      concerns: fc.array(fc.record({ signalId, was: of(concernFates) }), { maxLength: 2 }),
      writtenAt: maybe(instant),
    }),
  };
}
