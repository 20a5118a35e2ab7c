import type { z } from 'zod';

/** What is wrong with a form, by field: a kind that the page turns into a sentence beside that field. */
export type FormIssues = Readonly<Record<string, string>>;

/** The first thing wrong with each field. Schemas give each rule's message as the kind that the page explains. */
export function formIssues(error: z.ZodError): FormIssues {
  const issues: Record<string, string> = {};
  for (const issue of error.issues) issues[String(issue.path[0] ?? '')] ??= issue.message;
  return issues;
}

/** The texts of a form as they were typed, to hand back beside what was wrong; files are left out. */
export function typedTexts(form: FormData): Record<string, string> {
  const texts: Record<string, string> = {};
  for (const [name, value] of form) if (typeof value === 'string') texts[name] = value;
  return texts;
}
