import { z } from 'zod';
import {
  type LetterContext,
  letterKinds,
  type LetterLanguage,
  type LetterLocale,
  recipientRoles,
} from '#domain/letter/letter.ts';

const text = z.string().max(2_000_000);
const texts = z.array(text).max(20_000);
/** A start with a day; what stands after the day may be a time, an offset, a zone. */
const start = z.string().regex(/^\d{4}-\d{2}-\d{2}(?:$|[T ])/u, 'is not an ISO 8601 date');
const absentAsUndefined = (value: unknown) => (value === null ? undefined : value);
const optional = <T extends z.ZodType>(schema: T) => z.preprocess(absentAsUndefined, schema.optional());

const contextSchema = z.strictObject({
  role: optional(text),
  company: optional(text),
  requisition: optional(z.union([text, z.number().transform(String)])),
  sender: optional(z.strictObject({ name: optional(text), email: optional(text), phone: optional(text) })),
  recipient: optional(
    z.strictObject({
      name: optional(text),
      title: optional(text),
      salutation: optional(text),
      register: optional(z.enum(['Sie', 'du', 'first-name', 'formal'])),
      role: optional(z.enum(recipientRoles)),
    }),
  ),
  kind: optional(z.enum(letterKinds)),
  medium: optional(z.enum(['mail', 'network', 'spoken'])),
  rounds: optional(z.number().int().min(0)),
  offer: optional(z.boolean()),
  contractSigned: optional(z.boolean()),
  booked: optional(z.array(z.strictObject({ start, what: optional(text) })).max(100)),
  keepDoorOpen: optional(z.boolean()),
  reasonWanted: optional(z.boolean()),
  ticked: optional(z.array(z.enum(['health', 'family', 'legal'])).max(3)),
  private: optional(texts),
  others: optional(texts),
  figures: optional(z.array(z.union([text, z.number().transform(String)])).max(20_000)),
  debriefFacts: optional(texts),
});

const localesOf = { en: ['en-GB', 'en-US'], de: ['de-DE', 'de-AT', 'de-CH'] } as const;

const lineSchema = z.strictObject({
  id: z.union([z.string(), z.number()]),
  lang: z.enum(['en', 'de']),
  locale: optional(z.string()),
  subject: optional(text),
  body: text,
  context: optional(z.unknown()),
});

/** One text to check, as a line of a `--jsonl` file holds it. */
export type LetterToCheck = {
  readonly id: string | number;
  readonly lang: LetterLanguage;
  readonly locale: LetterLocale;
  readonly subject: string;
  readonly body: string;
  readonly context: LetterContext;
};

/** A refused field: its path and what is wrong, in English. */
export type FieldProblem = { readonly field: string; readonly problem: string };
export type Parsed<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly FieldProblem[] };

export function parseLetterContext(value: unknown, under = 'context'): Parsed<LetterContext> {
  const parsed = contextSchema.safeParse(value);
  return parsed.success
    ? { ok: true, value: withoutAbsent(parsed.data) as LetterContext }
    : refused(parsed.error, under);
}

export function parseLetterToCheck(value: unknown): Parsed<LetterToCheck> {
  const parsed = lineSchema.safeParse(value);
  if (!parsed.success) return refused(parsed.error, '');
  const { id, lang, subject = '', body } = parsed.data;
  const locale = parseLocale(lang, parsed.data.locale);
  if (!locale)
    return { ok: false, problems: [{ field: 'locale', problem: `is not one of ${localesOf[lang].join(', ')}` }] };
  const context = parseLetterContext(parsed.data.context ?? {});
  return context.ok ? { ok: true, value: { id, lang, locale, subject, body, context: context.value } } : context;
}

/** The language's own region when none is given; undefined when the two do not belong together. */
export function parseLocale(lang: LetterLanguage, locale: string | undefined): LetterLocale | undefined {
  if (locale === undefined || locale === lang) return localesOf[lang][0];
  return localesOf[lang].find((known) => known.toLowerCase() === locale.replace('_', '-').toLowerCase());
}

function refused(error: z.ZodError, under: string): Parsed<never> {
  const problems = error.issues.flatMap((issue): FieldProblem[] => {
    const path = [under, ...issue.path.map(String)].filter(Boolean).join('.');
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map((key) => ({ field: [path, key].filter(Boolean).join('.'), problem: 'is not known' }));
    return [{ field: path || 'line', problem: issue.message }];
  });
  return { ok: false, problems };
}

/** exactOptionalPropertyTypes: a fact that is not known is not there. */
function withoutAbsent(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutAbsent);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, one]) => one !== undefined)
      .map(([key, one]) => [key, withoutAbsent(one)]),
  );
}
