import { z } from 'zod';
import { DEALBREAKER_KINDS } from '#domain/decision/dealbreakers.ts';
import { isCareTopic, TOPICS } from '#domain/decision/topics.ts';
import type { InterviewId, PersonId } from '#domain/id.ts';
import { fail, ok } from '#domain/result.ts';
import { sources, strengths } from '#domain/signal/signal.ts';
import type { NotedSignal } from '#usecases/note-signal.ts';

const id = z.uuid().nullable().catch(null);
const box = z.literal('on').optional().catch(undefined);

const signalForm = z.object({
  text: z.string().trim().max(4000).catch(''),
  way: z.enum(['for', 'against']).nullable().catch(null),
  strength: z.enum(strengths).catch('clear'),
  topic: z.enum(TOPICS).catch('other'),
  plainTopic: z.enum(TOPICS).nullable().catch(null),
  source: z.enum(sources).catch('first'),
  verified: box,
  asked: box,
  dealbreaker: z.enum(DEALBREAKER_KINDS).nullable().catch(null),
  sure: box,
  interview: id,
  person: id,
});

export type SignalIssues = Readonly<{ text?: true; way?: true }>;

/** A card: what, which way, how strong; the rest has defaults. A plain choice of the three serious topics counts before the list. */
export function readSignalForm(fields: Record<string, string>) {
  const form = signalForm.parse(fields);
  const issues: SignalIssues = { ...(form.text === '' && { text: true }), ...(!form.way && { way: true }) };
  if (form.text === '' || !form.way) return fail({ kind: 'not-understood', issues });
  const topic = form.plainTopic && isCareTopic(form.plainTopic) ? form.plainTopic : form.topic;
  return ok({
    text: form.text,
    polarity: form.way === 'for' ? 1 : -1,
    strength: form.strength,
    topic,
    source: form.source,
    verified: form.verified !== undefined,
    asked: form.asked !== undefined,
    dealbreaker: form.way === 'against' ? form.dealbreaker : null,
    sure: form.dealbreaker !== null && form.sure !== undefined,
    interviewId: form.interview as InterviewId | null,
    personId: form.person as PersonId | null,
  } satisfies NotedSignal);
}
