import type { FormIssues } from './form-issues.ts';

/**
 * Turns the kinds of what is wrong into sentences, each beside its field.
 * @param sentences - by kind; one that is missing falls back to `unknown`
 */
export function explainForm(
  issues: FormIssues,
  sentences: Readonly<Record<string, string>> & { readonly unknown: string },
) {
  return Object.fromEntries(
    Object.entries(issues).map(([field, kind]) => [
      field,
      sentences[`${kind}:${field}`] ?? sentences[kind] ?? sentences.unknown,
    ]),
  );
}
