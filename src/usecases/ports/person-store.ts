import type { Person } from '#domain/people/person.ts';
import type { KeptStore } from './kept-store.ts';

export type PersonStore = KeptStore<Person> & {
  /** By address, letter case ignored; oldest first. */
  byEmail(address: string): Promise<readonly Person[]>;
  /** Kept in touch with, next contact due on that day or earlier; earliest first. */
  dueOn(day: Temporal.PlainDate): Promise<readonly Person[]>;
  /** Last changed first. */
  list(page?: { readonly limit?: number; readonly offset?: number }): Promise<readonly Person[]>;
  count(): Promise<number>;
};
