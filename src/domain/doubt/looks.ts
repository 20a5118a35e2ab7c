import type { Signal } from '../signal/signal.ts';
import type { Doubt } from './doubt.ts';

type Looks = Doubt['looks'];

/** Opening the page again within this many minutes is the same look: a reload, or a changed assumption. Judgement. */
const SAME_LOOK_MIN = 30;
/** After this many looks without anything new the page says so (SPEC section 9). */
const LOOKS_WITHOUT_NEWS = 2;

/** What a look was made from: the notes, and when each was last changed. */
const signatureOf = (signals: readonly Signal[]): string =>
  signals
    .map(({ id, changedAt }) => `${id}/${changedAt.epochMilliseconds}`)
    .toSorted()
    .join(' ');

const kept = (text: string): { at: number; signature: string } => {
  const cut = text.indexOf('@');
  return { at: Number(text.slice(0, Math.max(cut, 0))), signature: text.slice(cut + 1) };
};

/**
 * The looks after this one. `lastSignature` is kept as `<epoch ms>@<what the look was made from>`; the very same object
 * comes back when it is still the same look, so that nothing need be saved.
 */
export function nextLooks(looks: Looks, signals: readonly Signal[], now: Temporal.Instant): Looks {
  const signature = signatureOf(signals);
  const last = kept(looks.lastSignature);
  const isNews = looks.count === 0 || last.signature !== signature;
  if (!isNews && now.epochMilliseconds - last.at < SAME_LOOK_MIN * 60_000) return looks;
  return { count: isNews ? 1 : looks.count + 1, lastSignature: `${now.epochMilliseconds}@${signature}` };
}

/** True from the third look on: the two before brought nothing new. */
export const isNothingNew = ({ count }: Looks): boolean => count > LOOKS_WITHOUT_NEWS;
