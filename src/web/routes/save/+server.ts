import { json } from '@sveltejs/kit';
import { showTime } from '#edge/show-time.ts';
import type { RequestHandler } from './$types';

const text = (value: FormDataEntryValue | null) => (typeof value === 'string' ? value : '');

/** Saves one text as its writer pauses; what it belongs to and its field come with it. Answers with the new version and, if another tab had changed it, with that other text. */
export const POST: RequestHandler = async ({ request, locals }) => {
  const form = await request.formData();
  const outcome = await locals.app.texts.save({
    subject: text(form.get('subject')),
    field: text(form.get('field')),
    text: text(form.get('text')),
    version: text(form.get('version')),
  });
  if (!outcome.ok)
    return json({ refused: outcome.error.kind }, { status: outcome.error.kind === 'too-long' ? 413 : 404 });
  const { version, at, theirs } = outcome.value;
  return json({ saved: showTime(at, locals), version, theirs });
};
