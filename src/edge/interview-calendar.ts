import { interviewAlarms } from '#domain/calendar/interview-alarms.ts';
import type { OwnCalendar } from '#domain/calendar/own-calendar.ts';
import type { When } from '#domain/calendar/when.ts';
import type { Morning } from '#usecases/read-morning.ts';
import { morningMessages } from './morning-input.ts';
import { showClock, showShort, type Viewer } from './show-time.ts';

const zoned = (at: Temporal.ZonedDateTime): When => ({
  kind: 'zoned',
  at,
  zoneSent: at.timeZoneId,
  zoneFrom: at.timeZoneId === 'UTC' ? 'utc' : 'iana',
});

/** An interview as an entry for the phone's own calendar, with alarms that ring when the laptop is shut. */
export function interviewCalendar({ interview, application, fairUntil, now }: Morning, viewer: Viewer): OwnCalendar {
  const t = morningMessages(viewer.lang);
  const { company, role } = application;
  const time = { 'fair-until-near': showShort(fairUntil, viewer) };
  const clock = showClock(interview.start, viewer);
  const end = interview.end ?? interview.start.add({ hours: 1 });
  return {
    name: t.event(company),
    events: [
      {
        uid: `interview-${interview.id}@bowout`,
        // raised by every change of the interview, so that a second import moves the first
        sequence: Math.max(
          0,
          Math.floor((interview.changedAt.epochMilliseconds - interview.createdAt.epochMilliseconds) / 1000),
        ),
        stamp: now,
        start: zoned(interview.start),
        end: zoned(end),
        summary: t.event(company),
        description: role,
        ...(interview.place && { location: interview.place }),
        alarms: interviewAlarms(interview.start.toInstant(), fairUntil.toInstant()).map(({ kind, minutesBefore }) => ({
          minutesBefore,
          text: t.alarm[kind](company, kind === 'fair-until-near' ? time[kind] : clock),
        })),
        isBusy: true,
      },
    ],
  };
}
