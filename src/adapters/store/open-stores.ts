import type { OwnerId } from '#domain/id.ts';
import type { Stores } from '#usecases/ports/stores.ts';
import { calendarAccountStore, mailAccountStore } from './account-stores.ts';
import { applicationStore } from './application-store.ts';
import { contactStore } from './contact-store.ts';
import { decisionStore } from './decision-store.ts';
import { doubtStore } from './doubt-store.ts';
import { draftStore } from './draft-store.ts';
import { entryStore } from './entry-store.ts';
import { goodbyeStore } from './goodbye-store.ts';
import { intakeStore } from './intake-store.ts';
import { interviewStore } from './interview-store.ts';
import { involvementStore } from './involvement-store.ts';
import { jobStore } from './job-store.ts';
import { keptTextStore } from './kept-text-store.ts';
import { letterStore } from './letter-store.ts';
import { lookBackStore } from './look-back-store.ts';
import { messageStore } from './message-store.ts';
import { opinionStore } from './opinion-store.ts';
import { personStore } from './person-store.ts';
import { privateFactStore } from './private-fact-store.ts';
import { purgeRemoved } from './purge-removed.ts';
import { questionStore } from './question-store.ts';
import { reflectionStore } from './reflection-store.ts';
import { reminderStore } from './reminder-store.ts';
import type { Engine, Scope } from './scope.ts';
import { searchIndex } from './search-index.ts';
import { settingsStore } from './settings-store.ts';
import { signalStore } from './signal-store.ts';
import { toldStore } from './told-store.ts';
import { transferStore } from './transfer-store.ts';
import { transact } from './transact.ts';

/** Everything of one owner, on a database that is open and migrated. */
export const openStores = ({ db, engine }: Pick<Scope, 'db'> & { readonly engine: Engine }, owner: OwnerId): Stores =>
  storesIn({ db, engine, owner });

const storesIn = (scope: Scope): Stores => ({
  settings: settingsStore(scope),
  applications: applicationStore(scope),
  interviews: interviewStore(scope),
  people: personStore(scope),
  involvements: involvementStore(scope),
  contacts: contactStore(scope),
  signals: signalStore(scope),
  doubts: doubtStore(scope),
  questions: questionStore(scope),
  reflections: reflectionStore(scope),
  opinions: opinionStore(scope),
  decisions: decisionStore(scope),
  lookBacks: lookBackStore(scope),
  goodbyes: goodbyeStore(scope),
  letters: letterStore(scope),
  tolds: toldStore(scope),
  entries: entryStore(scope),
  messages: messageStore(scope),
  intake: intakeStore(scope),
  mailAccounts: mailAccountStore(scope),
  calendarAccounts: calendarAccountStore(scope),
  keptTexts: keptTextStore(scope),
  drafts: draftStore(scope),
  jobs: jobStore(scope),
  privateFacts: privateFactStore(scope),
  reminders: reminderStore(scope),
  search: searchIndex(scope),
  transfer: transferStore(scope),
  purge: (before) => purgeRemoved(scope, before),
  transact: (work) => transact(scope, (within) => work(storesIn(within))),
});
