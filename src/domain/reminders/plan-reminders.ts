import { fairUntil } from '../calendar/fair-until.ts';
import type { ApplicationId, DecisionId, DoubtId, InterviewId, PersonId } from '../id.ts';
import type { ReminderSwitches, Settings } from '../settings/settings.ts';
import { afterQuiet } from './after-quiet.ts';
import { planTelling, type Untold } from './plan-telling.ts';
import type { Reminder, ReminderKind } from './reminder.ts';

type Ahead = {
  readonly interviewId: InterviewId;
  readonly applicationId: ApplicationId;
  readonly start: Temporal.ZonedDateTime;
};
type About = { readonly applicationId: ApplicationId | null };

/** What there is to be reminded of, whenever it is due. */
export type ReminderWorld = {
  readonly interviews: readonly Ahead[];
  /** Open second thoughts before an interview that is still to come. */
  readonly undecided: readonly (Ahead & { readonly doubtId: DoubtId })[];
  readonly sleeping: readonly (About & { readonly doubtId: DoubtId; readonly until: Temporal.Instant })[];
  readonly untold: readonly Untold[];
  /** `end` of a conversation that nothing was written about. */
  readonly debriefs: readonly (About & { readonly interviewId: InterviewId; readonly end: Temporal.Instant })[];
  readonly followUps: readonly { readonly personId: PersonId; readonly on: Temporal.PlainDate }[];
  readonly lookBacks: readonly (About & { readonly decisionId: DecisionId; readonly on: Temporal.PlainDate })[];
};

type Rules = Pick<Settings, 'zone' | 'quietHours' | 'reminders'>;

const switchOf: Record<ReminderKind, keyof ReminderSwitches> = {
  interview: 'interviews',
  undecided: 'fairUntil',
  slept: 'slept',
  untold: 'untold',
  debrief: 'debriefs',
  'follow-up': 'followUps',
  'look-back': 'lookBacks',
};

/** Hours after which a reminder says nothing useful any more; judgements of ours. */
const stale = { slept: 7 * 24, untold: 7 * 24, debrief: 3 * 24, day: 14 * 24 } as const;

/** When it is worth writing about a conversation: the coffee comes first. */
const afterTalk = { hours: 2 } as const;

/**
 * All reminders that follow from what is known, each once, at a moment outside quiet hours, earliest first; those of
 * the past as well. What is switched off is left out.
 */
export function planReminders(world: ReminderWorld, { zone, quietHours, reminders }: Rules): readonly Reminder[] {
  return [...beforeInterviews(world, zone), ...onWords(world, zone), ...onDays(world, zone)]
    .filter(({ kind }) => reminders[switchOf[kind]])
    .map((reminder) => ({ ...reminder, at: afterQuiet(reminder.at, quietHours, zone) }))
    .filter(({ at, until }) => Temporal.Instant.compare(at, until) < 0)
    .toSorted((one, other) => Temporal.Instant.compare(one.at, other.at));
}

/** Six in the evening of the day before, where the person is. */
const eveningBefore = (moment: Temporal.ZonedDateTime, zone: string) =>
  moment.withTimeZone(zone).subtract({ days: 1 }).withPlainTime({ hour: 18 }).toInstant();

const morningOf = (day: Temporal.PlainDate, zone: string) =>
  day.toZonedDateTime({ timeZone: zone, plainTime: { hour: 9 } }).toInstant();

function beforeInterviews({ interviews, undecided }: ReminderWorld, zone: string): Reminder[] {
  return [
    ...interviews.map(({ interviewId, applicationId, start }): Reminder => ({
      kind: 'interview',
      key: `interview/${interviewId}/${start.toPlainDate().toString()}`,
      interviewId,
      applicationId,
      start,
      at: eveningBefore(start, zone),
      until: start.toInstant(),
    })),
    ...undecided.map(({ doubtId, applicationId, start }): Reminder => {
      const fair = fairUntil(start);
      return {
        kind: 'undecided',
        key: `undecided/${doubtId}/${fair.toPlainDate().toString()}`,
        doubtId,
        applicationId,
        fairUntil: fair,
        at: eveningBefore(fair, zone),
        until: start.toInstant(),
      };
    }),
  ];
}

function onWords({ sleeping, untold, debriefs }: ReminderWorld, zone: string): Reminder[] {
  return [
    ...sleeping.map(({ doubtId, applicationId, until }): Reminder => ({
      kind: 'slept',
      key: `slept/${doubtId}/${until.epochMilliseconds}`,
      doubtId,
      applicationId,
      at: until,
      until: until.add({ hours: stale.slept }),
    })),
    ...planTelling(untold, zone).map(({ goodbyeId, applicationId, count, at }): Reminder => ({
      kind: 'untold',
      key: `untold/${goodbyeId}/${count}`,
      goodbyeId,
      applicationId,
      count,
      at,
      until: at.add({ hours: stale.untold }),
    })),
    ...debriefs.map(({ interviewId, applicationId, end }): Reminder => ({
      kind: 'debrief',
      key: `debrief/${interviewId}`,
      interviewId,
      applicationId,
      at: end.add(afterTalk),
      until: end.add({ hours: stale.debrief }),
    })),
  ];
}

function onDays({ followUps, lookBacks }: ReminderWorld, zone: string): Reminder[] {
  const times = (on: Temporal.PlainDate) => {
    const at = morningOf(on, zone);
    return { at, until: at.add({ hours: stale.day }) };
  };
  return [
    ...followUps.map(({ personId, on }): Reminder => ({
      kind: 'follow-up',
      key: `follow-up/${personId}/${on.toString()}`,
      personId,
      applicationId: null,
      ...times(on),
    })),
    ...lookBacks.map(({ decisionId, applicationId, on }): Reminder => ({
      kind: 'look-back',
      key: `look-back/${decisionId}/${on.toString()}`,
      decisionId,
      applicationId,
      ...times(on),
    })),
  ];
}

/** Those to be given now. */
export const dueReminders = (planned: readonly Reminder[], now: Temporal.Instant) =>
  planned.filter(({ at, until }) => Temporal.Instant.compare(at, now) <= 0 && Temporal.Instant.compare(now, until) < 0);
