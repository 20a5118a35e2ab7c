import { privateTopics } from '#domain/letter/said-on-purpose.ts';
import { z } from 'zod';
import type { SendWish } from '#domain/delivery/sending-times.ts';
import { yeses } from '#domain/application/application.ts';
import { reasonKinds } from '#domain/goodbye/goodbye-choices.ts';
import { letterLocales } from './applications-input.ts';

const line = (most = 300) => z.string().trim().max(most).default('');
const box = z
  .literal('on')
  .optional()
  .transform((value) => value === 'on');

/** What all texts of a goodbye share. */
export const choicesForm = z
  .object({
    tone: z.enum(['brief', 'warm']).default('warm'),
    reason: z.enum(reasonKinds).default('none'),
    reasonText: line(500),
    door: box,
    doorWhat: line(),
    doorWhen: line(),
    locale: z.enum(letterLocales).optional(),
  })
  .transform(({ tone, reason, reasonText, door, doorWhat, doorWhen, locale }) => ({
    locale,
    chosen: {
      tone,
      reason: reason === 'own' ? ({ kind: 'own', text: reasonText } as const) : { kind: reason },
      door: { open: door, what: doorWhat, when: doorWhen },
    },
  }));

export const recipientForm = z.object({
  key: z.string().min(1).max(60),
  what: z.enum(['own', 'through', 'drop', 'add', 'up', 'down']),
});

/** Asked only where nothing says that anybody there was in touch. */
export const reachedForm = z.object({ stage: z.enum(['interviewing', 'offer']) });

export const saidYesForm = z.object({ saidYes: z.enum(yeses) });

export const senderForm = z.object({ name: line(200), email: line(200), phone: line(60) });

/** How somebody was told; `at` as typed into a `datetime-local`, in the person's zone; empty: just now. */
export const toldForm = z.object({
  key: z.string().min(1).max(60).optional(),
  channel: z.enum(['mail', 'call', 'message', 'portal', 'in-person']).default('mail'),
  at: z.union([z.literal(''), z.iso.datetime({ local: true })]).default(''),
});

/** *I want to say this*; `wanted` is not there when it is taken back. */
export const sayForm = z.object({ topic: z.enum(privateTopics), wanted: z.literal('on').optional() });

export const repairForm = z.object({
  in: z.enum(['subject', 'body']),
  start: z.coerce.number().int().min(0),
  end: z.coerce.number().int().min(0),
  quote: z.string(),
  repair: z.string().default(''),
});

export const stepForm = z.object({
  by: z.enum(['-1', '0', '1']).transform((by) => Number(by) as -1 | 0 | 1),
  tone: z.enum(['brief', 'warm']).optional(),
  fresh: box,
});

export const settleForm = z.object({ n: z.coerce.number().int().min(0), take: z.enum(['take', 'keep']) });

const isZoned = (text: string) => {
  try {
    Temporal.ZonedDateTime.from(text);
    return true;
  } catch {
    return false;
  }
};

/**
 * When a letter goes out: with time to take it back, at the suggested time (`later`, with its zone), or at one that was
 * typed (`at`, a wall-clock time in `zone`, the recipient's). An hour that a clock change skips becomes the one after it.
 */
export const sendForm = z
  .object({
    wish: z.enum(['with-undo', 'at', 'chosen']).default('with-undo'),
    later: z.string().default(''),
    at: z.union([z.literal(''), z.iso.datetime({ local: true })]).default(''),
    zone: z.string().default(''),
  })
  .transform((typed) => ({ ...typed, when: typed.wish === 'chosen' ? `${typed.at}[${typed.zone}]` : typed.later }))
  .refine(({ wish, when }) => wish === 'with-undo' || isZoned(when), 'not-a-time')
  .transform(({ wish, when }): SendWish => {
    return wish === 'with-undo' ? { kind: 'with-undo' } : { kind: 'at', at: Temporal.ZonedDateTime.from(when) };
  });

/** A moment as typed, in that zone; null: just now. */
export const typedMoment = (at: string, zone: string): Temporal.Instant | null =>
  at === '' ? null : Temporal.PlainDateTime.from(at).toZonedDateTime(zone).toInstant();
