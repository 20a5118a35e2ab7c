import { similarity, similarityCap } from '#domain/letter/similarity.ts';

/** Two letters of one goodbye that differ in little but the name; indices into the pack, `alike` from 0 to 1. */
export type Likeness = { readonly one: number; readonly other: number; readonly alike: number };

/** E20: all pairs of bodies above the cap, once the names of the people are taken out. */
export function checkPack(bodies: readonly string[], names: readonly string[]): readonly Likeness[] {
  const longestFirst = [...names].sort((left, right) => right.length - left.length);
  return bodies.flatMap((body, one) =>
    bodies.slice(one + 1).flatMap((later, offset): readonly Likeness[] => {
      const alike = similarity(body, later, longestFirst);
      return alike > similarityCap ? [{ one, other: one + 1 + offset, alike }] : [];
    }),
  );
}
