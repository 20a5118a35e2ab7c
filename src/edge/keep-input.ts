import { z } from 'zod';
import type { PersonId } from '#domain/id.ts';

/** One person of *stay in touch*, as the form sends it. */
export const keepForm = z.object({
  personId: z.string().transform((id) => id as PersonId),
  keep: z
    .literal('on')
    .optional()
    .transform((value) => value === 'on'),
  keepWhy: z.string().trim().max(2000),
  nextContactOn: z
    .union([z.literal(''), z.iso.date()])
    .transform((text) => (text === '' ? null : Temporal.PlainDate.from(text))),
});
