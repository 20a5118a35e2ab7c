/** A sentence with its place, in UTF-16 units of the part. Line breaks and runs of blanks are one blank each, so that lengths may differ from the original. */
export type Sentence = {
  readonly in: 'subject' | 'text';
  readonly text: string;
  readonly start: number;
  /** *If …*, *Sollten …*: it holds something out, and does not say it. */
  readonly isConditional: boolean;
};

const conditional =
  /^(?:\W*(?:if|should|in case|in the event|once|when|unless|whether|were)\b|\W*(?:sollten?|falls|wenn|sofern|sobald|im falle?|für den fall)\b)|,? (?:if|falls|sofern|sollte[n]?) (?:you|your|we|the|there|sie|ihre?|dein|du|wir|es|das)\b/i;

/** Sentences end at . ! ? before a blank, and at empty lines; `z. B.`, `Dr.` and dates do not end one. */
export function sentencesOf(text: string, part: Sentence['in']): Sentence[] {
  const clean = text.replaceAll('\u00ad', '').replace(/[ \t\u00a0]+/g, ' ');
  const found: Sentence[] = [];
  const end =
    /(?<![\s.]\p{L}|\bDr|\bProf|\bNr|\bbzw|\bca|\binkl|\bggf|\bMr|\bMs|\bMrs|\b\d{1,2})[.!?]+(?=\s|$)|\n\s*\n|$/gu;
  let start = 0;
  for (const match of clean.matchAll(end)) {
    const stop = match.index + match[0].length;
    const sentence = clean.slice(start, stop).replace(/\s/g, ' ');
    if (sentence.trim())
      found.push({ in: part, text: sentence, start, isConditional: conditional.test(sentence.trim()) });
    start = stop;
  }
  return found;
}
