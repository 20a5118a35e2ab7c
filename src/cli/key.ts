import { compose } from '#compose';
import { readConfig } from '#edge/config.ts';
import type { CommandIo } from './command-io.ts';

/** `bowout key`: a fresh one-time address, for a browser that is not in yet. */
export async function keyCommand(args: readonly string[], io: CommandIo): Promise<number> {
  if (args.length > 0) {
    io.err('Usage: bowout key\n');
    return 2;
  }
  const config = readConfig();
  const app = await compose(config);
  const key = await app.access.newKey();
  await app.close();
  io.out(`${config.origin ?? `http://${config.host}:${config.port}`}/?key=${encodeURIComponent(key)}\n`);
  return 0;
}
