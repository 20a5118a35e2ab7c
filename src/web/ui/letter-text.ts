/** A run of a letter's text; `finding` is the number of the remark that means it. */
export type LetterRun = { readonly text: string; readonly finding?: number };

/** A remark on the words of a letter. `stop`: it cannot go out like this. */
export type LetterFinding = {
  readonly n: number;
  readonly title: string;
  readonly text: string;
  readonly stop?: boolean;
  /** The paragraph beside which it stands, from 0, where another remark already marks its words. */
  readonly paragraph?: number | undefined;
};

/** Cuts text into runs at non-overlapping places; `from` and `to` are UTF-16 offsets, sorted by `from`. */
export function cutIntoRuns(
  text: string,
  places: readonly { readonly from: number; readonly to: number; readonly n: number }[],
): LetterRun[] {
  const runs: LetterRun[] = [];
  let done = 0;
  for (const { from, to, n } of places) {
    if (from < done || to <= from || to > text.length) continue;
    if (from > done) runs.push({ text: text.slice(done, from) });
    runs.push({ text: text.slice(from, to), finding: n });
    done = to;
  }
  if (done < text.length) runs.push({ text: text.slice(done) });
  return runs;
}
