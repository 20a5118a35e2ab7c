/**
 * How much of the program stands around a page. A page's `load` returns it as `frame`; without one it is `full`.
 * quiet: wordmark, what it is about, one way out (the doubt). bare: the page alone (the morning-of view, a print sheet, a brief).
 */
export type Frame =
  | { readonly kind: 'full'; readonly doubtHref?: string | null }
  | { readonly kind: 'quiet'; readonly about: string; readonly role?: string; readonly laterHref: string }
  | { readonly kind: 'bare' };
