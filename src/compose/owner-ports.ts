import type { LetterChecks } from '#usecases/check-stored-letter.ts';
import type { Clock } from '#usecases/ports/clock.ts';
import type { Fingerprint } from '#usecases/ports/fingerprint.ts';
import type { Ids } from '#usecases/ports/ids.ts';
import type { Secrets } from '#usecases/ports/secrets.ts';
import type { Stores } from '#usecases/ports/stores.ts';

/** What every area's use cases are given: the stores of one person, and the few things that come from outside. */
export type OwnerPorts = Readonly<{
  stores: Stores;
  clock: Clock;
  ids: Ids;
  fingerprint: Fingerprint;
  checks: LetterChecks;
  /** Seals what is unreadable at rest, with the key file of the data folder. */
  secrets: Secrets;
  /** The zone of this machine (IANA). */
  zone: string;
  /** Tells the worker that something is to be done now. */
  ring: () => void;
  /** Notes an error that nobody waits for, under a name of ours. */
  failed: (name: string, error: unknown) => void;
  /** Absolute path of the data folder: shown to the person, never read by a use case. */
  dataFolder: string;
}>;
