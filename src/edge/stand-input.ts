import { z } from 'zod';
import type { Outlook } from '#domain/application/outlook.ts';
import { ways } from '#domain/decision/decision.ts';
import { sinces } from '#domain/doubt/doubt.ts';
import { strengths, type Strength } from '#domain/signal/signal.ts';
import { fail, ok } from '#domain/result.ts';
import type { StandChange } from '#usecases/change-stand.ts';
import type { DecisionToRecord } from '#usecases/record-decision.ts';
import { readOffer } from './doubt-input.ts';

/** What is not understood stays as it was: a field half typed is no reason to refuse the others. */
const asIt = <T extends z.ZodType>(schema: T) => schema.optional().catch(undefined);
const oneOf = <T extends string>(values: readonly [T, ...T[]]) => asIt(z.enum(values));
/** SPEC section 1: hours below 0 are refused; more than a week is a slip of the finger. Commas as in German. */
const hours = asIt(
  z
    .string()
    .regex(/^\d{1,3}([.,]\d{1,2})?$/)
    .transform((text) => Number(text.replace(',', '.')))
    .refine((value) => value <= 168),
);
const steps = (most: number) =>
  asIt(
    z
      .string()
      .regex(/^\d$/)
      .transform(Number)
      .refine((value) => value <= most),
  );

const outlookForm = z.object({
  roundsLeft: steps(8),
  hoursNext: hours,
  hoursLater: hours,
  offerChance: oneOf(['low', 'even', 'high']),
  good: oneOf(['some', 'normal', 'big']),
  bad: oneOf(['some', 'normal', 'big']),
  alternatives: oneOf(['none', 'some', 'strong']),
  runway: oneOf(['ok', 'short']),
  keen: oneOf(['-1', '0', '1']),
  practice: steps(2),
  contacts: steps(2),
});

const since = oneOf(sinces);
const isStrength = (text: string): text is Strength => (strengths as readonly string[]).includes(text);

function strengthsOf(fields: Record<string, string>): ReadonlyMap<string, Strength> {
  const found = new Map<string, Strength>();
  for (const [name, value] of Object.entries(fields))
    if (name.startsWith('strength:') && isStrength(value)) found.set(name.slice('strength:'.length), value);
  return found;
}

const known = (facts: Readonly<Record<string, unknown>>): Partial<Outlook> =>
  Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));

/** What a form of step 7 or of its arithmetic changes; fields that it does not have stay as they are. */
export function readStandForm(fields: Record<string, string>, stakes: Outlook['stakes']): StandChange {
  const { good, bad, keen, ...rest } = outlookForm.parse(fields);
  const outlook: Partial<Outlook> = {
    ...known({ ...rest, keen: keen === undefined ? undefined : Number(keen) }),
    ...((good ?? bad) && { stakes: { good: good ?? stakes.good, bad: bad ?? stakes.bad } }),
  };
  const answer = fields['clearNo'] === undefined ? readOffer(fields['offer']) : 'clear-no';
  const noted = strengthsOf(fields);
  return {
    answer: answer ?? undefined,
    showMeNow: fields['showMe'] === undefined ? undefined : true,
    since: since.parse(fields['since']),
    outlook: Object.keys(outlook).length > 0 ? outlook : undefined,
    strengths: noted.size > 0 ? noted : undefined,
  };
}

const confidences = { '1': 1, '2': 2, '3': 3, '4': 4, '5': 5 } as const;
const text = z.string().max(20_000).default('');
const decisionForm = z.object({
  way: z.enum(ways),
  reasons: text,
  wouldChange: text,
  confidence: z.string().default(''),
  pauseUntil: z.union([z.literal(''), z.iso.date()]).default(''),
});

export type DecisionIssues = Readonly<{ way?: true; pauseUntil?: true }>;

/**
 * Reads a decision: the way alone is enough.
 * @param today - the person's day; time is taken until a later one
 */
export function readDecisionForm(fields: Record<string, string>, today: Temporal.PlainDate) {
  const form = decisionForm.safeParse(fields);
  const issues = (wrong: DecisionIssues) => fail({ kind: 'not-understood', issues: wrong });
  if (!form.success) {
    const names = form.error.issues.map(({ path }) => path[0]);
    return issues({ ...(names.includes('pauseUntil') ? { pauseUntil: true } : { way: true }) });
  }
  const { way, reasons, wouldChange, confidence, pauseUntil } = form.data;
  const until = pauseUntil === '' ? null : Temporal.PlainDate.from(pauseUntil);
  if (way === 'pause' && until && Temporal.PlainDate.compare(until, today) <= 0) return issues({ pauseUntil: true });
  const sure = Object.hasOwn(confidences, confidence) ? confidences[confidence as keyof typeof confidences] : null;
  return ok({ way, reasons, wouldChange, confidence: sure, pauseUntil: until } satisfies DecisionToRecord);
}
