import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ApplicationId, DecisionId, DoubtId, GoodbyeId, InterviewId, PersonId } from '../id.ts';
import { defaultSettings } from '../settings/default-settings.ts';
import { afterQuiet, isQuiet } from './after-quiet.ts';
import { dueReminders, planReminders, type ReminderWorld } from './plan-reminders.ts';
import { mayRemindOfTelling, planTelling } from './plan-telling.ts';

const zone = 'Europe/Berlin';
const start = Temporal.Instant.from('2026-01-01T00:00:00Z');
const instant = fc.integer({ min: 0, max: 365 * 24 * 60 }).map((minutes) => start.add({ minutes }));
const time = fc
  .integer({ min: 0, max: 24 * 60 - 1 })
  .map((minutes) => Temporal.PlainTime.from('00:00').add({ minutes }));
const quiet = fc.record({ from: time, to: time });
const zoned = instant.map((at) => at.toZonedDateTimeISO(zone));
const day = zoned.map((at) => at.toPlainDate());
const id = <T>() => fc.uuid() as unknown as fc.Arbitrary<T>;
const about = { applicationId: id<ApplicationId>() };
const many = <T>(one: fc.Arbitrary<T>) => fc.array(one, { maxLength: 4 });
const untold = fc.record({ goodbyeId: id<GoodbyeId>(), since: instant, ...about });
const world: fc.Arbitrary<ReminderWorld> = fc.record({
  interviews: many(fc.record({ interviewId: id<InterviewId>(), start: zoned, ...about })),
  undecided: many(fc.record({ doubtId: id<DoubtId>(), interviewId: id<InterviewId>(), start: zoned, ...about })),
  sleeping: many(fc.record({ doubtId: id<DoubtId>(), until: instant, ...about })),
  untold: many(untold),
  debriefs: many(fc.record({ interviewId: id<InterviewId>(), end: instant, ...about })),
  followUps: many(fc.record({ personId: id<PersonId>(), on: day })),
  lookBacks: many(fc.record({ decisionId: id<DecisionId>(), on: day, ...about })),
});

describe('quiet hours', () => {
  test('nothing comes within them, earlier than it is due, or more than a day later', () => {
    fc.assert(
      fc.property(instant, quiet, (at, hours) => {
        const after = afterQuiet(at, hours, zone);
        expect(isQuiet(after.toZonedDateTimeISO(zone).toPlainTime(), hours)).toBe(false);
        expect(Temporal.Instant.compare(after, at)).toBeGreaterThanOrEqual(0);
        expect(after.since(at).total('hours')).toBeLessThanOrEqual(25);
        expect(afterQuiet(after, hours, zone)).toEqual(after);
      }),
    );
  });
  test('over midnight', () => {
    const hours = { from: Temporal.PlainTime.from('22:00'), to: Temporal.PlainTime.from('07:00') };
    const late = Temporal.Instant.from('2026-11-23T22:30:00Z'); // 23:30 in Berlin
    expect(afterQuiet(late, hours, zone)).toEqual(Temporal.Instant.from('2026-11-24T06:00:00Z'));
  });
});

describe('what is planned', () => {
  test('each thing once, in order, never in quiet hours, never too late; planning again is the same', () => {
    fc.assert(
      fc.property(world, fc.option(quiet, { nil: null }), (known, quietHours) => {
        const rules = { ...defaultSettings, zone, quietHours };
        const planned = planReminders(known, rules);
        expect(new Set(planned.map(({ key }) => key)).size).toBe(planned.length);
        for (const { at, until } of planned) {
          expect(Temporal.Instant.compare(at, until)).toBeLessThan(0);
          if (quietHours) expect(isQuiet(at.toZonedDateTimeISO(zone).toPlainTime(), quietHours)).toBe(false);
        }
        const times = planned.map(({ at }) => at.epochMilliseconds);
        expect(times).toEqual(times.toSorted((one, other) => one - other));
        expect(planReminders(known, rules)).toEqual(planned);
      }),
    );
  });
  test('a switch takes out its kind and no other', () => {
    const switches = Object.keys(defaultSettings.reminders) as (keyof typeof defaultSettings.reminders)[];
    fc.assert(
      fc.property(world, fc.constantFrom(...switches), (known, off) => {
        const rules = { ...defaultSettings, zone };
        const all = planReminders(known, rules).map(({ key }) => key);
        const some = planReminders(known, { ...rules, reminders: { ...rules.reminders, [off]: false } });
        expect(all).toEqual(expect.arrayContaining(some.map(({ key }) => key)));
        const none = Object.fromEntries(switches.map((one) => [one, one === off])) as typeof rules.reminders;
        const only = planReminders(known, { ...rules, reminders: none });
        expect(some.length + only.length).toBe(all.length);
      }),
    );
  });
  test('due is from its moment on, until it would come too late', () => {
    fc.assert(
      fc.property(world, instant, (known, now) => {
        for (const { at, until } of dueReminders(planReminders(known, { ...defaultSettings, zone }), now)) {
          expect(Temporal.Instant.compare(at, now)).toBeLessThanOrEqual(0);
          expect(Temporal.Instant.compare(now, until)).toBeLessThan(0);
        }
      }),
    );
  });
  test('undecided: the evening before the last fair moment', () => {
    const interview = Temporal.ZonedDateTime.from('2026-11-26T14:00[Europe/Berlin]');
    const ids = { doubtId: 'd', applicationId: 'a', interviewId: 'i' } as unknown as ReminderWorld['undecided'][number];
    const nothing: ReminderWorld = { interviews: [], undecided: [], sleeping: [], untold: [], debriefs: [], followUps: [], lookBacks: [] }; // prettier-ignore
    const [one] = planReminders({ ...nothing, undecided: [{ ...ids, start: interview }] }, defaultSettings);
    expect(one).toMatchObject({ key: 'undecided/d/2026-11-25' });
    expect(one?.at.toZonedDateTimeISO(zone).toPlainDateTime().toString()).toBe('2026-11-24T18:00:00');
  });
});

describe('about telling', () => {
  test('three in all for each, at most one a day over all, none on the day of the decision', () => {
    fc.assert(
      fc.property(fc.array(untold, { maxLength: 6 }), (goodbyes) => {
        const planned = planTelling(goodbyes, zone);
        expect(planned).toHaveLength(3 * goodbyes.length);
        const days = planned.map(({ at }) => at.toZonedDateTimeISO(zone).toPlainDate().toString());
        expect(new Set(days).size).toBe(days.length);
        for (const { at, since } of planned) expect(Temporal.Instant.compare(at, since)).toBeGreaterThan(0);
      }),
    );
  });
  test('whatever happened, no second one goes out on a day, and no fourth', () => {
    fc.assert(
      fc.property(fc.array(instant), (tries) => {
        const sent: Temporal.Instant[] = [];
        for (const now of tries) if (mayRemindOfTelling({ ofAll: sent, ofThis: sent }, now, zone)) sent.push(now);
        expect(sent.length).toBeLessThanOrEqual(3);
        const days = sent.map((at) => at.toZonedDateTimeISO(zone).toPlainDate().toString());
        expect(new Set(days).size).toBe(days.length);
      }),
    );
  });
});
