import type { KeptTextId } from '#domain/id.ts';
import { fail, ok } from '#domain/result.ts';
import type { KeptText } from '#domain/settings/kept-text.ts';
import { textVersion } from '#domain/text-version.ts';
import type { OwnerUse } from './ports/owner-use.ts';
import { openTextPlace, type TextPlace } from './savable-texts.ts';

export const settlings = ['use', 'both', 'drop', 'undo'] as const;
export type Settling = (typeof settlings)[number];

/** Two words of one line stay in one line; anything longer gets an empty line between. In UTF-16 units. */
const shortLine = 60;
const isShort = (text: string) => text.length <= shortLine && !text.includes('\n');
const together = (mine: string, other: string) => mine + (isShort(mine) && isShort(other) ? ' / ' : '\n\n') + other;

/** What stands in the place afterwards, and what is kept of it. */
type Settled = { readonly text: string; readonly kept: Pick<KeptText, 'text' | 'settled'> };

const settled = (place: TextPlace, kept: KeptText): Record<Settling, () => Settled> => ({
  use: () => ({ text: kept.text, kept: { text: place.text, settled: 'used' } }),
  both: () => ({ text: together(place.text, kept.text), kept: { text: kept.text, settled: 'both' } }),
  drop: () => ({ text: place.text, kept: { text: kept.text, settled: 'dropped' } }),
  undo: () => {
    if (kept.settled === 'used') return { text: kept.text, kept: { text: place.text, settled: null } };
    const ends = [' / ', '\n\n'].map((between) => between + kept.text);
    const end = kept.settled === 'both' ? ends.find((one) => place.text.endsWith(one)) : undefined;
    return { text: end ? place.text.slice(0, -end.length) : place.text, kept: { text: kept.text, settled: null } };
  },
});

/**
 * The person's answer about the other version of a text: it stands here from now on, both do, or it goes. What stood
 * here is kept in its place, so that `undo` brings back the state before, for 30 days.
 */
export async function settleKeptText({ stores, clock, ids }: OwnerUse, id: KeptTextId, how: Settling) {
  return stores.transact(async (inside) => {
    const kept = await inside.keptTexts.find(id);
    if (!kept || (kept.settled === null) === (how === 'undo')) return fail({ kind: 'no-such-version' });
    const now = clock.now();
    const place = await openTextPlace(inside, kept, { now, ids });
    if (!place) return fail({ kind: 'no-such-text' });
    const after = settled(place, kept)[how]();
    if (after.text !== place.text) await place.put(after.text);
    await inside.keptTexts.settle({ ...kept, ...after.kept, settledAt: after.kept.settled && now });
    return ok({ text: after.text, version: textVersion(after.text), other: after.kept.text, field: kept.field });
  });
}
