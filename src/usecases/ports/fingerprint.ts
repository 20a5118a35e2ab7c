/** A one-way, fixed-length text of a secret, so that the secret itself is never stored; the same secret gives the same text. */
export type Fingerprint = (secret: string) => string;
