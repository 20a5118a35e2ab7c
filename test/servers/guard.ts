import { spawn } from 'node:child_process';

/**
 * Runs `cleanup` (shell text) as soon as this process is gone, however it went: the guard waits for the end of a pipe
 * that only this process holds open. It lives in a session of its own, so that Ctrl-C in the terminal does not end it first.
 * @returns a function that runs the cleanup now and waits for it
 */
export function guard(cleanup: string): () => Promise<void> {
  const watcher = spawn('/bin/sh', ['-c', `cat >/dev/null; ${cleanup}`], {
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  const gone = new Promise<void>((resolve) => watcher.once('exit', () => resolve()));
  watcher.unref();
  return async () => {
    watcher.ref();
    watcher.stdin.end();
    await gone;
  };
}

/** `text` as one word of a shell command. */
export const quoted = (text: string) => `'${text.replaceAll("'", String.raw`'\''`)}'`;
