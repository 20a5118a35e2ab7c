import { sql } from 'kysely';
import { z } from 'zod';
import { opinionWays, type Opinion } from '#domain/doubt/opinion.ts';
import type { DoubtId, PersonId } from '#domain/id.ts';
import type { OpinionStore } from '#usecases/ports/opinion-store.ts';
import { flag, id, instant, json, maybe, numeral, text, word } from './column.ts';
import { keptTable } from './kept-table.ts';
import { texts } from './nested.ts';
import { thingsIn, type Rows } from './rows.ts';
import type { Scope } from './scope.ts';
import { keptColumns, type Table } from './table.ts';

export const opinionTable: Table<Opinion> = {
  name: 'opinion',
  columns: {
    ...keptColumns(),
    doubtId: id<DoubtId>(),
    from: text,
    personId: maybe(id<PersonId>()),
    via: word(opinionWays),
    lines: json(texts),
    token: text,
    askedAt: instant,
    view: maybe(numeral([-2, -1, 0, 1, 2])),
    knows: flag,
    text,
    answers: json(z.array(z.object({ question: z.string(), answer: z.string() }))),
    receivedAt: maybe(instant),
    messageId: text,
  },
};

const asAsked = (rows: Rows<Opinion>) => rows.orderBy('row.askedAt').orderBy('row.id');

export function opinionStore(scope: Scope): OpinionStore {
  const { rows, many, first, store } = keptTable(scope, opinionTable);
  const removedDoubt = () =>
    thingsIn(scope)
      .selectFrom('doubt')
      .select('doubt.id')
      .where('doubt.id', '=', sql.ref<string>('row.doubtId'))
      .where('doubt.removedAt', 'is not', null);
  return {
    ...store,
    ofDoubt: (doubt) => many(asAsked(rows().where('row.doubtId', '=', doubt))),
    ofDoubts: async (doubts) => (doubts.length === 0 ? [] : many(asAsked(rows().where('row.doubtId', 'in', doubts)))),
    byToken: (token) => first(rows().where('row.token', '=', token).where('row.token', '<>', '').orderBy('row.id')),
    byMessageId: (messageId) =>
      first(rows().where('row.messageId', '=', messageId).where('row.messageId', '<>', '').orderBy('row.id')),
    waiting: () =>
      many(
        asAsked(
          rows()
            .where('row.receivedAt', 'is', null)
            .where((is) => is.not(is.exists(removedDoubt()))),
        ),
      ),
  };
}
