/** A change of the engine's text that the person may take over into the one they edited, or not. */
export type OfferedChange = {
  /** Its place among the changes, from 0. */
  readonly n: number;
  readonly in: 'subject' | 'body';
  /** Empty: something is new. */
  readonly before: string;
  /** Empty: something falls away. */
  readonly after: string;
  /** The sentence that stands before it, where it has to be put when it is new. */
  readonly follows: string;
};

/** After a sentence and its space, or after the line ends of a paragraph; not after `26. ` or `Dr. `. */
const seam = /(?<=\D[.!?…]["”“)]? )(?<!\b(?:Dr|Prof|Mr|Ms|Mrs|Mx|m)\. )(?! )|(?<=\n)(?!\n)/u;

/** Sentences with the space that follows them, so that joining gives the text back. */
export const sentencesOf = (text: string): readonly string[] => (text === '' ? [] : text.split(seam));

type Step = { readonly kind: 'same' | 'gone' | 'new'; readonly text: string };

/** Longest common subsequence over sentences; letters are short. */
function steps(before: readonly string[], after: readonly string[]): readonly Step[] {
  const table = Array.from({ length: before.length + 1 }, () => new Array<number>(after.length + 1).fill(0));
  const cell = (i: number, j: number) => table[i]?.[j] ?? 0;
  for (let i = before.length - 1; i >= 0; i -= 1)
    for (let j = after.length - 1; j >= 0; j -= 1) {
      const row = table[i];
      const isSame = before[i]?.trim() === after[j]?.trim();
      if (row) row[j] = isSame ? cell(i + 1, j + 1) + 1 : Math.max(cell(i + 1, j), cell(i, j + 1));
    }
  const found: Step[] = [];
  let [i, j] = [0, 0];
  while (i < before.length || j < after.length) {
    const [old = '', fresh = ''] = [before[i], after[j]];
    if (i < before.length && j < after.length && old.trim() === fresh.trim()) {
      found.push({ kind: 'same', text: fresh });
      [i, j] = [i + 1, j + 1];
    } else if (i < before.length && (j >= after.length || cell(i + 1, j) >= cell(i, j + 1))) {
      found.push({ kind: 'gone', text: old });
      i += 1;
    } else {
      found.push({ kind: 'new', text: fresh });
      j += 1;
    }
  }
  return found;
}

/** The whole subject, where it would read differently now. */
export const offeredSubject = (before: string, after: string): readonly Omit<OfferedChange, 'n'>[] =>
  before === after ? [] : [{ in: 'subject', before, after, follows: '' }];

/** What the engine would say differently now, run by run of sentences. */
export function offeredChanges(before: string, after: string): readonly OfferedChange[] {
  const changes: { before: string; after: string; follows: string }[] = [];
  let [last, isOpen] = ['', false];
  for (const { kind, text } of steps(sentencesOf(before), sentencesOf(after))) {
    if (kind === 'same') {
      [last, isOpen] = [text, false];
      continue;
    }
    if (!isOpen) changes.push({ before: '', after: '', follows: last });
    isOpen = true;
    const open = changes.at(-1);
    if (open) open[kind === 'gone' ? 'before' : 'after'] += text;
  }
  return changes.filter((one) => one.before.trim() !== one.after.trim()).map((one, n) => ({ n, in: 'body', ...one }));
}

/** Puts one change into a text; null where the place is gone because the person rewrote it. */
export function takeChange(text: string, { before, after, follows }: OfferedChange): string | null {
  const old = before.trim();
  if (old !== '') {
    const at = text.indexOf(old);
    if (at < 0) return null;
    const rest = text.slice(at + old.length);
    return after.trim() === '' ? tidy(text.slice(0, at) + rest) : text.slice(0, at) + after.trim() + rest;
  }
  const anchor = follows.trim();
  const at = anchor === '' ? 0 : text.indexOf(anchor);
  if (at < 0) return null;
  const end = at + anchor.length;
  const gap = /\n/u.test(follows.slice(follows.trimEnd().length)) ? '\n\n' : ' ';
  return tidy(
    text.slice(0, end) + gap + after.trim() + (text.slice(end).startsWith('\n') ? '' : ' ') + text.slice(end),
  );
}

const tidy = (text: string) =>
  text
    .replace(/[ \t]{2,}/gu, ' ')
    .replace(/ +\n/gu, '\n')
    .replace(/\n +/gu, '\n')
    .replace(/\n{3,}/gu, '\n\n')
    .trim();
