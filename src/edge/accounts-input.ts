import { z } from 'zod';

const host = z
  .string('required')
  .trim()
  .min(1, 'required')
  .max(253, 'too-long')
  .regex(/^[\p{L}\d.:[\]-]+$/u, 'not-a-host');

const server = {
  port: z.coerce.number('not-a-port').int('not-a-port').min(1, 'not-a-port').max(65535, 'not-a-port'),
  user: z.string('required').trim().min(1, 'required').max(320, 'too-long'),
  password: z.string().max(500, 'too-long').default(''),
};

/** One mail account as it is typed: a server, a way to encrypt, a name and a password. */
export const accountForm = z.object({
  protocol: z.enum(['smtp', 'imap'], 'unknown'),
  host,
  tls: z.enum(['implicit', 'starttls', 'none'], 'unknown'),
  ...server,
});

/** A CalDAV calendar: a whole address may be pasted into the server's field; a path is kept. */
export const calendarForm = z.object({
  host: z
    .string('required')
    .trim()
    .transform((text) => text.replace(/^https?:\/\//i, ''))
    .pipe(
      z
        .string()
        .min(1, 'required')
        .max(500, 'too-long')
        .regex(/^[\p{L}\d.:[\]-]+(?:\/[^\s?#]*)?$/u, 'not-a-host'),
    ),
  tls: z.enum(['implicit', 'none'], 'unknown'),
  ...server,
});

const folder = z.string().max(500).default('');
/** Which folders of a mailbox are used. */
export const foldersForm = z.object({
  id: z.string(),
  answers: z.array(z.string().min(1).max(500)).max(50),
  sent: folder,
  drafts: folder,
});
