import { z } from 'zod';
import type { InterviewId, PersonId, SignalId } from '#domain/id.ts';
import type { QuestionToPlan } from '#usecases/plan-question.ts';

const id = z.uuid().nullable().catch(null);
const questionForm = z.object({
  signal: z.string().catch(''),
  text: z.string().max(2000).catch(''),
  /** A ready wording that was chosen instead of what stands in the field. */
  ready: z.string().max(2000).optional().catch(undefined),
  'version:text': z.string().catch(''),
  person: id,
  interview: id,
});

/** One open point's question, whom and when; a ready wording replaces the text. */
export function readQuestionForm(fields: Record<string, string>): QuestionToPlan {
  const form = questionForm.parse(fields);
  return {
    signalId: form.signal as SignalId,
    text: form.ready ?? form.text,
    version: form['version:text'],
    personId: form.person as PersonId | null,
    interviewId: form.interview as InterviewId | null,
  };
}

const local = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/;

/** Until when one sleeps on it: an own time in the person's zone, or else one of the offered mornings; null: no longer. */
export function readSleepForm(fields: Record<string, string>, zone: string): Temporal.Instant | null {
  const { own = '', until = '', wake } = fields;
  if (wake !== undefined) return null;
  try {
    if (local.test(own)) return Temporal.PlainDateTime.from(own).toZonedDateTime(zone).toInstant();
    return until === '' ? null : Temporal.Instant.from(until);
  } catch {
    return null; // Temporal throws on what it cannot read
  }
}
