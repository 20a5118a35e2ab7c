import { spawn } from 'node:child_process';

const openers: Record<string, string[]> = { darwin: ['open'], win32: ['cmd', '/c', 'start', ''], linux: ['xdg-open'] };

/** Opens the address in the person's browser, if somebody sits at this terminal; what fails is not worth a word. */
export function openBrowser(link: string) {
  const [command, ...args] = openers[process.platform] ?? [];
  if (!process.stdout.isTTY || !command) return;
  spawn(command, [...args, link], { stdio: 'ignore', detached: true })
    .on('error', () => undefined)
    .unref();
}
