import { parseArgs } from 'node:util';
import { compose } from '#compose';
import { letterPurposes } from '#domain/letter/letter-purpose.ts';
import { readConfig } from '#edge/config.ts';
import { purposeFrom } from '#edge/single-letter-input.ts';
import type { CommandIo } from './command-io.ts';

const DONE = 0;
const FAILED = 1;
const MISUSED = 2;
const usage = `Usage: bowout letter write APPLICATION --to PERSON [--kind KIND] [--variant N] [--tone brief|warm]

Prints one letter as it would be written now, its subject in the first line; nothing is kept or sent.
APPLICATION is an id or the employer's name, PERSON an id, a mail address or a name.
Without --kind it is what this person gets in a goodbye. Kinds: ${letterPurposes.join(', ')}.
`;

const options = {
  to: { type: 'string' },
  kind: { type: 'string' },
  variant: { type: 'string' },
  tone: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

type Read =
  | { readonly wrong: string }
  | { readonly wrong: null; readonly values: Values; readonly application: string };
type Values = { to?: string; kind?: string; variant?: string; tone?: string; help?: boolean };

function read(args: readonly string[]): Read {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const [application = ''] = positionals;
    if (values.help) return { wrong: null, values, application };
    if (application === '' || positionals.length > 1) return { wrong: 'takes one application' };
    if (!values.to) return { wrong: '--to is missing' };
    if (values.variant !== undefined && !/^\d{1,4}$/.test(values.variant))
      return { wrong: '--variant is a number from 0' };
    if (values.tone !== undefined && !['brief', 'warm'].includes(values.tone))
      return { wrong: '--tone is brief or warm' };
    const isKnown = values.kind === undefined || purposeFrom(new URLSearchParams({ kind: values.kind })) !== null;
    return isKnown
      ? { wrong: null, values, application }
      : { wrong: `--kind ${values.kind ?? ''}: there is no such letter` };
  } catch (error) {
    return { wrong: error instanceof Error ? error.message : String(error) };
  }
}

/**
 * `bowout letter write`: a letter from what is known, on stdout; it can go straight into `bowout letter check`.
 * @returns the exit code: 0 written, 1 nothing or several fit, 2 when the arguments are not valid
 */
export async function letterWriteCommand(args: readonly string[], io: CommandIo): Promise<number> {
  const asked = read(args);
  if (asked.wrong !== null) {
    io.err(`bowout letter write: ${asked.wrong}\n${usage}`);
    return MISUSED;
  }
  if (asked.values.help) {
    io.out(usage);
    return DONE;
  }
  const { to = '', kind, variant = '0', tone } = asked.values;
  const app = await compose(readConfig());
  try {
    const written = await app.forOwner(app.access.owner).goodbyes.preview({
      application: asked.application,
      to,
      purpose: kind === undefined ? null : purposeFrom(new URLSearchParams({ kind })),
      variant: Number(variant),
      tone: tone === 'brief' ? 'brief' : 'warm',
    });
    if (!written.ok) {
      io.err(`bowout letter write: ${explain(written.error)}\n`);
      return FAILED;
    }
    const { subject, body, locale } = written.value;
    io.out(`${locale.startsWith('de') ? 'Betreff' : 'Subject'}: ${subject}\n\n${body}\n`);
    return DONE;
  } finally {
    await app.close();
  }
}

type Failure = { readonly kind: string; readonly what?: string; readonly names?: readonly string[] };

function explain({ kind, what = '', names = [] }: Failure): string {
  if (kind === 'several') return `several fit as ${what}: ${names.join('; ')}`;
  return kind === 'none' ? `there is no such ${what}` : 'this person gets no text in the goodbye; name one with --kind';
}
