import { z } from 'zod';
import { contactChannels } from '#domain/people/contact.ts';
import { involvementRoles } from '#domain/people/involvement.ts';
import { registers, salutations } from '#domain/people/person.ts';

const line = (most = 200) => z.string().trim().max(most, 'too-long').default('');
const choice = <T extends string>(values: readonly [T, ...T[]]) =>
  z
    .union([z.literal(''), z.enum(values)], 'unknown')
    .default('')
    .transform((value): T | null => (value === '' ? null : value));
const day = z.iso.date('not-a-day').transform((text) => Temporal.PlainDate.from(text));

/** What a card says. Salutation and register are what was recorded: an empty one stays empty, and is never guessed. */
export const cardForm = z.object({
  givenName: line(),
  familyName: line(),
  title: line(60),
  salutation: choice(salutations),
  register: choice(registers),
  language: choice(['en', 'de']),
  email: z
    .string()
    .trim()
    .default('')
    .refine((text) => text === '' || /^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+$/.test(text), 'not-an-address'),
  phone: line(60),
  company: line(),
  position: line(),
});

/** Somebody new: a name or an address is needed, and what they are when it is for an application. */
export const newPersonForm = cardForm
  .extend({ role: z.enum(involvementRoles, 'unknown').default('recruiter') })
  .refine(({ givenName, familyName, email }) => Boolean(givenName || familyName || email), {
    message: 'required',
    path: ['familyName'],
  });

export const keepForm = z.object({
  keep: z
    .enum(['yes', 'no', ''], 'unknown')
    .default('')
    .transform((value) => (value === '' ? null : value === 'yes')),
  rhythmDays: z
    .enum(['', '14', '30', '90', '180', '365'], 'unknown')
    .default('')
    .transform((value) => (value === '' ? null : Number(value))),
  on: z.union([z.literal('').transform(() => null), day], 'not-a-day').default(null),
});

export const contactForm = z.object({
  channel: z.enum(contactChannels, 'unknown'),
  direction: z.enum(['in', 'out'], 'unknown').default('out'),
  on: day,
  note: line(2000),
});
