import type { OwnerId } from '#domain/id.ts';
import type { Session } from '#domain/settings/session.ts';
import type { AccessKeyStore, SessionStore } from '#usecases/ports/session-store.ts';
import { instant, instantText } from './column.ts';
import type { Scope } from './scope.ts';

/** The door stands before any owner is known, so these two are not opened for one. */
export const sessionStore = ({ db }: Pick<Scope, 'db'>): SessionStore => ({
  async find(tokenHash, now) {
    const found = await db
      .selectFrom('session')
      .selectAll()
      .where('tokenHash', '=', tokenHash)
      .where('expiresAt', '>', instantText(now))
      .executeTakeFirst();
    if (!found) return null;
    return {
      tokenHash,
      owner: found.owner as OwnerId,
      createdAt: instant.read(found.createdAt),
      lastSeenAt: instant.read(found.lastSeenAt),
      expiresAt: instant.read(found.expiresAt),
    };
  },
  async save(session) {
    const row = toSessionRow(session);
    await db
      .insertInto('session')
      .values(row)
      .onConflict((conflict) => conflict.column('tokenHash').doUpdateSet(row))
      .execute();
  },
  async seen(tokenHash, at) {
    await db
      .updateTable('session')
      .set({ lastSeenAt: instantText(at) })
      .where('tokenHash', '=', tokenHash)
      .execute();
  },
  async end(tokenHash) {
    await db.deleteFrom('session').where('tokenHash', '=', tokenHash).execute();
  },
  async endAll(owner) {
    await db.deleteFrom('session').where('owner', '=', owner).execute();
  },
  async sweep(now) {
    await db.deleteFrom('session').where('expiresAt', '<=', instantText(now)).execute();
  },
});

const toSessionRow = ({ tokenHash, owner, createdAt, lastSeenAt, expiresAt }: Session) => ({
  tokenHash,
  owner,
  createdAt: instantText(createdAt),
  lastSeenAt: instantText(lastSeenAt),
  expiresAt: instantText(expiresAt),
});

export const accessKeyStore = ({ db }: Pick<Scope, 'db'>): AccessKeyStore => ({
  async add({ keyHash, owner, createdAt, usedAt }) {
    await db
      .insertInto('accessKey')
      .values({ keyHash, owner, createdAt: instantText(createdAt), usedAt: usedAt && instantText(usedAt) })
      .execute();
  },
  async use(keyHash, at, notBefore) {
    const used = await db
      .updateTable('accessKey')
      .set({ usedAt: instantText(at) })
      .where('keyHash', '=', keyHash)
      .where('usedAt', 'is', null)
      .where('createdAt', '>=', instantText(notBefore))
      .returning('owner')
      .executeTakeFirst();
    return used ? (used.owner as OwnerId) : null;
  },
});
