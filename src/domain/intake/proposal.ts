import type { InterviewKind } from '../interview/interview.ts';
import type { RecipientRole } from '../letter/letter.ts';
import type { Stage } from '../application/stage.ts';
import type { Confidence, Evidence } from '../mail/evidence.ts';
import type { When } from '../calendar/when.ts';
import type { OnlineLink } from '../calendar/online-links.ts';

/** A guess with what it rests on. Nothing is proposed without evidence. */
export type Proposed<T> = {
  readonly value: T;
  readonly confidence: Confidence;
  readonly evidence: readonly Evidence[];
};

/** Why somebody is thought to be what they are called; the edge says it in words. */
export type RoleReason =
  | 'organiser'
  | 'own-title'
  | 'attendee'
  | 'sender'
  | 'agency-words'
  | 'coordinator-words'
  | 'assistant-of';

export type ProposedPerson = {
  readonly name: string;
  readonly email: string;
  /** Direct, from the signature or the invitation; empty when none was seen. */
  readonly phone: string;
  /** As it stands under the name. */
  readonly position: string;
  readonly role: Proposed<RecipientRole> & { readonly reason: RoleReason };
};

export type ProposedInterview = {
  readonly start: Proposed<When>;
  readonly end?: When;
  readonly place: string;
  readonly link?: OnlineLink;
  readonly phone: string;
  readonly kind: Proposed<InterviewKind>;
  /** The meeting it stands for, to be recognised again. */
  readonly uid?: string;
};

/** What a mail or an invitation says about an application. The person confirms, changes or drops each part. */
export type Proposal = {
  readonly company?: Proposed<string>;
  readonly role?: Proposed<string>;
  readonly interview?: ProposedInterview;
  readonly people: readonly ProposedPerson[];
  readonly stage?: Proposed<Stage>;
  /** The portal through which one also withdraws. */
  readonly portal?: Proposed<{ readonly name: string; readonly address?: string }>;
};
