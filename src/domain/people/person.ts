import type { PersonId } from '../id.ts';
import type { Kept } from '../kept.ts';
import type { LetterLanguage, Register } from '../letter/letter.ts';

/** Only as recorded, never guessed from a name. */
export const salutations = ['frau', 'herr', 'mx', 'ms', 'mr'] as const;
export type Salutation = (typeof salutations)[number];

export const registers = ['Sie', 'du', 'first-name', 'formal'] as const satisfies readonly Register[];

/** Someone one has to do with: recruiter, manager, interviewer, referrer, someone trusted. */
export type Person = Kept<PersonId> & {
  readonly givenName: string;
  readonly familyName: string;
  readonly title: string;
  readonly salutation: Salutation | null;
  readonly register: Register | null;
  readonly language: LetterLanguage | null;
  readonly email: string;
  readonly phone: string;
  readonly company: string;
  readonly position: string;
  /** Private. */
  readonly note: string;
  readonly metWhere: string;
  readonly spokeOf: string;
  /** What I promised them. */
  readonly promised: string;
  /** Stay in touch: yes, no, or not decided. */
  readonly keep: boolean | null;
  readonly keepWhy: string;
  readonly rhythmDays: number | null;
  readonly nextContactOn: Temporal.PlainDate | null;
  /** Their wish under GDPR Art. 17: name and ways to reach them are gone, the history stays. */
  readonly anonymisedAt: Temporal.Instant | null;
};
