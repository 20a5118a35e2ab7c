/**
 * Calls `act` when this page may be the last that its scripts see: before it is unloaded or reloaded (early enough that the
 * server has what is posted before it is asked for the next page), when it is gone, and when it is hidden, as by a phone.
 * @param act - told whether the page is being unloaded; a hidden page may come back
 */
export function onLeaving(act: (isUnloading: boolean) => void, signal: AbortSignal): void {
  document.addEventListener('visibilitychange', () => document.hidden && act(false), { signal });
  addEventListener('beforeunload', () => act(true), { signal });
  addEventListener('pagehide', () => act(true), { signal });
}

const locking = 'bowout-locking';

/** Calls `save` before this browser is locked: what is posted later would be refused. It says whether nothing is left to be saved. */
export function onLocking(save: () => Promise<boolean>, signal: AbortSignal): void {
  addEventListener(locking, (event) => event instanceof CustomEvent && (event.detail as unknown[]).push(save()), {
    signal,
  });
}

/** How long a lock waits for what is being saved, in milliseconds. */
const longestSaving = 3000;

/** Has every form of this page save what was typed into it, and waits a moment for that. @returns whether all is saved */
export async function saveBeforeLocking(): Promise<boolean> {
  const saving: Promise<boolean>[] = [];
  dispatchEvent(new CustomEvent(locking, { detail: saving }));
  const tooLong = new Promise<boolean[]>((resolve) => setTimeout(() => resolve([false]), longestSaving));
  return (await Promise.race([Promise.all(saving), tooLong])).every(Boolean);
}
