import { z } from 'zod';
import type { PrivateFactId } from '#domain/id.ts';
import { privateKinds } from '#domain/private/private-fact.ts';

export const privateForm = z.object({
  id: z
    .string()
    .default('')
    .transform((id) => (id === '' ? null : (id as PrivateFactId))),
  kind: z.enum(privateKinds).catch('other'),
  text: z.string('required').trim().min(1, 'required').max(4000, 'tooLong'),
  dateOn: z
    .union([z.literal(''), z.iso.date('notADay')], 'notADay')
    .default('')
    .transform((day) => (day === '' ? null : Temporal.PlainDate.from(day))),
});
