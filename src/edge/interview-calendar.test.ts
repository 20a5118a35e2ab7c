import { expect, test } from 'vitest';
import { newApplication } from '#domain/application/new-application.ts';
import { fairUntil } from '#domain/calendar/fair-until.ts';
import type { ApplicationId, InterviewId } from '#domain/id.ts';
import { newInterview } from '#domain/interview/new-interview.ts';
import type { Morning } from '#usecases/read-morning.ts';
import { interviewCalendar } from './interview-calendar.ts';
import { readMorningForm } from './morning-input.ts';

const now = Temporal.Instant.from('2026-11-23T19:00:00Z');
const start = Temporal.ZonedDateTime.from('2026-11-26T14:00[Europe/Berlin]');
const ids = { id: 'i' as InterviewId, applicationId: 'a' as ApplicationId };
const interview = newInterview(ids, { start, round: 1 }, now);
const application = newApplication(ids.applicationId, { company: 'Kranz', role: 'Bauzeichnerin' }, now);
const morning = { interview, application, fairUntil: fairUntil(start), now } as Morning;
const viewer = { lang: 'de', zone: 'Europe/Berlin' } as const;

test('one busy entry with its alarms in words, an hour long when no end is known', () => {
  const [event] = interviewCalendar(morning, viewer).events;
  expect(event).toMatchObject({ summary: 'Gespräch: Kranz', sequence: 0, isBusy: true });
  expect(event?.end).toMatchObject({ kind: 'zoned', at: start.add({ hours: 1 }) });
  expect(event).not.toHaveProperty('location');
  const texts = event?.alarms.map(({ text }) => text) ?? [];
  expect(texts).toContain('Um 14\u00A0Uhr: Kranz');
  expect(texts.some((text) => text.includes('fair bis Mi, 14\u00A0Uhr'))).toBe(true);
});

test('a change raises the sequence; a place is said', () => {
  const end = start.add({ hours: 2 });
  const moved = { ...interview, changedAt: now.add({ minutes: 2 }), place: 'Leipzig', end };
  const [event] = interviewCalendar({ ...morning, interview: moved }, { ...viewer, lang: 'en' }).events;
  expect(event).toMatchObject({ sequence: 120, location: 'Leipzig', end: { at: end } });
});

test('a tap is one of the answers, or nothing', () => {
  expect(readMorningForm({ since: 'today' })).toEqual({ since: 'today', itIs: undefined });
  expect(readMorningForm({ since: 'never', itIs: 'both' })).toEqual({ since: undefined, itIs: 'both' });
});
