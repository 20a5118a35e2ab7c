import fc from 'fast-check';
import { origins, yeses } from '#domain/application/application.ts';
import { stages } from '#domain/application/stage.ts';
import { ways } from '#domain/decision/decision.ts';
import { concernFates, lookBackSpans } from '#domain/decision/look-back.ts';
import { triageItems } from '#domain/doubt/answers.ts';
import { sinces } from '#domain/doubt/doubt.ts';
import { opinionWays } from '#domain/doubt/opinion.ts';
import { questionOutcomes } from '#domain/doubt/question.ts';
import { toldChannels } from '#domain/goodbye/told.ts';
import { intakeKinds, intakeStates } from '#domain/intake/intake-item.ts';
import { interviewKinds, interviewStatuses, travelCosts } from '#domain/interview/interview.ts';
import { letterKinds } from '#domain/letter/letter.ts';
import { letterStates } from '#domain/letter/stored-letter.ts';
import { contactChannels } from '#domain/people/contact.ts';
import { involvementRoles } from '#domain/people/involvement.ts';
import { registers, salutations } from '#domain/people/person.ts';
import { keptTextEnds } from '#domain/settings/kept-text.ts';
import { themes } from '#domain/settings/settings.ts';
import { signalStates, sources, strengths } from '#domain/signal/signal.ts';
import { letterLocales } from '../letter-locales.ts';
import { newId } from './each-engine.ts';
import type { OneOfEach } from './things.ts';

const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });
const of = <const T>(values: readonly T[]) => fc.constantFrom(...values);
/** Any text that both databases can hold; also what SQL, LIKE, FTS and JSON would stumble over. */
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }).map((one) => one.replaceAll('\0', '').toWellFormed()),
  fc.constantFrom(
    '',
    ' ',
    '\r\n',
    `'; drop table "owner"; --`,
    '%_\\',
    '{"a":1}',
    'NULL',
    'Ünïcödé ß 試験 🙂',
    '\u202e',
  ),
);
const instant = fc
  .integer({ min: 0, max: 4_102_444_799_999 })
  .map((milliseconds) => Temporal.Instant.fromEpochMilliseconds(milliseconds));
const day = instant.map((at) => at.toZonedDateTimeISO('UTC').toPlainDate());
/** Also in the hours that a clock change skips or repeats. */
const appointment = fc
  .tuple(
    instant,
    of(['Europe/Berlin', 'America/New_York', 'Asia/Kolkata', 'UTC', 'Pacific/Chatham', 'Africa/Casablanca']),
  )
  .map(([at, zone]) => at.toZonedDateTimeISO(zone));
/** Without a `__proto__` of its own: reading drops it on purpose. */
const facts = fc
  .dictionary(text, fc.jsonValue({ maxDepth: 2 }), { maxKeys: 4 })
  .map((one) => JSON.stringify(one))
  .filter((one) => !one.includes('__proto__'))
  .map((one) => JSON.parse(one) as Record<string, never>);
const number = fc.integer({ min: -2_000_000_000, max: 2_000_000_000 });
const real = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0 || 0);
const flag = fc.boolean();
const offer = of([-2, -1, 0, 1, 2]);
const kept = { createdAt: instant, changedAt: instant, removedAt: fc.constant(null) };

/** Arbitrary things of every kind that belong to those that are `there`; their ids are still to be given. */
export function arbitraries(there: OneOfEach) {
  const applicationId = fc.constant(there.application.id);
  const personId = fc.constant(there.person.id);
  const interviewId = fc.constant(there.interview.id);
  const doubtId = fc.constant(there.doubt.id);
  const signalId = fc.constant(there.signal.id);
  const decisionId = fc.constant(there.decision.id);
  const stake = maybe(of(['some', 'normal', 'big']));
  const account = {
    ...kept,
    host: text,
    port: number,
    tls: of(['implicit', 'starttls', 'none']),
    user: text,
    secret: text,
  };
  const lastTest = maybe(fc.record({ at: text, ok: flag, facts }));
  return {
    application: fc.record({
      ...kept,
      company: text,
      role: text,
      requisition: text,
      origin: maybe(of(origins)),
      instructedOnConsequences: maybe(flag),
      stage: of(stages),
      stageChangedAt: instant,
      url: text,
      portalUrl: text,
      place: text,
      letterLocale: maybe(of(letterLocales)),
      note: text,
      contractSigned: flag,
      saidYes: maybe(of(yeses)),
      promisedBy: maybe(day),
      followedUpAt: maybe(instant),
      closedForMeAt: maybe(instant),
      outlook: fc.record({
        roundsLeft: maybe(number),
        hoursNext: maybe(real),
        hoursLater: maybe(real),
        offerChance: maybe(fc.oneof(of(['low', 'even', 'high']), real)),
        stakes: fc.record({ good: stake, bad: stake }),
        alternatives: maybe(of(['none', 'some', 'strong'])),
        runway: maybe(of(['ok', 'short'])),
        keen: maybe(of([-1, 0, 1])),
        practice: maybe(of([0, 1, 2])),
        contacts: maybe(of([0, 1, 2])),
        referencesCalled: flag,
      }),
      dealbreakers: fc.array(fc.record({ kind: text, sure: flag }), { maxLength: 3 }),
      salary: text,
    }),
    person: fc.record({
      ...kept,
      givenName: text,
      familyName: text,
      title: text,
      salutation: maybe(of(salutations)),
      register: maybe(of(registers)),
      language: maybe(of(['en', 'de'])),
      email: text,
      phone: text,
      company: text,
      position: text,
      note: text,
      metWhere: text,
      spokeOf: text,
      promised: text,
      keep: maybe(flag),
      keepWhy: text,
      rhythmDays: maybe(number),
      nextContactOn: maybe(day),
      anonymisedAt: maybe(instant),
    }),
    involvement: fc.record({ ...kept, applicationId, personId, role: of(involvementRoles), inCharge: flag }),
    contact: fc.record({
      ...kept,
      personId,
      applicationId: maybe(applicationId),
      at: instant,
      channel: of(contactChannels),
      direction: of(['in', 'out']),
      note: text,
    }),
    interview: fc.record({
      ...kept,
      applicationId,
      round: number,
      kind: of(interviewKinds),
      start: appointment,
      end: maybe(appointment),
      place: text,
      link: text,
      phone: text,
      status: of(interviewStatuses),
      personIds: fc.array(personId, { maxLength: 2 }),
      invitation: maybe(
        fc.record({
          uid: text,
          sequence: number,
          recurrenceId: maybe(text),
          organiserEmail: text,
          organiserName: text,
          method: text,
          text,
        }),
      ),
      goal: text,
      tryQuestion: text,
      hours: maybe(real),
      paid: maybe(flag),
      insured: maybe(flag),
      agreedWithAgency: maybe(flag),
      travelCosts: of(travelCosts),
      debrief: maybe(
        fc.record({
          felt: text,
          note: text,
          learned: text,
          appreciation: fc.array(fc.record({ personId, text }), { maxLength: 2 }),
          writtenAt: instant,
        }),
      ),
    }),
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
    message: fc.record({
      ...kept,
      applicationId: maybe(applicationId),
      personId: maybe(personId),
      messageId: text,
      inReplyTo: text,
      references: fc.array(text, { maxLength: 3 }),
      from: fc.record({ name: text, address: text }),
      to: fc.array(fc.record({ name: text, address: text }), { maxLength: 2 }),
      subject: text,
      at: instant,
      text,
      direction: of(['in', 'out']),
      label: text,
    }),
    intakeItem: fc.record({
      ...kept,
      // Two of the same are one thing, and the store says so.
      fingerprint: fc.constant('f').map((prefix) => prefix + newId()),
      name: text,
      kind: of(intakeKinds),
      content: text,
      proposal: facts,
      state: of(intakeStates),
    }),
    mailAccount: fc.record({
      ...account,
      protocol: of(['smtp', 'imap']),
      folders: fc.record({ answers: fc.array(text, { maxLength: 3 }), sent: text, drafts: text }),
      lastTest,
    }),
    calendarAccount: fc.record({ ...account, folders: fc.array(text, { maxLength: 2 }), lastTest }),
    privateFact: fc.record({ ...kept, sealed: text, dateOn: maybe(day) }),
    keptText: fc.record({
      subject: text,
      field: text,
      text,
      at: instant,
      settled: maybe(of(keptTextEnds)),
      settledAt: maybe(instant),
    }),
    draft: fc.record({ ...kept, place: text, texts: fc.dictionary(fc.constantFrom('text', 'way', 'company'), text) }),
    job: fc.record({
      kind: text,
      subject: text,
      runAt: instant,
      leaseUntil: maybe(instant),
      attempts: number,
      doneAt: maybe(instant),
    }),
    settings: fc.record({
      name: text,
      email: text,
      phone: text,
      signature: text,
      language: maybe(of(['en', 'de'])),
      letterLocale: of(letterLocales),
      zone: text,
      theme: of(themes),
      country: text,
      undoMinutes: number,
      quietHours: maybe(fc.constant({ from: Temporal.PlainTime.from('22:00'), to: Temporal.PlainTime.from('07:30') })),
      reminders: fc.record({
        interviews: flag,
        fairUntil: flag,
        slept: flag,
        untold: flag,
        debriefs: flag,
        followUps: flag,
        lookBacks: flag,
      }),
      welcomedAt: maybe(instant),
      feedToken: text,
      reminderMail: flag,
      feedNames: flag,
    }),
  };
}
