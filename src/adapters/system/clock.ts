import type { Clock } from '#usecases/ports/clock.ts';

export const systemClock: Clock = { now: () => Temporal.Now.instant() };
