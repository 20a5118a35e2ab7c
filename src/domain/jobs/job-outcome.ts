/** `again`: not possible just now. Anything else is done, also what turned out not to be needed or not to be possible at all. */
export type JobOutcome = 'done' | 'again';
