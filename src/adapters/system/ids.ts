import { randomBytes, randomUUIDv7 } from 'node:crypto';
import type { Id } from '#domain/id.ts';
import type { Ids } from '#usecases/ports/ids.ts';

export const systemIds: Ids = {
  newId: <Name extends string>() => randomUUIDv7() as Id<Name>,
  newToken: () => randomBytes(24).toString('base64url'),
};
