/** One line of a summary: a fact, one's own words, or a question to whoever reads it. */
export type BriefLine = { readonly kind: 'fact' | 'words' | 'question'; readonly text: string };

const marks = { fact: '- ', words: '" ', question: '? ' } as const;
const kinds = Object.keys(marks) as (keyof typeof marks)[];

/** As it is kept with the opinion: one text a line, its kind in front. */
export const keptLine = ({ kind, text }: BriefLine): string => marks[kind] + text;

export function readKeptLine(line: string): BriefLine {
  const kind = kinds.find((one) => line.startsWith(marks[one]));
  return kind ? { kind, text: line.slice(marks[kind].length) } : { kind: 'fact', text: line };
}
