import type { Job } from '#domain/jobs/job.ts';
import type { JobStore } from '#usecases/ports/job-store.ts';
import { appendTable } from './append-table.ts';
import { id, instant, instantText, maybe, number, text } from './column.ts';
import { thingsIn } from './rows.ts';
import { together, type Scope } from './scope.ts';
import type { Table } from './table.ts';

export const jobTable: Table<Job> = {
  name: 'job',
  columns: {
    id: id(),
    kind: text,
    subject: text,
    runAt: instant,
    leaseUntil: maybe(instant),
    attempts: number,
    doneAt: maybe(instant),
  },
};

async function cancelOpen(scope: Scope, { kind, subject }: Pick<Job, 'kind' | 'subject'>) {
  await thingsIn(scope)
    .deleteFrom('job')
    .where('owner', '=', scope.owner)
    .where('kind', '=', kind)
    .where('subject', '=', subject)
    .where('doneAt', 'is', null)
    .execute();
}

export function jobStore(scope: Scope): JobStore {
  const { rows, many, store } = appendTable(scope, jobTable);
  const update = () => thingsIn(scope).updateTable('job').where('owner', '=', scope.owner);
  return {
    find: (job) => store.find(job),
    schedule: (job) =>
      together(scope, async (within) => {
        await cancelOpen(within, job);
        await appendTable(within, jobTable).store.add(job);
      }),
    cancel: (kind, subject) => cancelOpen(scope, { kind, subject }),
    due: (now, limit = 50) =>
      many(
        rows()
          .where('row.doneAt', 'is', null)
          .where('row.runAt', '<=', instantText(now))
          .where((is) => is.or([is('row.leaseUntil', 'is', null), is('row.leaseUntil', '<=', instantText(now))]))
          .orderBy('row.runAt')
          .orderBy('row.id')
          .limit(limit),
      ),
    async lease(job, now, until) {
      const { numUpdatedRows } = await update()
        .set(({ eb }) => ({ leaseUntil: instantText(until), attempts: eb('attempts', '+', 1) }))
        .where('id', '=', job)
        .where('doneAt', 'is', null)
        .where((is) => is.or([is('leaseUntil', 'is', null), is('leaseUntil', '<=', instantText(now))]))
        .executeTakeFirstOrThrow();
      return numUpdatedRows === 1n ? store.find(job) : null;
    },
    async done(job, at) {
      await update()
        .set({ doneAt: instantText(at), leaseUntil: null })
        .where('id', '=', job)
        .execute();
    },
    async postpone(job, runAt) {
      await update()
        .set({ runAt: instantText(runAt), leaseUntil: null })
        .where('id', '=', job)
        .execute();
    },
  };
}
