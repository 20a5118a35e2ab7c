/** Answers that a machine gave: nobody has answered with them. */
const machines: ReadonlySet<string> = new Set(['bounce', 'out-of-office', 'auto_reply']);

/** @param label - what a kept mail probably is */
export const isFromMachine = (label: string) => machines.has(label);
