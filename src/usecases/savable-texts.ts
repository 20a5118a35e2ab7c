import type { DoubtId } from '#domain/id.ts';
import type { Stores } from './ports/stores.ts';

/** A place where one text is kept: what stands there now, and how to put another one there. */
export type TextPlace = { readonly text: string; put(text: string): Promise<void> };

type Open = (stores: Stores, id: string, now: Temporal.Instant) => Promise<TextPlace | null>;

/** Places of one kind of thing: its fields that hold a text, found by id and saved whole. */
function fieldsOf<T extends object, F extends keyof T & string>(
  store: (stores: Stores) => { find(id: string): Promise<T | null>; save(thing: T): Promise<void> },
  fields: readonly F[],
): Record<string, Open> {
  const open =
    (field: F): Open =>
    async (stores, id, now) => {
      const thing = await store(stores).find(id);
      if (!thing) return null;
      return {
        text: String(thing[field]),
        put: (text) => store(stores).save({ ...thing, [field]: text, changedAt: now }),
      };
    };
  return Object.fromEntries(fields.map((field) => [field, open(field)]));
}

/**
 * Every text that is saved as one pauses, by what it belongs to and its field. The one table that `POST /save` and the
 * pages' own forms go through, so that two tabs on the same text are noticed everywhere.
 */
export const savableTexts: Readonly<Record<string, Readonly<Record<string, Open>>>> = {
  doubt: fieldsOf(
    (stores) => ({ find: (id) => stores.doubts.find(id as DoubtId), save: (doubt) => stores.doubts.save(doubt) }),
    ['text', 'changed', 'changeMyMind', 'inItForMe', 'sleepNote'],
  ),
};
