/** The languages that a letter can be written in: the employer's, not the screen's. */
export type LetterLanguage = 'en' | 'de';

/** The regional form of a letter: dates and spelling (English), ß or ss and greetings (German). */
export type LetterLocale = 'en-GB' | 'en-US' | 'de-DE' | 'de-AT' | 'de-CH';

/** A finished message: plain text, paragraphs parted by one blank line, no hard line breaks within a paragraph. */
export type LetterText = { readonly subject: string; readonly body: string };

/** What a letter is for. `bowout letter check` accepts these as `context.kind`. */
export const letterKinds = [
  'notice',
  'interviewer-thanks',
  'coordinator',
  'referrer',
  'agency',
  'pause',
  'question',
  'reschedule',
  'cancel',
  'reconsider',
  'reapproach',
  'reply',
  'deadline',
  'follow-up',
  'claim',
  'deletion',
] as const;
export type LetterKind = (typeof letterKinds)[number];

/** What the recipient is to this application. */
export const recipientRoles = [
  'recruiter',
  'agency',
  'manager',
  'interviewer',
  'coordinator',
  'referrer',
  'referee',
] as const;
export type RecipientRole = (typeof recipientRoles)[number];

export type LetterMedium = 'mail' | 'network' | 'spoken';

/** How one addresses the recipient: Sie and du are German, first-name and formal are English. */
export type Register = 'Sie' | 'du' | 'first-name' | 'formal';

/**
 * What is known about the situation when a text is checked. Everything is optional; a rule that needs a missing
 * fact does not apply. The same shape is read by `bowout letter check --context`.
 */
export type LetterContext = {
  readonly role?: string;
  readonly company?: string;
  readonly requisition?: string;
  readonly sender?: { readonly name?: string; readonly email?: string; readonly phone?: string };
  readonly recipient?: {
    readonly name?: string;
    readonly title?: string;
    /** Frau, Herr, Ms, Mr, Mx …: only if recorded, never guessed. */
    readonly salutation?: string;
    readonly register?: Register;
    readonly role?: RecipientRole;
  };
  readonly kind?: LetterKind;
  /** `mail` unless given. A network message and a spoken text have no subject, layout or signature to check. */
  readonly medium?: LetterMedium;
  /** Conversations that took place, 0 or more. */
  readonly rounds?: number;
  readonly offer?: boolean;
  readonly contractSigned?: boolean;
  /** Booked future events that the letter has to name; `start` is ISO 8601, with offset or zone. */
  readonly booked?: readonly { readonly start: string; readonly what?: string }[];
  readonly keepDoorOpen?: boolean;
  readonly reasonWanted?: boolean;
  /** What the person has chosen to mention although it is private: E11 then lets it stand. */
  readonly ticked?: readonly ('health' | 'family' | 'legal')[];
  /** Private texts: notes, doubts, reflections, second opinions. No phrase of them may leave. */
  readonly private?: readonly string[];
  /** Names of other employers of this person's search. */
  readonly others?: readonly string[];
  /** Salary and other figures that must not leave. */
  readonly figures?: readonly string[];
  /** What was said in this recipient's own interview. */
  readonly debriefFacts?: readonly string[];
};

export type Severity = 'error' | 'warning' | 'hint';

/** One thing that a rule found in a text. `start` and `end` are UTF-16 units in the part named by `in`; end is exclusive. */
export type Finding = {
  /** The rubric's id, for example `E10` or `D22`. */
  readonly rule: string;
  readonly severity: Severity;
  readonly in: 'subject' | 'body';
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  /** One sentence in the interface's language. */
  readonly reason: string;
  readonly source: string;
  /** The text that replaces `quote`, where one repair is certain; empty means: take it out. */
  readonly repair?: string;
};
