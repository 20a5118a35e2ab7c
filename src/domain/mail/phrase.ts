import type { MessageLabel } from './message-label.ts';

/**
 * One wording that speaks for a label. `weight` 1 is a hint, 2 speaks for it, 3 says so, 4 and 5 outweigh others that are in the
 * same mail by nature (a rejection thanks for the application, too).
 */
export type Phrase = {
  readonly label: MessageLabel;
  readonly weight: number;
  readonly pattern: RegExp;
  /** Only there; everywhere when missing. */
  readonly only?: 'subject' | 'text';
};

/** Patterns of one label, by weight. */
export const phrases = (label: MessageLabel, weight: number, ...patterns: readonly RegExp[]): Phrase[] =>
  patterns.map((pattern) => ({ label, weight, pattern }));

export const subjectPhrases = (label: MessageLabel, weight: number, ...patterns: readonly RegExp[]): Phrase[] =>
  patterns.map((pattern) => ({ label, weight, pattern, only: 'subject' }));
