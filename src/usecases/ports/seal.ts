import type { Result } from '#domain/result.ts';

export type SealFailure = { readonly kind: 'wrong-passphrase' } | { readonly kind: 'damaged' };

/** Closes a file with a passphrase, so that nobody without it learns anything of what is in it, and any change is noticed. */
export type Seal = {
  /** Whether a file that begins like that is closed. */
  isSealed(start: Uint8Array): boolean;
  close(bytes: Uint8Array, passphrase: string): Promise<Uint8Array>;
  open(sealed: Uint8Array, passphrase: string): Promise<Result<Uint8Array, SealFailure>>;
};
