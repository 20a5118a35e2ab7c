import { examine } from '#compose';
import { BadSetting, readConfig } from '#edge/config.ts';
import type { CommandIo } from './command-io.ts';

/** `bowout doctor`: looks at the settings, the data folder and the database, changes nothing, and says what is wrong in words. */
export async function doctorCommand(args: readonly string[], io: CommandIo): Promise<number> {
  if (args.length > 0) {
    io.err('Usage: bowout doctor\n');
    return 2;
  }
  try {
    const findings = await examine(readConfig());
    for (const { good, text } of findings) io.out(`${good ? 'ok    ' : 'WRONG '} ${text}\n`);
    return findings.every(({ good }) => good) ? 0 : 1;
  } catch (error) {
    if (!(error instanceof BadSetting)) throw error;
    io.out(`WRONG  ${error.message}\n`);
    return 1;
  }
}
