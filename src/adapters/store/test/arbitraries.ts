import { doubtArbitraries } from './doubt-arbitraries.ts';
import { goodbyeArbitraries } from './goodbye-arbitraries.ts';
import { keepingArbitraries } from './keeping-arbitraries.ts';
import { searchArbitraries } from './search-arbitraries.ts';
import type { OneOfEach } from './things.ts';

/** Arbitrary things of every kind that belong to those that are `there`; their ids are still to be given. */
export function arbitraries(there: OneOfEach) {
  return {
    ...searchArbitraries(there),
    ...doubtArbitraries(there),
    ...goodbyeArbitraries(there),
    ...keepingArbitraries(),
  };
}
