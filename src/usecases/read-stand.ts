import { courtesyAt, type Courtesy } from '#domain/calendar/fair-until.ts';
import type { DecisionInput } from '#domain/decision/input.ts';
import { shown, type Shown } from '#domain/decision/shown.ts';
import { storedInput, talksAhead } from '#domain/decision/stored-input.ts';
import { gateOf, type Gate } from '#domain/doubt/gate.ts';
import { isNothingNew, nextLooks } from '#domain/doubt/looks.ts';
import type { Opinion } from '#domain/doubt/opinion.ts';
import type { DoubtId } from '#domain/id.ts';
import type { Interview } from '#domain/interview/interview.ts';
import type { OwnerUse } from './ports/owner-use.ts';
import { readDoubt, type DoubtView } from './read-doubt.ts';

/** Where one stands with one doubt. */
export type Stand = DoubtView & {
  readonly opinions: readonly Opinion[];
  readonly input: DecisionInput;
  readonly shown: Shown;
  /** Not null: asked first; the picture waits. After discrimination, harassment or danger there is no gate. */
  readonly gate: Gate | null;
  readonly next: Interview | null;
  readonly courtesy: Courtesy | null;
  /** The last two looks brought nothing new. */
  readonly nothingNew: boolean;
  readonly now: Temporal.Instant;
};

/** Reads all that step 7 says, from what is kept; null if there is no such doubt. */
export async function readStand({ stores, clock }: Pick<OwnerUse, 'stores' | 'clock'>, id: DoubtId) {
  const view = await readDoubt({ stores }, id);
  if (!view) return null;
  const now = clock.now();
  const opinions = await stores.opinions.ofDoubt(id);
  const known = { ...view, opinions, now };
  const input = storedInput(known);
  const picture = shown(input);
  const next = talksAhead(known)[0] ?? null;
  const stand: Stand = {
    ...known,
    input,
    shown: picture,
    gate: picture.kind === 'care' ? null : gateOf(view.doubt, opinions),
    next,
    courtesy: next && courtesyAt(next.start, now),
    nothingNew: isNothingNew(nextLooks(view.doubt.looks, view.signals, now)),
  };
  return stand;
}

/** Remembers that the picture was looked at, so that the third look without anything new can say so. */
export async function noteLook(ports: OwnerUse, id: DoubtId): Promise<void> {
  await ports.stores.transact(async (stores) => {
    const doubt = await stores.doubts.find(id);
    if (!doubt) return;
    const looks = nextLooks(doubt.looks, await stores.signals.ofApplication(doubt.applicationId), ports.clock.now());
    if (looks !== doubt.looks) await stores.doubts.save({ ...doubt, looks });
  });
}
