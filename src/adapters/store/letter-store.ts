import { z } from 'zod';
import type { ApplicationId, GoodbyeId, PersonId } from '#domain/id.ts';
import { letterStates, storedLetterKinds, type StoredLetter } from '#domain/letter/stored-letter.ts';
import type { LetterStore } from '#usecases/ports/letter-store.ts';
import { flag, id, instant, instantText, json, maybe, number, text, word } from './column.ts';
import { keptTable } from './kept-table.ts';
import { letterLocales } from './letter-locales.ts';
import { jsonObject, texts } from './nested.ts';
import { thingsIn, type Rows } from './rows.ts';
import type { Scope } from './scope.ts';
import { keptColumns, type Table } from './table.ts';

const outcome: z.ZodType<NonNullable<StoredLetter['outcome']>> = z.object({ kind: z.string() }).catchall(z.json());

export const letterTable: Table<StoredLetter> = {
  name: 'letter',
  columns: {
    ...keptColumns(),
    applicationId: id<ApplicationId>(),
    goodbyeId: maybe(id<GoodbyeId>()),
    personId: maybe(id<PersonId>()),
    kind: word(storedLetterKinds),
    locale: word(letterLocales),
    subject: text,
    body: text,
    edited: flag,
    variant: number,
    tone: text,
    facts: json(jsonObject),
    state: word(letterStates),
    toAddress: text,
    messageId: text,
    inReplyTo: text,
    references: json(texts),
    notBefore: maybe(instant),
    undoUntil: maybe(instant),
    leaseUntil: maybe(instant),
    attempts: number,
    nextAttemptAt: maybe(instant),
    outcome: maybe(json(outcome)),
    sentAt: maybe(instant),
    calendarPart: maybe(text),
  },
  words: ({ applicationId, subject, body, toAddress }) => ({
    applicationId,
    title: [subject],
    body: [body, toAddress],
  }),
};

/** Queued, and neither undo nor *not before* nor a pause after a failed attempt holds it back. */
const mayGo = (rows: Rows<StoredLetter>, now: string) =>
  (['notBefore', 'undoUntil', 'nextAttemptAt'] as const).reduce(
    (rest, field) => rest.where((is) => is.or([is(`row.${field}`, 'is', null), is(`row.${field}`, '<=', now)])),
    rows.where('row.state', '=', 'queued'),
  );

export function letterStore(scope: Scope): LetterStore {
  const { rows, many, first, store } = keptTable(scope, letterTable);
  const asWritten = () => rows().orderBy('row.id');
  return {
    ...store,
    ofApplication: (application) => many(asWritten().where('row.applicationId', '=', application)),
    ofGoodbye: (goodbye) => many(asWritten().where('row.goodbyeId', '=', goodbye)),
    ofPerson: (person) => many(asWritten().where('row.personId', '=', person)),
    inState: async (...states) => (states.length === 0 ? [] : many(asWritten().where('row.state', 'in', states))),
    byMessageId: (messageId) =>
      first(asWritten().where('row.messageId', '=', messageId).where('row.messageId', '<>', '')),
    due: (now, limit = 50) =>
      many(mayGo(rows(), instantText(now)).orderBy('row.undoUntil').orderBy('row.id').limit(limit)),
    async lease(letter, now, until) {
      const { numUpdatedRows } = await thingsIn(scope)
        .updateTable('letter')
        .set(({ eb }) => ({
          state: 'sending',
          attempts: eb('attempts', '+', 1),
          leaseUntil: instantText(until),
          changedAt: instantText(now),
        }))
        .where('owner', '=', scope.owner)
        .where('id', '=', letter)
        .where('state', '=', 'queued')
        .where('removedAt', 'is', null)
        .executeTakeFirstOrThrow();
      return numUpdatedRows === 1n ? store.find(letter) : null;
    },
    abandoned: (now) =>
      many(asWritten().where('row.state', '=', 'sending').where('row.leaseUntil', '<=', instantText(now))),
  };
}
