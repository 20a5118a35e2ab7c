import fc from 'fast-check';
import { stages } from '#domain/application/stage.ts';
import { toldChannels } from '#domain/goodbye/told.ts';
import { letterKinds } from '#domain/letter/letter.ts';
import { letterStates } from '#domain/letter/stored-letter.ts';
import { letterLocales } from '../letter-locales.ts';
import { kept, facts, flag, instant, maybe, number, of, text } from './arbitrary-values.ts';
import type { OneOfEach } from './things.ts';

/** Arbitrary things: a goodbye and what came of it. */
export function goodbyeArbitraries(there: OneOfEach) {
  const decisionId = fc.constant(there.decision.id);
  const personId = fc.constant(there.person.id);
  const applicationId = fc.constant(there.application.id);
  return {
    goodbye: fc.record({
      ...kept,
      applicationId,
      decisionId: maybe(decisionId),
      choices: facts,
      finishedAt: maybe(instant),
    }),
    letter: fc.record({
      ...kept,
      applicationId,
      goodbyeId: maybe(fc.constant(there.goodbye.id)),
      personId: maybe(personId),
      kind: of(letterKinds),
      locale: of(letterLocales),
      subject: text,
      body: text,
      edited: flag,
      variant: number,
      tone: text,
      facts,
      state: of(letterStates),
      toAddress: text,
      messageId: text,
      inReplyTo: text,
      references: fc.array(text, { maxLength: 3 }),
      notBefore: maybe(instant),
      undoUntil: maybe(instant),
      leaseUntil: maybe(instant),
      attempts: number,
      nextAttemptAt: maybe(instant),
      outcome: maybe(fc.record({ kind: text, code: text })),
      sentAt: maybe(instant),
      calendarPart: maybe(text),
    }),
    told: fc.record({
      createdAt: instant,
      applicationId,
      goodbyeId: maybe(fc.constant(there.goodbye.id)),
      personId,
      at: instant,
      channel: of(toldChannels),
      throughPersonId: maybe(personId),
      undoneAt: maybe(instant),
    }),
    entry: fc.record({
      applicationId: maybe(applicationId),
      personId: maybe(personId),
      at: instant,
      facts: fc.oneof(
        fc.record({ kind: fc.constant('stage-changed'), from: of(stages), to: of(stages) }),
        fc.record({ kind: fc.constant('message-seen'), subject: text, direction: of(['in', 'out']) }),
      ),
    }),
  };
}
