import type { OwnerId } from '#domain/id.ts';
import type { OwnerStore } from '#usecases/ports/owner-store.ts';
import { instantText } from './column.ts';
import type { Scope } from './scope.ts';

export const ownerStore = ({ db }: Pick<Scope, 'db'>): OwnerStore => ({
  async only() {
    const found = await db.selectFrom('owner').select('id').orderBy('id').limit(1).executeTakeFirst();
    return found ? (found.id as OwnerId) : null;
  },
  async add(id, at) {
    await db
      .insertInto('owner')
      .values({ id, createdAt: instantText(at) })
      .execute();
  },
});
