import type { Result } from '#domain/result.ts';

/** What a contact card says of one person; texts are empty when it says nothing. */
export type ContactCard = {
  readonly name: string;
  readonly givenName: string;
  readonly familyName: string;
  /** Honorific prefix: Dr., Prof. */
  readonly title: string;
  readonly emails: readonly string[];
  /** As written. */
  readonly phones: readonly string[];
  readonly company: string;
  readonly position: string;
  readonly note: string;
  readonly uid: string;
};

export type ContactRefusal =
  | { readonly kind: 'too-large'; readonly limit: number }
  | { readonly kind: 'too-many-cards'; readonly limit: number }
  | { readonly kind: 'not-a-contact' }
  | { readonly kind: 'unreadable' };

/** Reads vCard 3.0 and 4.0, writes 4.0 (RFC 6350). Never throws, whatever the text is. */
export type ContactFile = {
  read(text: string): Result<{ readonly cards: readonly ContactCard[]; readonly skipped: number }, ContactRefusal>;
  write(cards: readonly ContactCard[]): string;
};
