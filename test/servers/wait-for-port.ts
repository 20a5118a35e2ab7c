import { connect } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

const answers = (port: number) =>
  new Promise<boolean>((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });

/** Waits until something listens on a loopback port; gives up after `seconds`. */
export async function waitForPort(port: number, what: string, seconds = 20): Promise<void> {
  const deadline = performance.now() + seconds * 1000;
  while (!(await answers(port))) {
    if (performance.now() > deadline) throw new Error(`${what} did not listen on port ${port} within ${seconds} s`);
    await pause(20);
  }
}
