declare const safe: unique symbol;

/** Markup that was built by `markup` and is therefore escaped. */
export type Html = { readonly [safe]: true; readonly text: string };

type Part = string | number | Html | false | null | undefined | readonly Html[];

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '`': '&#96;',
};

export const escapeHtml = (text: string): string =>
  text.toWellFormed().replace(/[&<>"'`]/g, (character) => entities[character] ?? '');

/**
 * Not called `html`: the formatter lays that out anew, and the hash of a style or a script would no longer fit.
 * Builds markup for files that are handed out. Every value is escaped, for text and for quoted attributes alike, unless `markup` made it;
 * false, null and undefined are nothing. Values belong between quotes in attributes, and never into script or style.
 */
export function markup(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  const text = strings.map((literal, index) => literal + shown(parts[index])).join('');
  return { text } as Html;
}

function shown(part: Part): string {
  if (part === undefined || part === null || part === false) return '';
  if (typeof part === 'string') return escapeHtml(part);
  if (typeof part === 'number') return String(part);
  return 'text' in part ? part.text : part.map(({ text }) => text).join('');
}

/** Text of our own that is no markup but must stand as it is: the style sheet and the script of a file. */
export const ownSource = (text: string): Html => ({ text }) as Html;

/** An address that may be linked to; nothing for any other scheme. */
export function webAddress(address: string): string | undefined {
  const url = URL.parse(address);
  return url?.protocol === 'https:' || url?.protocol === 'http:' ? url.href : undefined;
}
