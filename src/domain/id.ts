declare const tag: unique symbol;

/** Branded UUIDv7 text: sorts by age, the same type on both databases, safe in addresses; one kind of id cannot be passed as another. */
export type Id<Name extends string> = string & { readonly [tag]: Name };

export type OwnerId = Id<'owner'>;
export type ApplicationId = Id<'application'>;
export type PersonId = Id<'person'>;
export type InvolvementId = Id<'involvement'>;
export type ContactId = Id<'contact'>;
export type InterviewId = Id<'interview'>;
export type SignalId = Id<'signal'>;
export type DoubtId = Id<'doubt'>;
export type QuestionId = Id<'question'>;
export type ReflectionId = Id<'reflection'>;
export type OpinionId = Id<'opinion'>;
export type DecisionId = Id<'decision'>;
export type LookBackId = Id<'look-back'>;
export type GoodbyeId = Id<'goodbye'>;
export type LetterId = Id<'letter'>;
export type ToldId = Id<'told'>;
export type EntryId = Id<'entry'>;
export type MessageId = Id<'message'>;
export type IntakeId = Id<'intake'>;
export type AccountId = Id<'account'>;
export type DraftId = Id<'draft'>;
export type KeptTextId = Id<'kept-text'>;
export type JobId = Id<'job'>;
export type PrivateFactId = Id<'private-fact'>;
