import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { BadSetting } from '#edge/config.ts';
import { StartFailure } from '#edge/start-failure.ts';
import type { CommandIo } from './command-io.ts';

type Command = (args: readonly string[], io: CommandIo) => Promise<number>;

/** Each command is loaded only when it is called, so that `bowout decide` does not pay for a database. */
const commands: Readonly<Record<string, { about: string; load: () => Promise<Command> }>> = {
  decide: {
    about: 'decide [FILE]                  how far the evidence goes, as JSON',
    load: async () => (await import('./decide.ts')).decideCommand,
  },
  letter: {
    about: 'letter check … | letter write … a text checked before it leaves, or written from what is known',
    load: async () => (await import('./letter.ts')).letterCommand,
  },
  doctor: {
    about: 'doctor                         what is wrong, in words',
    load: async () => (await import('./doctor.ts')).doctorCommand,
  },
  backup: {
    about: 'backup [--encrypt] FILE        everything in one file',
    load: async () => (await import('./backup.ts')).backupCommand,
  },
  restore: {
    about: 'restore [--dry-run] FILE       back from such a file, checked first',
    load: async () => (await import('./restore.ts')).restoreCommand,
  },
  import: {
    about: 'import [--dry-run] FILE        an export taken in: all of it or, with the reason, nothing',
    load: async () => (await import('./import.ts')).importCommand,
  },
  key: {
    about: 'key                            a fresh one-time address to open Bowout',
    load: async () => (await import('./key.ts')).keyCommand,
  },
};

const usage = () =>
  `Usage: bowout COMMAND\n${Object.values(commands)
    .map(({ about }) => `  ${about}\n`)
    .join('')}`;

const io: CommandIo = {
  stdin: () => text(process.stdin),
  readFile: (path) => readFile(path, 'utf8'),
  out: (line) => void process.stdout.write(line),
  err: (line) => void process.stderr.write(line),
};

const [name = '', ...args] = process.argv.slice(2);
const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
if (!command) {
  const asked = name === '' || name === '--help' || name === 'help';
  io[asked ? 'out' : 'err'](asked ? usage() : `bowout: there is no command “${name}”.\n${usage()}`);
  process.exitCode = asked ? 0 : 2;
} else {
  const run = await command.load();
  // Set, not exit(): what is still on its way to a pipe has to arrive.
  process.exitCode = await run(args, io).catch((error: unknown) => {
    const sentence =
      error instanceof StartFailure ? error.startFailure : error instanceof BadSetting ? error.message : null;
    if (sentence === null) throw error;
    io.err(`bowout: ${sentence}\n`);
    return 1;
  });
}
