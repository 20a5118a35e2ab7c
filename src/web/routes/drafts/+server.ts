import { isActionFailure, redirect } from '@sveltejs/kit';
import { ownPath } from '../../own-path.ts';
import { isAutosave, saveTexts } from '../../save-texts.ts';
import type { RequestHandler } from './$types';

/** What is typed into a form that is not sent yet: its texts with their versions, and what was chosen. `throw` throws it away. */
export const POST: RequestHandler = async ({ request, locals, url }) => {
  const place = url.searchParams.get('place') ?? '';
  const form = await request.formData();
  if (form.has('throw')) {
    const id = await locals.app.texts.throwAway(place);
    const next = new URL(ownPath(form.get('next')), 'http://here');
    if (id) next.searchParams.set('thrown', id);
    const path = next.pathname + next.search;
    if (isAutosave(request)) return Response.json({ next: path });
    redirect(303, path);
  }
  const isChoice = (name: string) => !name.startsWith('version:') && !form.has(`version:${name}`);
  const choices = [...form].filter(
    (pair): pair is [string, string] => typeof pair[1] === 'string' && isChoice(pair[0]),
  );
  await locals.app.texts.keepChoices(place, Object.fromEntries(choices));
  const answer = await saveTexts(locals, { subject: `draft/${place}` }, form);
  return isActionFailure(answer) ? Response.json(answer.data, { status: answer.status }) : Response.json(answer);
};
