import type { CalendarAccountStore, MailAccountStore } from './account-store.ts';
import type { ApplicationStore } from './application-store.ts';
import type { ContactStore } from './contact-store.ts';
import type { DecisionStore } from './decision-store.ts';
import type { DoubtStore } from './doubt-store.ts';
import type { DraftStore } from './draft-store.ts';
import type { EntryStore } from './entry-store.ts';
import type { GoodbyeStore } from './goodbye-store.ts';
import type { IntakeStore } from './intake-store.ts';
import type { InterviewStore } from './interview-store.ts';
import type { InvolvementStore } from './involvement-store.ts';
import type { JobStore } from './job-store.ts';
import type { KeptTextStore } from './kept-text-store.ts';
import type { LetterStore } from './letter-store.ts';
import type { LookBackStore } from './look-back-store.ts';
import type { MessageStore } from './message-store.ts';
import type { OpinionStore } from './opinion-store.ts';
import type { PersonStore } from './person-store.ts';
import type { PrivateFactStore } from './private-fact-store.ts';
import type { QuestionStore } from './question-store.ts';
import type { ReflectionStore } from './reflection-store.ts';
import type { ReminderStore } from './reminder-store.ts';
import type { SearchIndex } from './search-index.ts';
import type { SettingsStore } from './settings-store.ts';
import type { SignalStore } from './signal-store.ts';
import type { ToldStore } from './told-store.ts';
import type { Transfer } from './transfer.ts';

/** Everything that belongs to one owner. */
export type Stores = {
  readonly settings: SettingsStore;
  readonly applications: ApplicationStore;
  readonly interviews: InterviewStore;
  readonly people: PersonStore;
  readonly involvements: InvolvementStore;
  readonly contacts: ContactStore;
  readonly signals: SignalStore;
  readonly doubts: DoubtStore;
  readonly questions: QuestionStore;
  readonly reflections: ReflectionStore;
  readonly opinions: OpinionStore;
  readonly decisions: DecisionStore;
  readonly lookBacks: LookBackStore;
  readonly goodbyes: GoodbyeStore;
  readonly letters: LetterStore;
  readonly tolds: ToldStore;
  readonly entries: EntryStore;
  readonly messages: MessageStore;
  readonly intake: IntakeStore;
  readonly mailAccounts: MailAccountStore;
  readonly calendarAccounts: CalendarAccountStore;
  readonly keptTexts: KeptTextStore;
  readonly drafts: DraftStore;
  readonly jobs: JobStore;
  readonly privateFacts: PrivateFactStore;
  readonly reminders: ReminderStore;
  readonly search: SearchIndex;
  /** Everything as plain things, for a file. */
  readonly transfer: Transfer;
  /** Deletes for good what was removed before then, with all that belongs to it; how many things were removed by hand. */
  readonly purge: (before: Temporal.Instant) => Promise<number>;
  readonly transact: Transact;
};

/**
 * All or nothing: what `work` does through the stores it is given happens together, or not at all when it throws.
 * Two that touch the same rows come one after the other, so `work` may run again from the start: it does nothing
 * but use its stores, and none but the ones it is given (the outer ones would wait for it for ever).
 */
export type Transact = <T>(work: (stores: Stores) => Promise<T>) => Promise<T>;
