import type { ApplicationId } from '../id.ts';
import type { Kept } from '../kept.ts';
import type { LetterLocale } from '../letter/letter.ts';
import type { Outlook } from './outlook.ts';
import type { Stage } from './stage.ts';

/** Where one found it; `agentur` and `jobcenter` are placement proposals, which withdrawing from may cost benefits. */
export const origins = ['self', 'recruiter', 'acquaintance', 'agentur', 'jobcenter'] as const;
export type Origin = (typeof origins)[number];

/** Whether one has said yes to an offer already: then a goodbye is another matter. */
export const yeses = ['no', 'spoken', 'signed'] as const;
export type SaidYes = (typeof yeses)[number];

/** What would end it whatever else speaks for it; `kind` is one of SPEC section 6 or one's own word. */
export type Dealbreaker = { readonly kind: string; readonly sure: boolean };

/** One person, one role, one employer. */
export type Application = Kept<ApplicationId> & {
  readonly company: string;
  readonly role: string;
  /** The employer's own number of the posting. */
  readonly requisition: string;
  readonly origin: Origin | null;
  /** Jobcenter or Agentur told in writing what refusing would mean; null: not known. */
  readonly instructedOnConsequences: boolean | null;
  readonly stage: Stage;
  readonly stageChangedAt: Temporal.Instant;
  readonly url: string;
  readonly portalUrl: string;
  readonly place: string;
  readonly letterLocale: LetterLocale | null;
  /** Private: never in a letter, a brief or an export for others. */
  readonly note: string;
  readonly contractSigned: boolean;
  readonly saidYes: SaidYes | null;
  /** The day by which they promised an answer. */
  readonly promisedBy: Temporal.PlainDate | null;
  /** When they expect my answer, to an offer for example, in their zone. */
  readonly answerDueBy: Temporal.ZonedDateTime | null;
  /** When one asked after a promised answer: once, no more. */
  readonly followedUpAt: Temporal.Instant | null;
  /** Closed for me without a message; a late answer reopens it. */
  readonly closedForMeAt: Temporal.Instant | null;
  /** They answered after it was closed for me, and nobody has looked yet. */
  readonly answeredLateAt: Temporal.Instant | null;
  readonly outlook: Outlook;
  readonly dealbreakers: readonly Dealbreaker[];
  /** Private figures in one's own words, such as what one asked for. */
  readonly salary: string;
};
