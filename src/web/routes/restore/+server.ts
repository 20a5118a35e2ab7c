import { redirect } from '@sveltejs/kit';
import { ownPath } from '../../own-path.ts';
import { isAutosave } from '../../save-texts.ts';
import type { RequestHandler } from './$types';

const text = (value: FormDataEntryValue | null) => (typeof value === 'string' ? value : '');

/** *Put back*: brings back what was removed (`what`, `id`) and leads to `next`. What is already back, or gone for good, just leads there. */
export const POST: RequestHandler = async ({ request, locals }) => {
  const form = await request.formData();
  await locals.app.removed.restore(text(form.get('what')), text(form.get('id')));
  const next = ownPath(form.get('next'));
  if (isAutosave(request)) return Response.json({ next });
  redirect(303, next);
};
