import { randomBytes, randomUUIDv7 } from 'node:crypto';
import type { Id } from '#domain/id.ts';
import type { Ids } from '#usecases/ports/ids.ts';

/** Time, version and the 12 bits after them: what two ids are ordered by. As long as in the text of a UUID. */
const orderedLength = 'tttttttt-tttt-7aaa'.length;

/** The next greater beginning of an id: one more in the 60 bits without the version (RFC 9562 6.2, methods 1 and 2). */
function following(beginning: string): string {
  const digits = beginning.replaceAll('-', '');
  const next = BigInt(`0x${digits.slice(0, 12)}${digits.slice(13)}`) + 1n;
  const hex = next.toString(16).padStart(15, '0');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-7${hex.slice(12)}`;
}

let latest = '';

/**
 * A UUIDv7 greater than all that this process has made before: lines that are written in the same millisecond keep
 * their order when they are sorted by id. 62 random bits are left, so that nobody guesses one.
 */
function nextUuid(): string {
  const made = randomUUIDv7();
  const beginning = made.slice(0, orderedLength);
  latest = beginning > latest ? beginning : following(latest);
  return latest + made.slice(orderedLength);
}

export const systemIds: Ids = {
  newId: <Name extends string>() => nextUuid() as Id<Name>,
  newToken: () => randomBytes(24).toString('base64url'),
};
