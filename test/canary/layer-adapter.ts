import { systemClock } from '#adapters/system/clock.ts';

export const breach = systemClock;
