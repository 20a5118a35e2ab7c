import type { Application } from '#domain/application/application.ts';
import { newApplication } from '#domain/application/new-application.ts';
import type { Decision } from '#domain/decision/decision.ts';
import type { LookBack } from '#domain/decision/look-back.ts';
import type { Doubt } from '#domain/doubt/doubt.ts';
import { newDoubt } from '#domain/doubt/new-doubt.ts';
import type { Opinion } from '#domain/doubt/opinion.ts';
import type { Question } from '#domain/doubt/question.ts';
import type { Reflection } from '#domain/doubt/reflection.ts';
import type { Goodbye } from '#domain/goodbye/goodbye.ts';
import type { Told } from '#domain/goodbye/told.ts';
import type { Interview } from '#domain/interview/interview.ts';
import type { StoredLetter } from '#domain/letter/stored-letter.ts';
import type { Message } from '#domain/mail/message.ts';
import type { Contact } from '#domain/people/contact.ts';
import type { Involvement } from '#domain/people/involvement.ts';
import { newPerson } from '#domain/people/new-person.ts';
import type { Person } from '#domain/people/person.ts';
import type { Signal } from '#domain/signal/signal.ts';
import type { Entry } from '#domain/timeline/entry.ts';
import { newId, now } from './each-engine.ts';
import { keptThings } from './kept-things.ts';

/** One whole thing of every kind, each belonging to the others: what a test says of it is all that it has to say. */
export function oneOfEach() {
  const kept = <Name extends string>() => ({ id: newId<Name>(), createdAt: now, changedAt: now, removedAt: null });
  const application: Application = newApplication(newId(), { company: 'Acme', role: 'Baker' }, now);
  const person: Person = newPerson(newId(), { givenName: 'Mara', familyName: 'Lindt', email: 'Mara@Example.org' }, now);
  const applicationId = application.id;
  const personId = person.id;
  const involvement: Involvement = {
    ...kept<'involvement'>(),
    applicationId,
    personId,
    role: 'manager',
    inCharge: true,
  };
  const contact: Contact = {
    ...kept<'contact'>(),
    personId,
    applicationId,
    at: now,
    channel: 'call',
    direction: 'in',
    note: 'rang at nine',
  };
  const interview: Interview = {
    ...kept<'interview'>(),
    applicationId,
    round: 1,
    kind: 'video',
    start: Temporal.ZonedDateTime.from('2026-11-24T10:00[Europe/Berlin]'),
    end: Temporal.ZonedDateTime.from('2026-11-24T11:00[Europe/Berlin]'),
    place: 'Room 3',
    link: 'https://meet.example.org/1',
    phone: '+49 30 1',
    status: 'booked',
    personIds: [personId],
    invitation: {
      uid: 'one@example.org',
      sequence: 2,
      recurrenceId: null,
      organiserEmail: 'mara@example.org',
      organiserName: 'Mara',
      method: 'REQUEST',
      text: 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n',
    },
    goal: 'speak slowly',
    tryQuestion: 'what happened to the last one?',
    hours: 1.5,
    paid: null,
    insured: true,
    agreedWithAgency: false,
    travelCosts: 'open',
    debrief: null,
  };
  const doubt: Doubt = {
    ...newDoubt(newId(), applicationId, now),
    text: 'something was off',
    triage: { e1: 2, t1: 0 },
  };
  const doubtId = doubt.id;
  const signal: Signal = {
    ...kept<'signal'>(),
    applicationId,
    doubtId,
    interviewId: interview.id,
    personId,
    round: 1,
    polarity: -1,
    strength: 'clear',
    topic: 'overtime',
    text: 'nobody goes home at six',
    source: 'first',
    verified: false,
    asked: true,
    dealbreaker: null,
    sure: false,
    state: 'open',
    noticedAt: now,
  };
  const question: Question = {
    ...kept<'question'>(),
    applicationId,
    signalId: signal.id,
    doubtId,
    topic: 'overtime',
    text: 'when did you last stay late?',
    personId,
    interviewId: interview.id,
    outcome: null,
    answer: '',
  };
  const reflection: Reflection = { ...kept<'reflection'>(), doubtId, prompt: 'fear', text: 'of the new' };
  const opinion: Opinion = {
    ...kept<'opinion'>(),
    doubtId,
    from: 'Jo',
    personId,
    via: 'mail',
    lines: ['one', 'two'],
    token: 'token-1',
    askedAt: now,
    view: null,
    knows: true,
    text: '',
    answers: [{ question: 'q', answer: 'a' }],
    receivedAt: null,
    messageId: '<opinion@example.org>',
  };
  const decision: Decision = {
    id: newId(),
    createdAt: now,
    applicationId,
    doubtId,
    way: 'pause',
    reasons: 'the hours',
    confidence: 4,
    wouldChange: 'a contract that says so',
    offeredToday: -1,
    picture: { band: 'leaning_out', reasons: ['a', { deep: [1, null, true] }] },
    pauseUntil: Temporal.PlainDate.from('2026-12-01'),
    decidedAt: now,
  };
  const lookBack: LookBack = {
    id: newId(),
    createdAt: now,
    decisionId: decision.id,
    dueOn: Temporal.PlainDate.from('2026-12-21'),
    span: '4-weeks',
    again: null,
    happened: '',
    concerns: [],
    writtenAt: null,
  };
  const goodbye: Goodbye = {
    ...kept<'goodbye'>(),
    applicationId,
    decisionId: decision.id,
    choices: { tone: 'warm', tell: [personId] },
    finishedAt: null,
  };
  const letter: StoredLetter = {
    ...kept<'letter'>(),
    applicationId,
    goodbyeId: goodbye.id,
    personId,
    kind: 'notice',
    locale: 'de-DE',
    subject: 'Bewerbung als Bäckerin',
    body: 'Guten Tag,\n\nich ziehe meine Bewerbung zurück.',
    edited: false,
    variant: 0,
    tone: 'warm',
    facts: { role: 'Baker' },
    state: 'queued',
    toAddress: 'mara@example.org',
    messageId: '<letter@example.org>',
    inReplyTo: '',
    references: ['<a@example.org>'],
    notBefore: null,
    undoUntil: now.add({ minutes: 10 }),
    leaseUntil: null,
    attempts: 0,
    nextAttemptAt: null,
    outcome: null,
    sentAt: null,
    calendarPart: null,
  };
  const told: Told = {
    id: newId(),
    createdAt: now,
    applicationId,
    goodbyeId: goodbye.id,
    personId,
    at: now,
    channel: 'mail',
    throughPersonId: null,
    undoneAt: null,
  };
  const entry: Entry = {
    id: newId(),
    applicationId,
    personId,
    at: now,
    facts: { kind: 'stage-changed', from: 'applied', to: 'withdrawn-by-me' },
  };
  const message: Message = {
    ...kept<'message'>(),
    applicationId,
    personId,
    messageId: '<message@example.org>',
    inReplyTo: '',
    references: [],
    from: { name: 'Mara Lindt', address: 'mara@example.org' },
    to: [{ name: '', address: 'me@example.org' }],
    subject: 'Your visit',
    at: now,
    text: 'See you on Tuesday.',
    direction: 'in',
    label: '',
  };
  return {
    application,
    person,
    involvement,
    contact,
    interview,
    doubt,
    signal,
    question,
    reflection,
    opinion,
    decision,
    lookBack,
    goodbye,
    letter,
    told,
    entry,
    message,
    ...keptThings({ doubtId, letterId: letter.id }),
  };
}
export type OneOfEach = ReturnType<typeof oneOfEach>;
