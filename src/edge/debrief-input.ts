import { z } from 'zod';
import { questionOutcomes } from '#domain/doubt/question.ts';
import type { PersonId, QuestionId } from '#domain/id.ts';
import { travelCosts } from '#domain/interview/interview.ts';
import type { InterviewDebrief } from '#usecases/debrief-interview.ts';

const text = z.string().trim().max(4000).catch('');
const outcome = z.enum(questionOutcomes).nullable().catch(null);
const costs = z.enum(travelCosts).nullable().catch(null);

const after = (fields: Record<string, string>, prefix: string) =>
  Object.keys(fields)
    .filter((name) => name.startsWith(prefix))
    .map((name) => name.slice(prefix.length));

/** What was said to which question, what was good about whom, the travel costs. A question without a choice stays as it is. */
export const readDebriefForm = (fields: Record<string, string>): InterviewDebrief => ({
  answers: after(fields, 'outcome-').flatMap((id) => {
    const chosen = outcome.parse(fields[`outcome-${id}`]);
    const answer = text.parse(fields[`answer-${id}`] ?? '');
    return chosen ? [{ questionId: id as QuestionId, outcome: chosen, answer }] : [];
  }),
  appreciation: after(fields, 'good-').flatMap((id) => {
    const good = text.parse(fields[`good-${id}`]);
    return good === '' ? [] : [{ personId: id as PersonId, text: good }];
  }),
  travelCosts: costs.parse(fields['travelCosts']),
});
