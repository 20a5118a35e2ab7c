/** Short forms after which a full stop ends no sentence. */
const shortForms =
  /(?:^|[\s(])(?:z\. ?B|d\. ?h|u\. ?a|bzw|ca|vgl|Nr|Dr|Prof|Hr|Fr|Mr|Mrs|Ms|St|e\.g|i\.e|etc|approx|\p{L})\.$/u;
const end = /[.!?…]+["”“»’)]*(?=\s)|\n+/gu;

/** What one wrote, sentence by sentence, in its order; each once. Used to offer them as notes, so that nothing is typed twice. */
export function sentencesOf(text: string): readonly string[] {
  const found: string[] = [];
  let from = 0;
  const take = (until: number) => {
    const sentence = text.slice(from, until).trim();
    if (/[\p{L}\p{N}]/u.test(sentence)) found.push(sentence);
    from = until;
  };
  for (const match of text.matchAll(end)) {
    const until = match.index + match[0].length;
    const isLineEnd = match[0].startsWith('\n');
    const isShortForm = shortForms.test(text.slice(from, until));
    const isOrdinal = /\d\.$/.test(text.slice(from, until)) && !isLineEnd;
    if (isLineEnd || !(isShortForm || isOrdinal)) take(until);
  }
  take(text.length);
  return [...new Set(found)];
}

/** Those that have neither become a note nor been put aside. */
export function sentencesToOffer(
  doubt: { readonly text: string; readonly dismissedSentences: readonly string[] },
  signals: readonly { readonly text: string }[],
): readonly string[] {
  const done = new Set([...doubt.dismissedSentences, ...signals.map(({ text }) => text.trim())]);
  return sentencesOf(doubt.text).filter((sentence) => !done.has(sentence));
}
