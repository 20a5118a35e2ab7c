import type { Clock } from './ports/clock.ts';
import type { Fingerprint } from './ports/fingerprint.ts';

/** How long private facts stay open without being used, in minutes. */
export const privateMinutes = 5;

/**
 * A door behind the door: which browsers may see the private facts, and until when. It is kept in memory alone, so that
 * it closes by itself, with a restart too.
 */
export function privateDoor({ clock, fingerprint }: { clock: Clock; fingerprint: Fingerprint }) {
  const openUntil = new Map<string, Temporal.Instant>();
  const isOpen = (token: string) => {
    const until = openUntil.get(fingerprint(token));
    return until !== undefined && Temporal.Instant.compare(until, clock.now()) > 0;
  };
  const open = (token: string) => void openUntil.set(fingerprint(token), clock.now().add({ minutes: privateMinutes }));
  return {
    isOpen,
    open,
    /** Being used keeps it open, if it is. */
    use: (token: string) => {
      if (isOpen(token)) open(token);
    },
    close: (token: string) => void openUntil.delete(fingerprint(token)),
    closeAll: () => openUntil.clear(),
  };
}
