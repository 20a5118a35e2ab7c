import type { CommandIo } from './command-io.ts';
import { letterCheckCommand } from './letter-check.ts';

const DONE = 0;
const MISUSED = 2;
const usage = `Usage: bowout letter check …   checks a text; see bowout letter check --help
       bowout letter write …   writes one from what is known; see bowout letter write --help
`;

/** `bowout letter …`: what can be done with a letter from the shell. */
export async function letterCommand(args: readonly string[], io: CommandIo): Promise<number> {
  const [action, ...rest] = args;
  if (action === 'check') return letterCheckCommand(rest, io);
  if (action === 'write') return (await import('./letter-write.ts')).letterWriteCommand(rest, io);
  if (action === '--help' || action === '-h') {
    io.out(usage);
    return DONE;
  }
  io.err(usage);
  return MISUSED;
}
