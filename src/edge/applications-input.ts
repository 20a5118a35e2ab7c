import { z } from 'zod';
import { origins } from '#domain/application/application.ts';
import { stages } from '#domain/application/stage.ts';
import { interviewKinds, interviewStatuses } from '#domain/interview/interview.ts';
import type { PersonId } from '#domain/id.ts';

/** A line of text: surrounding space is nobody's intention. */
const line = (most = 200) => z.string().trim().max(most, 'too-long').default('');
const needed = (most = 200) => z.string('required').trim().min(1, 'required').max(most, 'too-long');
const link = z.union([z.literal(''), z.url({ protocol: /^https?$/, error: 'not-a-link' })], 'not-a-link').default('');
const day = z
  .union([z.literal(''), z.iso.date('not-a-day')], 'not-a-day')
  .default('')
  .transform((text) => (text === '' ? null : Temporal.PlainDate.from(text)));
const choice = <T extends string>(values: readonly [T, ...T[]]) =>
  z
    .union([z.literal(''), z.enum(values)], 'unknown')
    .default('')
    .transform((value): T | null => (value === '' ? null : value));

const isZone = (zone: string) => {
  try {
    Temporal.PlainDate.from('2026-01-01').toZonedDateTime(zone);
    return true;
  } catch {
    return false;
  }
};

const time = z.string('not-a-time').regex(/^([01]?\d|2[0-3]):[0-5]\d$/, 'not-a-time');

export const letterLocales = ['en-GB', 'en-US', 'de-DE', 'de-AT', 'de-CH'] as const;

const applicationFields = z.object({
  company: needed(),
  role: needed(),
  origin: choice(origins),
  requisition: line(),
  url: link,
  portalUrl: link,
  place: line(),
  promisedBy: day,
  letterLocale: choice(letterLocales),
  salary: line(2000),
  answerDay: day,
  answerTime: z.union([z.literal(''), time], 'not-a-time').default(''),
  answerZone: line(80),
});

/** An application as it is typed; an answer due on a day without a time is due until its last minute. */
export const applicationForm = applicationFields
  .refine(({ answerDay, answerZone }) => !answerDay || isZone(answerZone), {
    path: ['answerZone'],
    error: 'not-a-zone',
  })
  .transform(({ answerDay, answerTime, answerZone: timeZone, ...rest }) => {
    const plainTime = (answerTime || '23:59').padStart(5, '0');
    return { ...rest, answerDueBy: answerDay ? answerDay.toZonedDateTime({ timeZone, plainTime }) : null };
  });

export const stageForm = z.object({ stage: z.enum(stages, 'unknown') });

const whole = (most: number) =>
  z
    .union(
      [
        z.literal(''),
        z.coerce.number('not-a-number').int('not-a-number').min(0, 'not-a-number').max(most, 'not-a-number'),
      ],
      'not-a-number',
    )
    .default('')
    .transform((value) => (value === '' ? null : value));
const box = z.literal('on').optional();

/** An appointment as it is typed: day and time in the zone of whoever invited. */
export const interviewForm = z
  .object({
    kind: z.enum(interviewKinds, 'unknown').default('other'),
    day: z.iso.date('not-a-day'),
    time,
    zone: z.string('not-a-zone').trim().refine(isZone, 'not-a-zone'),
    minutes: whole(24 * 60),
    round: whole(50),
    place: line(500),
    link,
    phone: line(60),
    status: z.enum(interviewStatuses, 'unknown').default('booked'),
    people: z.array(z.string()).default([]),
    newPerson: line(),
    hours: whole(500),
    paid: box,
    insured: box,
    agreed: box,
  })
  .transform(({ day: on, time, zone, minutes, people, paid, insured, agreed, ...rest }) => {
    const start = Temporal.PlainDate.from(on).toZonedDateTime({ timeZone: zone, plainTime: time.padStart(5, '0') });
    return {
      ...rest,
      start,
      end: minutes ? start.add({ minutes }) : null,
      personIds: people as PersonId[],
      paid: paid === 'on' ? true : null,
      insured: insured === 'on' ? true : null,
      agreedWithAgency: agreed === 'on' ? true : null,
    };
  });
