import { z } from 'zod';
import { origins } from '#domain/application/application.ts';
import { reachedStages } from '#domain/application/stage.ts';
import type { OfferAnswer, TriageAnswers } from '#domain/doubt/answers.ts';
import { triageItems } from '#domain/doubt/answers.ts';
import { sinces } from '#domain/doubt/doubt.ts';
import type { ApplicationId } from '#domain/id.ts';
import { fail, ok } from '#domain/result.ts';
import type { DoubtToBegin } from '#usecases/begin-doubt.ts';

export type DoubtIssue = 'company' | 'role' | 'date' | 'time' | 'zone' | 'application' | 'tooLong';
type Issues = Readonly<Partial<Record<string, DoubtIssue>>>;

/** What a form posts, text fields only. */
export const fieldsOf = (form: FormData): Record<string, string> =>
  Object.fromEntries([...form].filter((pair): pair is [string, string] => typeof pair[1] === 'string'));

const oneOf = <T extends string>(values: readonly [T, ...T[]]) => z.enum(values).nullable().catch(null);
const line = z.string().trim().max(200).catch('');
export const sinceField = oneOf(sinces);
export const originField = oneOf(origins);
const stageField = oneOf(reachedStages);

const beginForm = z.object({
  text: z.string().max(100_000).catch(''),
  since: sinceField,
  application: line,
  company: line,
  role: line,
  origin: originField,
  stage: stageField,
  date: line,
  time: line,
  zone: line,
});
type Begun = z.infer<typeof beginForm>;

const parsed = <T>(read: () => T): T | null => {
  try {
    return read();
  } catch {
    return null; // Temporal throws on what it cannot read
  }
};

/** The next date, or which of its three fields is wrong. No date: there is none. */
function nextOf({ date, time, zone }: Begun): Temporal.ZonedDateTime | null | { issues: Issues } {
  if (date === '' && time === '') return null;
  const day = parsed(() => Temporal.PlainDate.from(date));
  if (!day) return { issues: { date: 'date' } };
  const plainTime = time === '' ? null : parsed(() => Temporal.PlainTime.from(time));
  if (!plainTime) return { issues: { time: 'time' } };
  return parsed(() => day.toZonedDateTime({ timeZone: zone, plainTime })) ?? { issues: { zone: 'zone' } };
}

/** Reads step 1: a known application, or company and job; a date only together with its time. */
export function readBeginForm(fields: Record<string, string>) {
  const begun = beginForm.parse(fields);
  const isNew = begun.application === '';
  const missing: Issues = {
    ...(isNew && begun.company === '' && { company: 'company' as const }),
    ...(isNew && begun.role === '' && { role: 'role' as const }),
  };
  const next = nextOf(begun);
  const issues: Issues = { ...missing, ...(next && 'issues' in next ? next.issues : {}) };
  if (Object.keys(issues).length > 0 || (next && 'issues' in next)) return fail({ kind: 'not-understood', issues });
  const about = isNew
    ? { company: begun.company, role: begun.role, origin: begun.origin, stage: begun.stage }
    : { applicationId: begun.application as ApplicationId };
  return ok({ text: begun.text, since: begun.since, about, next } satisfies DoubtToBegin);
}

const offer = { '-2': -2, '-1': -1, '0': 0, '1': 1, '2': 2 } as const satisfies Record<string, OfferAnswer>;

/** From no (-2) to yes (2); null: not answered. */
export const readOffer = (text: string | undefined): OfferAnswer | null =>
  text !== undefined && Object.hasOwn(offer, text) ? offer[text as keyof typeof offer] : null;

const points = { '0': 0, '1': 1, '2': 2 } as const;

/** The short questions that were answered; all others stay open. */
export const readTriageForm = (fields: Record<string, string>): TriageAnswers =>
  Object.fromEntries(
    triageItems.flatMap((item) => {
      const answer = points[fields[item] as keyof typeof points] as 0 | 1 | 2 | undefined;
      return answer === undefined ? [] : [[item, answer]];
    }),
  );

export const readOverrule = oneOf(['employer', 'personal', 'both', 'unclear']);
