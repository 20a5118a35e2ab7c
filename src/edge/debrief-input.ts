import { z } from 'zod';
import { questionOutcomes } from '#domain/doubt/question.ts';
import type { QuestionId } from '#domain/id.ts';
import { travelCosts } from '#domain/interview/interview.ts';
import type { InterviewDebrief } from '#usecases/debrief-interview.ts';

const text = z.string().trim().max(4000).catch('');
const outcome = z.enum(questionOutcomes).nullable().catch(null);
const costs = z.enum(travelCosts).nullable().catch(null);

const after = (fields: Record<string, string>, prefix: string) =>
  Object.keys(fields)
    .filter((name) => name.startsWith(prefix))
    .map((name) => name.slice(prefix.length));

/** What was said to which question, and the travel costs. The texts of their own are saved one by one. */
export const readDebriefForm = (fields: Record<string, string>): InterviewDebrief => ({
  answers: [...new Set([...after(fields, 'outcome-'), ...after(fields, 'answer-')])].flatMap((id) => {
    const chosen = outcome.parse(fields[`outcome-${id}`]);
    const answer = text.parse(fields[`answer-${id}`] ?? '');
    const version = fields[`version:answer-${id}`];
    return chosen || fields[`answer-${id}`] !== undefined
      ? [{ questionId: id as QuestionId, outcome: chosen, answer, ...(version !== undefined && { version }) }]
      : [];
  }),
  travelCosts: costs.parse(fields['travelCosts']),
});
