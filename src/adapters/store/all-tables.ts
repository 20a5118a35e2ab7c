import { calendarAccountTable, mailAccountTable } from './account-stores.ts';
import { applicationTable } from './application-store.ts';
import { contactTable } from './contact-store.ts';
import { decisionTable } from './decision-store.ts';
import { doubtTable } from './doubt-store.ts';
import { draftTable } from './draft-store.ts';
import { entryTable } from './entry-store.ts';
import { goodbyeTable } from './goodbye-store.ts';
import { intakeTable } from './intake-store.ts';
import { interviewTable } from './interview-store.ts';
import { involvementTable } from './involvement-store.ts';
import { jobTable } from './job-store.ts';
import { keptTextTable } from './kept-text-store.ts';
import { letterTable } from './letter-store.ts';
import { lookBackTable } from './look-back-store.ts';
import { messageTable } from './message-store.ts';
import { opinionTable } from './opinion-store.ts';
import { personTable } from './person-store.ts';
import { privateFactTable } from './private-fact-store.ts';
import { questionTable } from './question-store.ts';
import { reflectionTable } from './reflection-store.ts';
import { signalTable } from './signal-store.ts';
import { toldTable } from './told-store.ts';

/** Every table of things, each after those that it points to. */
export const allTables = [
  applicationTable,
  personTable,
  involvementTable,
  contactTable,
  interviewTable,
  doubtTable,
  signalTable,
  questionTable,
  reflectionTable,
  opinionTable,
  decisionTable,
  lookBackTable,
  goodbyeTable,
  letterTable,
  toldTable,
  entryTable,
  messageTable,
  intakeTable,
  mailAccountTable,
  calendarAccountTable,
  keptTextTable,
  draftTable,
  jobTable,
  privateFactTable,
] as const;
