/** Keeps passwords unreadable at rest. The key lies outside the database. */
export type Secrets = {
  /** Never the same text twice for the same password. */
  encrypt(password: string): Promise<string>;
  /** Null when the text was made with another key, or was changed. */
  decrypt(secret: string): Promise<string | null>;
};
