import type { OwnerId } from '#domain/id.ts';
import type { PassphraseLockStore } from '#usecases/ports/passphrase-lock-store.ts';
import { instant, instantText } from './column.ts';
import type { Scope } from './scope.ts';

export const passphraseLockStore = ({ db }: Pick<Scope, 'db'>): PassphraseLockStore => ({
  async find(owner) {
    const found = await db.selectFrom('passphraseLock').selectAll().where('owner', '=', owner).executeTakeFirst();
    return (
      (found && {
        ...found,
        owner: found.owner as OwnerId,
        lockedAt: found.lockedAt === null ? null : instant.read(found.lockedAt),
        failedAt: found.failedAt === null ? null : instant.read(found.failedAt),
      }) ??
      null
    );
  },
  async save({ owner, hash, idleMinutes, lockedAt, failures, failedAt }) {
    const changes = {
      hash,
      idleMinutes,
      lockedAt: lockedAt && instantText(lockedAt),
      failures,
      failedAt: failedAt && instantText(failedAt),
    };
    await db
      .insertInto('passphraseLock')
      .values({ owner, ...changes })
      .onConflict((conflict) => conflict.column('owner').doUpdateSet(changes))
      .execute();
  },
  async remove(owner) {
    await db.deleteFrom('passphraseLock').where('owner', '=', owner).execute();
  },
});
