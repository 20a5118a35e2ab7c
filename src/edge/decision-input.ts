import { z } from 'zod';
import { DEALBREAKER_KINDS } from '#domain/decision/dealbreakers.ts';
import type { DecisionInput } from '#domain/decision/input.ts';
import { fail, ok, type Result } from '#domain/result.ts';

/** Why a value was refused, and the facts to say so. */
export type InputReason =
  | { kind: 'missing' }
  | { kind: 'empty' }
  | { kind: 'wrong-type'; expected: string }
  | { kind: 'not-one-of'; allowed: readonly string[] }
  | { kind: 'not-whole' }
  | { kind: 'below'; least: number }
  | { kind: 'above'; most: number }
  | { kind: 'not-a-chance' }
  | { kind: 'unknown-field' }
  | { kind: 'repeated' };

/** Field as a path from the input, e.g. `signals[2].strength`; empty for the input as a whole. */
export type InputProblem = { readonly field: string; readonly reason: InputReason };
type InvalidInput = { kind: 'invalid-input'; problems: readonly InputProblem[] };

const signal = z.strictObject({
  id: z.string().min(1),
  polarity: z.literal([1, -1]),
  strength: z.enum(['faint', 'clear', 'strong']),
  topic: z.string().min(1),
  source: z.enum(['first', 'second', 'review']).default('first'),
  round: z.int().min(0).optional(),
  person: z.string().optional(),
  verified: z.boolean().optional(),
  asked: z.boolean().optional(),
});

const signals = z.array(signal).superRefine((all, context) => {
  const seen = new Set<string>();
  all.forEach(({ id }, index) => {
    if (seen.has(id)) context.addIssue({ code: 'custom', path: [index, 'id'], params: { reason: 'repeated' } });
    seen.add(id);
  });
});

const hours = z.number().min(0);
const answer = z.literal([0, 1, 2]);
const fiveSteps = z.literal([-2, -1, 0, 1, 2]);
const stakes = z.enum(['some', 'normal', 'big']);
const triageItem = answer.optional();
const triage = z.strictObject({
  changed: z.literal(true).optional(),
  e1: triageItem,
  e2: triageItem,
  e3: triageItem,
  e4: triageItem,
  e5: triageItem,
  p1: triageItem,
  p2: triageItem,
  p3: triageItem,
  p4: triageItem,
  p5: triageItem,
  t1: triageItem,
});

/** SPEC section 1 to the letter: absent means the default, anything outside the table is refused, nothing is coerced. */
const schema = z.strictObject({
  signals: signals.optional(),
  process: z
    .strictObject({
      roundsLeft: z.int().min(0).max(8).optional(),
      hoursNext: hours.optional(),
      hoursLater: hours.optional(),
      offerChance: z.union([z.enum(['low', 'even', 'high']), z.number().min(0).max(1)]).optional(),
      hoursToNext: z.number().optional(),
    })
    .optional(),
  stakes: z.strictObject({ good: stakes.optional(), bad: stakes.optional() }).optional(),
  alternatives: z.enum(['none', 'some', 'strong']).optional(),
  runway: z.enum(['ok', 'short']).optional(),
  keen: z.literal([-1, 0, 1]).optional(),
  practice: answer.optional(),
  contacts: answer.optional(),
  dealbreakers: z.array(z.strictObject({ kind: z.enum(DEALBREAKER_KINDS), sure: z.boolean().optional() })).optional(),
  triage: triage.optional(),
  offeredToday: fiveSteps.optional(),
  clearNo: z.literal(true).optional(),
  adviser: z.strictObject({ view: fiveSteps, knows: z.boolean().optional() }).optional(),
  doubtAgeHours: hours.optional(),
});

const fieldOf = (path: readonly PropertyKey[]): string =>
  path.map((part, i) => (typeof part === 'number' ? `[${part}]` : `${i > 0 ? '.' : ''}${String(part)}`)).join('');

type Issue = z.core.$ZodIssue;

const wrongType = (expected: string): InputReason =>
  expected === 'int' ? { kind: 'not-whole' } : { kind: 'wrong-type', expected };

function reasonOf(issue: Issue, isThere: boolean): InputReason {
  if (!isThere) return { kind: 'missing' };
  switch (issue.code) {
    case 'invalid_type':
      return wrongType(issue.expected);
    case 'invalid_value':
      return { kind: 'not-one-of', allowed: issue.values.map(String) };
    case 'too_small':
      return issue.origin === 'string' ? { kind: 'empty' } : { kind: 'below', least: Number(issue.minimum) };
    case 'too_big':
      return { kind: 'above', most: Number(issue.maximum) };
    case 'invalid_union':
      return { kind: 'not-a-chance' };
    default:
      return { kind: 'repeated' };
  }
}

const at = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (inner, part) =>
      typeof inner === 'object' && inner !== null && Object.hasOwn(inner, part)
        ? (inner as Record<PropertyKey, unknown>)[part]
        : undefined,
    value,
  );

const problemsOf = (input: unknown, issue: Issue): InputProblem[] =>
  issue.code === 'unrecognized_keys'
    ? issue.keys.map((key) => ({ field: fieldOf([...issue.path, key]), reason: { kind: 'unknown-field' } }))
    : [{ field: fieldOf(issue.path), reason: reasonOf(issue, at(input, issue.path) !== undefined) }];

/** One input of the decision core from anything, or every field that is not valid and why. */
export function parseDecisionInput(value: unknown): Result<DecisionInput, InvalidInput> {
  const parsed = schema.safeParse(value);
  if (parsed.success) return ok(parsed.data);
  return fail({ kind: 'invalid-input', problems: parsed.error.issues.flatMap((issue) => problemsOf(value, issue)) });
}
