import { createInterface } from 'node:readline';
import { Writable } from 'node:stream';
import type { CommandIo } from './command-io.ts';

/** Nothing of what is typed is shown. */
const silence = new Writable({ write: (_chunk, _encoding, done) => done() });

/** Asks for a secret at the terminal, or takes it from what is piped in; never from the environment or an argument, where others can read it. */
export async function askSecret(io: CommandIo, question: string): Promise<string> {
  if (!process.stdin.isTTY) return (await io.stdin()).replace(/\r?\n$/, '');
  io.err(question);
  const lines = createInterface({ input: process.stdin, output: silence, terminal: true });
  const typed = await new Promise<string>((resolve) => {
    lines.once('line', resolve);
    lines.once('close', () => resolve(''));
  });
  lines.close();
  io.err('\n');
  return typed;
}
