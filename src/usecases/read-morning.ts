import { courtesyAt, fairUntil, type Courtesy } from '#domain/calendar/fair-until.ts';
import { shown } from '#domain/decision/shown.ts';
import { storedInput } from '#domain/decision/stored-input.ts';
import type { Doubt } from '#domain/doubt/doubt.ts';
import type { InterviewId } from '#domain/id.ts';
import { whenNear, type Nearness } from '#domain/interview/when-near.ts';
import { whoToCall, type Call } from '#domain/interview/who-to-call.ts';
import type { OwnerUse } from './ports/owner-use.ts';
import { readInterview, type InterviewView } from './read-interview.ts';

/** All that the short page for the day says. */
export type Morning = InterviewView & {
  readonly now: Temporal.Instant;
  /** The doubt that is not settled; null if there is none yet. */
  readonly doubt: Doubt | null;
  readonly near: Nearness;
  readonly courtesy: Courtesy;
  readonly fairUntil: Temporal.ZonedDateTime;
  readonly call: Call | null;
  /** Discrimination, harassment or danger was noted: nothing is asked, and nothing is called nerves. */
  readonly care: boolean;
  /** The doubt is younger than a day (SPEC section 6). */
  readonly coldFeet: boolean;
};

/** Reads the day of one interview; null if there is none. */
export async function readMorning({ stores, clock }: Pick<OwnerUse, 'stores' | 'clock'>, id: InterviewId) {
  const view = await readInterview({ stores }, id);
  if (!view) return null;
  const now = clock.now();
  const doubt = await stores.doubts.open(view.application.id);
  const { interview } = view;
  // only this talk counts here, whatever else is booked
  const picture = shown(storedInput({ ...view, interviews: [interview], doubt, opinions: [], now }));
  const morning: Morning = {
    ...view,
    now,
    doubt,
    near: whenNear(interview.start, now),
    courtesy: courtesyAt(interview.start, now),
    fairUntil: fairUntil(interview.start),
    call: whoToCall(interview, view.people),
    care: picture.kind === 'care',
    coldFeet: picture.kind === 'picture' && picture.decision.coldFeet,
  };
  return morning;
}
