import { fail, ok } from '#domain/result.ts';
import { textVersion } from '#domain/text-version.ts';
import { keepOtherVersion } from './keep-other-version.ts';
import type { Clock } from './ports/clock.ts';
import type { Ids } from './ports/ids.ts';
import type { Stores } from './ports/stores.ts';
import { openTextPlace } from './savable-texts.ts';

type Ports = Readonly<{ stores: Stores; clock: Clock; ids: Ids }>;

export type TextToSave = {
  /** What the text belongs to, for example `doubt/<id>`. */
  readonly subject: string;
  readonly field: string;
  readonly text: string;
  /** The version of the text that the page was opened with; see textVersion. */
  readonly version: string;
};

/** Longer than any note; beyond it a paste was a mistake, and is refused rather than cut. In UTF-16 units. */
export const longestText = 100_000;

/**
 * Saves one text as its writer pauses. When somebody else (another tab, another device) has changed it since the page
 * was opened, the later text is saved and the earlier one is kept beside it: both are shown, none is lost.
 */
export async function saveText({ stores, clock, ids }: Ports, toSave: TextToSave) {
  const { subject, field, version } = toSave;
  const text = toSave.text.replaceAll('\r\n', '\n');
  if (text.length > longestText) return fail({ kind: 'too-long', longest: longestText });
  const at = clock.now();
  return stores.transact(async (inside) => {
    const place = await openTextPlace(inside, { subject, field }, { now: at, ids });
    if (!place) return fail({ kind: 'no-such-text' });
    const current = textVersion(place.text);
    if (current !== textVersion(text)) await place.put(text);
    const isStale = current !== version && current !== textVersion(text) && place.text.trim() !== '';
    const kept = isStale ? await keepOtherVersion({ ids, clock }, inside, { subject, field, text: place.text }) : null;
    return ok({ version: textVersion(text), at, kept });
  });
}
