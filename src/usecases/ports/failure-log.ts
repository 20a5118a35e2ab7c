/** What failed and where in our code; never anything that a person wrote. */
export type FailureFacts = Readonly<{
  route: string | null;
  method: string;
  status: number;
  error: string;
  at: readonly string[];
}>;

/** The local log. @returns a reference under which the entry can be found */
export type FailureLog = (facts: FailureFacts) => string;
