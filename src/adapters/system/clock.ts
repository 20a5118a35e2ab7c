import type { Clock } from '#usecases/ports/clock.ts';

export const systemClock: Clock = { now: () => Temporal.Now.instant() };

/** The zone of this machine (IANA): what is assumed until the person says otherwise. */
export const systemZone = (): string => Temporal.Now.timeZoneId();
