/** A slow, salted one-way text of a passphrase; it says itself how it was made, so that it can be made slower later. */
export type PassphraseHash = {
  make(passphrase: string): Promise<string>;
  /** Takes as long for a wrong one as for a right one. False for a text that is none of ours. */
  matches(passphrase: string, hash: string): Promise<boolean>;
};
