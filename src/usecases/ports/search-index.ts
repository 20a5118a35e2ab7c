import type { ApplicationId } from '#domain/id.ts';

export const searchKinds = [
  'application',
  'person',
  'interview',
  'signal',
  'doubt',
  'question',
  'letter',
  'message',
  'contact',
] as const;
export type SearchKind = (typeof searchKinds)[number];

/** Something found. */
export type Hit = {
  readonly kind: SearchKind;
  readonly id: string;
  readonly applicationId: ApplicationId | null;
};

/**
 * Search over everything: words and their beginnings, all of them; case and accents do not count, and neither does
 * how an umlaut is written (ä, ae, a). What is saved through the stores is found at once, what is removed is not.
 */
export type SearchIndex = {
  /** Best first: names and titles before texts, whole words before beginnings. Empty for a query without any word. */
  find(
    query: string,
    options?: { readonly limit?: number; readonly kinds?: readonly SearchKind[] },
  ): Promise<readonly Hit[]>;
};
