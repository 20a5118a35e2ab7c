/** How a farewell line begins, in English and German. */
export const farewell =
  /^\s*(?:(?:mit )?(?:freundlich\w*|besten?|herzlich\w*|viele[nr]?|liebe[nr]?|schöne[nr]?|sonnige[nr]?) grü(?:ß|ss)e?n?\b|mfg\b|lg\b|vg\b|(?:kind|best|warm(?:est)?|with (?:kind|best)) (?:regards|wishes)|regards\b|best\b|cheers\b|sincerely|yours (?:sincerely|faithfully|truly)|all the best|many thanks|thanks(?: again)?,?$|thank you,?$|bis bald|herzlichst)/i;

/** What stands under the farewell, at most 15 lines; empty when there is none. `own` is a text without quotes. */
export function signatureOf({ own, signature }: { readonly own: string; readonly signature: string }): string {
  const lines = own.split('\n');
  const at = lines.findLastIndex((line) => line.length < 80 && farewell.test(line));
  const under = at === -1 ? [] : lines.slice(at + 1);
  return [...under, ...signature.split('\n')]
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .slice(0, 15)
    .join('\n');
}
