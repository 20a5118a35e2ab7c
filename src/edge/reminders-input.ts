import { z } from 'zod';
import { defaultSettings } from '#domain/settings/default-settings.ts';
import type { ReminderSwitches } from '#domain/settings/settings.ts';

export const reminderSwitches = Object.keys(defaultSettings.reminders) as (keyof ReminderSwitches)[];

const time = z
  .string()
  .trim()
  .regex(/^(?:([01]\d|2[0-3]):[0-5]\d(?::00)?)?$/, 'not-a-time')
  .default('')
  .transform((text) => (text ? Temporal.PlainTime.from(text) : null));

const isOn = z
  .string()
  .optional()
  .transform((value) => value === 'on');

/** The switches as boxes, quiet hours as two times or none. */
export const remindersForm = z
  .object({ from: time, to: time, mail: isOn })
  .and(z.partialRecord(z.enum(reminderSwitches), z.string()))
  .refine(({ from, to }) => (from === null) === (to === null), { path: ['to'], message: 'both-times' })
  .transform(({ from, to, mail, ...boxes }) => ({
    quietHours: from && to ? { from, to } : null,
    reminderMail: mail,
    reminders: Object.fromEntries(reminderSwitches.map((name) => [name, boxes[name] === 'on'])) as ReminderSwitches,
  }));
