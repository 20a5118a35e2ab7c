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
