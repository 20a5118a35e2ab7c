import { error, redirect, type RequestEvent } from '@sveltejs/kit';
import { showTime } from '#edge/show-time.ts';
import { isAutosave, saveTexts } from '../../save-texts.ts';
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
 * @param subject - what the texts belong to, for example `doubt/<id>`
 */
export async function finishStep(
  { request, locals }: Pick<RequestEvent, 'request' | 'locals'>,
  { subject, form, next }: { subject: string; form: FormData; next: string },
) {
  const answer = await saveTexts(locals, subject, form);
  if (isAutosave(request))
    return 'saved' in answer ? { ...answer, saved: answer.saved || showTime(locals.app.now(), locals) } : answer;
  if ('status' in answer && answer.status !== 409) return answer;
  redirect(303, 'saved' in answer ? next : '?');
}
