// Starts a program of ours under the pinned Node and ends as it ends. Plain JavaScript for any Node 18 or newer.
import { spawn } from 'node:child_process';

/**
 * @param runtime - path of the Node to run under
 * @param args - its arguments
 * @param options - cwd and env of the child; the rest is inherited
 */
export function run(runtime, args, options = {}) {
  const child = spawn(runtime, ['--disable-warning=ExperimentalWarning', ...args], { stdio: 'inherit', ...options });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code, signal) => {
    process.exitCode = code ?? (signal === 'SIGINT' || signal === 'SIGTERM' ? 0 : 1);
  });
}
