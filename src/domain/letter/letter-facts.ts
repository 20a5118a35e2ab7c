import type { InterviewKind } from '#domain/interview/interview.ts';
import type { LetterLocale, RecipientRole, Register } from '#domain/letter/letter.ts';
import type { LetterPurpose } from '#domain/letter/letter-purpose.ts';

/** A booked or past appointment; `start` in the interviewer's own zone, which is how the letter shows it. */
export type LetterEvent = { readonly start: Temporal.ZonedDateTime; readonly what: InterviewKind };

/** A reason that is true, neutral and owed to nobody; `own` is one sentence of the person's own. */
export type LetterReason =
  | { readonly kind: 'none' }
  | { readonly kind: 'other-offer' | 'other-direction' | 'stay' | 'place' | 'timing' | 'focus' | 'terms' | 'personal' }
  | { readonly kind: 'own'; readonly text: string };

/**
 * What stayed with the person from *this recipient's* own interview. A `topic` is a noun phrase in the nominative
 * (`die offene Art, über Fehler zu sprechen`), a `sentence` stands as it is.
 */
export type Appreciation = { readonly form: 'topic' | 'sentence'; readonly text: string };

export type LetterRecipient = {
  readonly given?: string;
  readonly family?: string;
  /** Dr., Prof. … as recorded. */
  readonly title?: string;
  /** Frau, Herr, Ms, Mr, Mx: only if recorded, never guessed. */
  readonly salutation?: string;
  readonly register: Register;
  readonly role: RecipientRole;
};

export type LetterSender = {
  readonly name: string;
  readonly email?: string;
  readonly phone?: string;
  /** Further lines under the name, as used in the application. */
  readonly lines?: readonly string[];
};

/** Everything that one letter may know. A missing fact leaves out what would need it; nothing is guessed. */
export type LetterFacts = {
  readonly purpose: LetterPurpose;
  readonly locale: LetterLocale;
  readonly sender: LetterSender;
  /** Nobody known: the team is greeted. */
  readonly recipient?: LetterRecipient;
  /** As posted; (m/w/d) and numbers are taken out where it is used. */
  readonly role: string;
  readonly company: string;
  readonly requisition?: string;
  /** The sender's day; decides whether a date needs its year and whether an appointment is today's. */
  readonly today: Temporal.PlainDate;
  /** Conversations that took place, 0 or more. */
  readonly rounds: number;
  /** When the sender last talked with this recipient. */
  readonly met?: Temporal.ZonedDateTime;
  readonly appreciation?: Appreciation;
  readonly reason?: LetterReason;
  /** Full names of those who are thanked through this letter. */
  readonly thankedThrough?: readonly string[];
  /** Stay in touch: `what` completes *open to …* / *offen für …*, `when` is an adverb (*from spring on*, *ab Frühjahr 2027*). */
  readonly door?: { readonly what: string; readonly when?: string };
  /** Future appointments that the letter has to name, earliest first; the first is the one to move, to cancel or to hold otherwise. */
  readonly booked?: readonly LetterEvent[];
  readonly offer?: boolean;
  /** Who has the notice already: named in the notes to the others. */
  readonly noticeTo?: string;
  /** A promised, wished or set day: pause until, answer by, theirs to answer by. */
  readonly until?: Temporal.PlainDate;
  /** When something happened that the letter refers to: the application, the withdrawal, the last message. */
  readonly since?: Temporal.PlainDate;
  /** The person's own words, one or a few whole sentences: question, condition, need, what changed. */
  readonly words?: string;
  readonly instead?: 'phone' | 'video';
  /** When the sender could instead, earliest first. */
  readonly slots?: readonly Temporal.ZonedDateTime[];
  /** The sum of the travel costs as text with its currency: `84,20 €`. */
  readonly amount?: string;
};

export type LetterTone = 'brief' | 'warm';

/** `variant` is any whole number from 0 on; the same facts and choice give the same text for ever. */
export type LetterChoice = { readonly variant: number; readonly tone: LetterTone };
