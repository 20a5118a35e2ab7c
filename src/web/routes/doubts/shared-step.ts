import { error, redirect, type RequestEvent } from '@sveltejs/kit';
import { isAutosave, saveTexts, type SavedBefore } from '../../save-texts.ts';
import type { DoubtView } from '#usecases/read-doubt.ts';
import { de as startDe } from '#edge/messages/doubt-start.de.ts';
import { en as startEn } from '#edge/messages/doubt-start.en.ts';
import { stepHref, stepNames, type StepName } from '#edge/doubt-steps.ts';

/** Where back, on and out lead from a step, with the words for it. */
export function stepFoot(locals: App.Locals, doubtId: string, name: StepName) {
  const { next, skip, back } = (locals.lang === 'de' ? startDe : startEn).common;
  const at = stepNames.indexOf(name);
  const [before, after] = [stepNames[at - 1], stepNames[at + 1]];
  return {
    t: { next, skip, back },
    backHref: before ? stepHref(doubtId, before) : null,
    nextHref: stepHref(doubtId, after ?? 'tell'),
  };
}

/** The doubt of a page, or *there is nothing at this address*. */
export async function doubtOf(locals: App.Locals, id: string): Promise<DoubtView> {
  return (await locals.app.doubts.read(id)) ?? error(404);
}

/**
 * The end of a step's action: its texts are saved. A post that the form sends by itself gets the answer; a plain one
 * goes on, or back to the page, which shows both versions, when another tab had written the same text.
 */
export async function finishStep(
  { request, locals }: Pick<RequestEvent, 'request' | 'locals'>,
  { subject, form, next, saved }: StepEnd,
) {
  const answer = await saveTexts(locals, { subject, saved }, form);
  if (isAutosave(request)) return answer;
  if ('status' in answer && answer.status !== 409) return answer;
  redirect(303, 'status' in answer ? '?' : next);
}

type StepEnd = {
  /** What the texts belong to, for example `doubt/<id>`. */
  readonly subject: string;
  readonly form: FormData;
  readonly next: string;
  /** What the action has saved by itself. */
  readonly saved?: SavedBefore;
};
