/** E20, ours: two bodies of one goodbye share at most this much once names, role and company are taken out. */
export const similarityCap = 0.6;

const shingles = (text: string, names: readonly string[]) => {
  const bare = names.reduce((now, name) => (name === '' ? now : now.replaceAll(name, ' ')), text);
  const words = bare.toLocaleLowerCase('und').match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.slice(2).map((word, at) => `${words[at] ?? ''} ${words[at + 1] ?? ''} ${word}`));
};

/** How alike two bodies are once all names are taken out: 0 nothing in common, 1 the same; Dice over word triples. */
export function similarity(one: string, other: string, names: readonly string[]): number {
  const [left, right] = [shingles(one, names), shingles(other, names)];
  if (left.size + right.size === 0) return 1;
  return (2 * left.intersection(right).size) / (left.size + right.size);
}
