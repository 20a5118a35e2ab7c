import type { Stage } from '../application/stage.ts';
import type { When } from '../calendar/when.ts';
import type { ApplicationId } from '../id.ts';
import type { InterviewKind } from '../interview/interview.ts';
import type { JsonObject } from '../json.ts';
import type { RecipientRole } from '../letter/letter.ts';
import type { Confidence, Evidence } from '../mail/evidence.ts';
import type { IntakeItem } from './intake-item.ts';
import type { Proposal, Proposed } from './proposal.ts';

/** A guess with the words it rests on, as text: this is what is kept beside a thing that was dropped in. */
export type Claim<T extends string = string> = {
  readonly value: T;
  readonly confidence: Confidence;
  readonly in: Evidence['in'];
  readonly quote: string;
};

export type ReadInterview = {
  /** ISO 8601 with its IANA zone; floating and all-day times are read in the person's own zone. */
  readonly start: Claim;
  readonly end: string | null;
  readonly kind: Claim<InterviewKind>;
  readonly place: string;
  readonly link: string;
  readonly phone: string;
};

/** The meeting of a calendar file, by which an update or a cancellation is recognised (RFC 5546 2.1.5). */
export type ReadMeeting = {
  readonly uid: string;
  readonly sequence: number;
  readonly recurrenceId: string | null;
  readonly method: string;
  readonly isCancelled: boolean;
  readonly organiserEmail: string;
  readonly organiserName: string;
  /** The whole calendar text as it was sent. */
  readonly text: string;
};

export type ReadPerson = {
  readonly name: string;
  readonly email: string;
  readonly phone: string;
  readonly position: string;
  readonly company: string;
  readonly role: Claim<RecipientRole>;
};

export type ReadMessage = {
  readonly messageId: string;
  readonly inReplyTo: string;
  readonly references: readonly string[];
  readonly from: { readonly name: string; readonly address: string };
  readonly to: readonly { readonly name: string; readonly address: string }[];
  readonly subject: string;
  readonly at: string | null;
  readonly text: string;
  readonly direction: 'in' | 'out';
  readonly label: string;
};

/** What was read from one thing that was dropped in; text only, so that it can be kept as JSON. */
export type IntakeReading = {
  readonly source: 'invitation' | 'mail' | 'text' | 'contacts';
  readonly subject: string;
  readonly company: Claim | null;
  readonly role: Claim | null;
  readonly stage: Claim<Stage> | null;
  readonly portalUrl: string;
  readonly interview: ReadInterview | null;
  readonly meeting: ReadMeeting | null;
  readonly people: readonly ReadPerson[];
  readonly message: ReadMessage | null;
};

/** What is kept beside the thing: what was read, and where it went; or why it could not be read. */
export type IntakeNote =
  | { readonly kind: 'read'; readonly reading: IntakeReading; readonly applicationId: ApplicationId | null }
  | { readonly kind: 'refused'; readonly refusal: string };

/** Nothing but `take-in` and `accept-intake` writes it, always as an `IntakeNote`. */
export const noteOf = ({ proposal }: Pick<IntakeItem, 'proposal'>) => proposal as unknown as IntakeNote;
export const keepNote = (note: IntakeNote): JsonObject => note;

export function claim<T extends string>(proposed: Proposed<T> | undefined): Claim<T> | null {
  if (!proposed) return null;
  const { value, confidence, evidence } = proposed;
  const [first] = evidence;
  return { value, confidence, in: first?.in ?? 'text', quote: (first?.quote ?? '').slice(0, 200) };
}

/** The hour at which a whole day is shown until somebody says better. */
const morning = '09:00';

/** As a moment with a zone; without one of its own it is read in `home`. */
export function momentOf(when: When, home: string): Temporal.ZonedDateTime {
  if (when.kind === 'zoned') return when.at;
  if (when.kind === 'floating') return when.at.toZonedDateTime(home);
  return when.on.toZonedDateTime({ timeZone: home, plainTime: morning });
}

function readInterview({ interview }: Proposal, home: string): ReadInterview | null {
  if (!interview) return null;
  const { start, end, kind, place, link, phone } = interview;
  const moment = (when: When) => momentOf(when, home).toString();
  const at = claim({ ...start, value: moment(start.value) });
  const what = claim(kind);
  if (!at || !what) return null;
  const until = end && end.kind !== 'all-day' ? moment(end) : null;
  return { start: at, end: until, kind: what, place, link: link?.url ?? '', phone };
}

type Rest = Pick<IntakeReading, 'source' | 'subject' | 'meeting' | 'message'>;

/** What a proposal says, as text. `home`: the person's own zone (IANA). */
export function readingOf(proposal: Proposal, home: string, rest: Rest): IntakeReading {
  const { company, role, stage, people, portal } = proposal;
  return {
    ...rest,
    company: claim(company),
    role: claim(role),
    stage: claim(stage),
    portalUrl: portal?.value.address ?? '',
    interview: readInterview(proposal, home),
    people: people.flatMap(({ name, email, phone, position, role: asked }) => {
      const what = claim(asked);
      return what ? [{ name, email, phone, position, company: company?.value ?? '', role: what }] : [];
    }),
  };
}
