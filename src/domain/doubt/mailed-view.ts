import type { OfferAnswer } from './answers.ts';

/** The five answers to *would you be glad*, as the summary offers them in English and German. */
const said: readonly (readonly [RegExp, OfferAnswer])[] = [
  [/^(?:rather not|rather no|probably not|eher nicht|eher nein)/i, -1],
  [/^(?:rather yes|probably yes|eher ja|eher schon)/i, 1],
  [
    /^(?:can[’']?t say|cannot say|hard to say|no idea|schwer zu sagen|weiß nicht|weiß ich nicht|kann ich nicht sagen|keine ahnung)/i,
    0,
  ],
  [/^(?:no|nein)/i, -2],
  [/^(?:yes|ja)/i, 2],
];

/** The view in a written answer, where it stands there as one of the five; *yes, but …* is none. */
export function mailedView(answer: string): OfferAnswer | null {
  const [first = ''] = answer.trim().split(/\n/);
  for (const [pattern, view] of said) {
    const after = first.replace(pattern, '');
    if (after !== first && /^\s*(?:$|[.;!]|[,–-]\s*(?:because|since|weil|denn|da)\b)/i.test(after)) return view;
  }
  return null;
}
