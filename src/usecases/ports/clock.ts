/** What time it is. Rules never ask; they are told. */
export type Clock = { now(): Temporal.Instant };
