import { z } from 'zod';

const host = z
  .string('required')
  .trim()
  .min(1, 'required')
  .max(253, 'too-long')
  .regex(/^[\p{L}\d.:[\]-]+$/u, 'not-a-host');

/** One mail account as it is typed: a server, a way to encrypt, a name and a password. */
export const accountForm = z.object({
  protocol: z.enum(['smtp', 'imap'], 'unknown'),
  host,
  port: z.coerce.number('not-a-port').int('not-a-port').min(1, 'not-a-port').max(65535, 'not-a-port'),
  tls: z.enum(['implicit', 'starttls', 'none'], 'unknown'),
  user: z.string('required').trim().min(1, 'required').max(320, 'too-long'),
  password: z.string().max(500, 'too-long').default(''),
});
