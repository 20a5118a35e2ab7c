import { redirect } from '@sveltejs/kit';
import { settlings } from '#usecases/settle-kept-text.ts';
import { ownPath } from '../../own-path.ts';
import type { RequestHandler } from './$types';

/** The answer about another version of a text: `use` it, keep `both`, `drop` it, or `undo` that. */
export const POST: RequestHandler = async ({ request, locals }) => {
  const form = await request.formData();
  const id = form.get('id');
  const how = settlings.find((one) => one === form.get('how'));
  const settled = how && typeof id === 'string' ? await locals.app.texts.settle(id, how) : null;
  if (request.headers.has('x-autosave'))
    return settled?.ok
      ? Response.json(settled.value)
      : Response.json({ refused: settled?.error.kind ?? 'no-answer' }, { status: 409 });
  const next = new URL(ownPath(form.get('next')), 'http://here');
  next.searchParams.delete('settled');
  if (settled?.ok && how !== 'undo' && typeof id === 'string') next.searchParams.set('settled', id);
  redirect(303, next.pathname + next.search);
};
