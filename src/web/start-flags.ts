/** What stands behind `npm start --`. */
export type StartFlags = { demo: boolean; open: boolean };

/** @throws Error naming the unknown word and the known ones */
export function readStartFlags(args: readonly string[]): StartFlags {
  const unknown = args.find((arg) => !['--demo', '--no-open'].includes(arg));
  if (unknown)
    throw Object.assign(new Error(unknown), { startFailure: `Unknown option ${unknown}. Known: --demo, --no-open` });
  return { demo: args.includes('--demo'), open: !args.includes('--no-open') };
}
