import { readConfig } from '#edge/config.ts';

export const breach = readConfig;
