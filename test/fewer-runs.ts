import fc from 'fast-check';

/** Mutation testing asks the laws a thousand times over: a few cases with a fixed seed each time are enough to kill, and repeatable. */
fc.configureGlobal({ numRuns: 20, seed: 20261123, endOnFailure: true });
