import { createIndex, createKept, createTable, createThings, onlyPostgres, onlySqlite } from './statements.ts';

/** The first schema. One statement each, in this order for ever: a released line is never changed, only followed by others. */
// Indexes begin with what is asked for most narrowly. The owner stands second in those by another id: there, it makes
// them the better choice than any that begin with the owner, and foreign keys still find their rows by them.
export const firstSchema = [
  createTable('owner', { text: 'id createdAt', also: ['primary key ("id")'] }),
  createTable('settings', { text: 'content', points: { owner: 'owner' }, also: ['primary key ("owner")'] }),
  createTable('session', {
    text: 'tokenHash createdAt lastSeenAt expiresAt',
    points: { owner: 'owner' },
    also: ['primary key ("tokenHash")'],
  }),
  createTable('accessKey', {
    text: 'keyHash createdAt usedAt?',
    points: { owner: 'owner' },
    also: ['primary key ("keyHash")'],
  }),
  createTable('reminderSent', { text: 'key at', points: { owner: 'owner' }, also: ['primary key ("owner", "key")'] }),

  createKept('application', {
    text: 'company role requisition origin? stage stageChangedAt url portalUrl place letterLocale? note saidYes? promisedBy? followedUpAt? closedForMeAt? outlook dealbreakers salary',
    integer: 'instructedOnConsequences? contractSigned',
  }),
  createIndex('application', 'owner changedAt'),
  createIndex('application', 'owner stage'),
  createIndex('application', 'owner promisedBy'),

  createKept('person', {
    text: 'givenName familyName title salutation? register? language? email emailKey? phone company position note metWhere spokeOf promised keepWhy nextContactOn? anonymisedAt?',
    integer: 'keep? rhythmDays?',
  }),
  createIndex('person', 'owner emailKey'),
  createIndex('person', 'owner changedAt'),
  createIndex('person', 'owner nextContactOn'),

  createKept('involvement', {
    text: 'role',
    integer: 'inCharge',
    points: { applicationId: 'application', personId: 'person' },
  }),
  createIndex('involvement', 'applicationId owner'),
  createIndex('involvement', 'personId owner'),

  createKept('contact', {
    text: 'at channel direction note',
    points: { personId: 'person', 'applicationId?': 'application' },
  }),
  createIndex('contact', 'personId owner at'),
  createIndex('contact', 'applicationId owner at'),

  createKept('interview', {
    text: 'kind start end? place link phone status personIds invitation? invitationUid? goal tryQuestion travelCosts debrief?',
    integer: 'round paid? insured? agreedWithAgency?',
    real: 'hours?',
    points: { applicationId: 'application' },
  }),
  createIndex('interview', 'applicationId owner start'),
  createIndex('interview', 'owner status start'),
  createIndex('interview', 'owner invitationUid'),

  createKept('doubt', {
    text: 'text since? triage changed overruledType? changeMyMind inItForMe sleepUntil? sleepNote visitedSteps looks dismissedSentences openedAt settledAt?',
    integer: 'offeredToday? offeredAgain? clearNo showMeNow',
    points: { applicationId: 'application' },
  }),
  createIndex('doubt', 'applicationId owner openedAt'),
  createIndex('doubt', 'owner settledAt'),

  createKept('signal', {
    text: 'strength topic text source dealbreaker? state noticedAt',
    integer: 'round polarity verified asked sure',
    points: { applicationId: 'application', 'doubtId?': 'doubt', 'interviewId?': 'interview', 'personId?': 'person' },
  }),
  createIndex('signal', 'applicationId owner noticedAt'),
  createIndex('signal', 'doubtId owner'),
  createIndex('signal', 'interviewId owner'),
  createIndex('signal', 'personId owner'),

  createKept('question', {
    text: 'topic text outcome? answer',
    points: {
      applicationId: 'application',
      'signalId?': 'signal',
      'doubtId?': 'doubt',
      'personId?': 'person',
      'interviewId?': 'interview',
    },
  }),
  createIndex('question', 'applicationId owner'),
  createIndex('question', 'signalId owner'),
  createIndex('question', 'doubtId owner'),
  createIndex('question', 'personId owner'),
  createIndex('question', 'interviewId owner'),

  createKept('reflection', { text: 'prompt text', points: { doubtId: 'doubt' } }),
  createIndex('reflection', 'doubtId owner'),

  createKept('opinion', {
    text: 'from via lines token askedAt text answers receivedAt? messageId',
    integer: 'view? knows',
    points: { doubtId: 'doubt', 'personId?': 'person' },
  }),
  createIndex('opinion', 'doubtId owner askedAt'),
  createIndex('opinion', 'personId owner'),
  createIndex('opinion', 'owner token'),
  createIndex('opinion', 'owner messageId'),

  createThings('decision', {
    text: 'createdAt way reasons wouldChange picture? pauseUntil? decidedAt',
    integer: 'confidence? offeredToday?',
    points: { applicationId: 'application', 'doubtId?': 'doubt' },
  }),
  createIndex('decision', 'applicationId owner decidedAt'),
  createIndex('decision', 'doubtId owner'),

  createThings('lookBack', {
    text: 'createdAt dueOn span again? happened concerns writtenAt?',
    points: { decisionId: 'decision' },
  }),
  createIndex('lookBack', 'decisionId owner dueOn'),
  createIndex('lookBack', 'owner dueOn'),
  createIndex('lookBack', 'owner writtenAt'),

  createKept('goodbye', {
    text: 'choices finishedAt?',
    points: { applicationId: 'application', 'decisionId?': 'decision' },
  }),
  createIndex('goodbye', 'applicationId owner'),
  createIndex('goodbye', 'decisionId owner'),
  createIndex('goodbye', 'owner finishedAt'),

  createKept('letter', {
    text: 'kind locale subject body tone facts state toAddress messageId inReplyTo references notBefore? undoUntil? leaseUntil? nextAttemptAt? outcome? sentAt? calendarPart?',
    integer: 'edited variant attempts',
    points: { applicationId: 'application', 'goodbyeId?': 'goodbye', 'personId?': 'person' },
  }),
  createIndex('letter', 'applicationId owner'),
  createIndex('letter', 'goodbyeId owner'),
  createIndex('letter', 'personId owner'),
  createIndex('letter', 'owner state'),
  createIndex('letter', 'owner messageId'),

  createThings('told', {
    text: 'createdAt at channel undoneAt?',
    points: {
      applicationId: 'application',
      'goodbyeId?': 'goodbye',
      personId: 'person',
      'throughPersonId?': 'person',
    },
  }),
  createIndex('told', 'applicationId owner at'),
  createIndex('told', 'goodbyeId owner'),
  createIndex('told', 'personId owner'),
  createIndex('told', 'throughPersonId owner'),

  createThings('entry', {
    text: 'at facts',
    points: { 'applicationId?': 'application cascade', 'personId?': 'person' },
  }),
  createIndex('entry', 'applicationId owner at id'),
  createIndex('entry', 'personId owner at id'),

  createKept('message', {
    text: 'messageId inReplyTo references from to subject at text direction label',
    points: { 'applicationId?': 'application cascade', 'personId?': 'person' },
  }),
  createIndex('message', 'applicationId owner at'),
  createIndex('message', 'personId owner at'),
  createIndex('message', 'owner messageId'),

  createKept('intakeItem', { text: 'fingerprint name kind content proposal state' }),
  createIndex('intakeItem', 'owner fingerprint', { unique: true, where: '"removedAt" is null' }),
  createIndex('intakeItem', 'owner state'),

  createKept('mailAccount', { text: 'host tls user secret protocol folders lastTest?', integer: 'port' }),
  createKept('calendarAccount', { text: 'host tls user secret folders lastTest?', integer: 'port' }),
  createIndex('mailAccount', 'owner'),
  createIndex('calendarAccount', 'owner'),

  createThings('keptText', { text: 'subject field text at' }),
  createIndex('keptText', 'owner subject'),

  createThings('job', { text: 'kind subject runAt leaseUntil? doneAt?', integer: 'attempts' }),
  createIndex('job', 'owner kind subject', { unique: true, where: '"doneAt" is null' }),
  createIndex('job', 'owner runAt'),

  onlySqlite(
    'create-searchDocument',
    `create table "searchDocument" ("number" integer primary key autoincrement, "kind" text not null, "thingId" text not null,
      "applicationId" text, "hidden" integer not null, "owner" text not null references "owner" on delete cascade)`,
  ),
  onlyPostgres(
    'create-searchDocument',
    `create table "searchDocument" ("number" integer generated always as identity primary key, "kind" text collate "C" not null,
      "thingId" text collate "C" not null, "applicationId" text collate "C", "hidden" integer not null,
      "owner" text collate "C" not null references "owner" on delete cascade, "words" tsvector)`,
  ),
  createIndex('searchDocument', 'owner kind thingId', { unique: true }),
  createIndex('searchDocument', 'applicationId'),
  onlyPostgres('index-words', 'create index "searchDocument_words" on "searchDocument" using gin ("words")'),
  onlySqlite(
    'create-searchWords',
    `create virtual table "searchWords" using fts5(title, body,
      tokenize='unicode61 remove_diacritics 0', prefix='2 3')`,
  ),
  // What is deleted is not kept in the index until its segments merge.
  onlySqlite('words-delete-for-good', `insert into "searchWords" ("searchWords", rank) values ('secure-delete', 1)`),
  onlySqlite(
    'forget-words',
    `create trigger "forgetWords" after delete on "searchDocument" begin
      delete from "searchWords" where rowid = old."number"; end`,
  ),
  // Which pauses are over is asked by every opening of Today.
  createIndex('decision', 'owner way pauseUntil'),
];
