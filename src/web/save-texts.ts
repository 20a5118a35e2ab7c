import { fail } from '@sveltejs/kit';
import { showTime } from '#edge/show-time.ts';

const text = (value: FormDataEntryValue | null) => (typeof value === 'string' ? value : '');

/**
 * Saves every text of a form that came with a version (`Field version=…`), as one pauses or when the form is sent.
 * The answer is what `SavedForm` reads: when it was saved and the new versions or, with 409, the text that another tab
 * had written there meanwhile. In that case, too, what was typed here is saved; the other text is kept beside it.
 * @param subject - what the texts belong to, for example `doubt/<id>`; see usecases/savable-texts.ts
 */
export async function saveTexts(locals: App.Locals, subject: string, form: FormData) {
  const versions: Record<string, string> = {};
  let conflict: { field: string; theirs: string; version: string } | null = null;
  for (const [name, version] of form) {
    if (!name.startsWith('version:')) continue;
    const field = name.slice('version:'.length);
    const outcome = await locals.app.texts.save({
      subject,
      field,
      text: text(form.get(field)),
      version: text(version),
    });
    if (!outcome.ok) return fail(outcome.error.kind === 'too-long' ? 413 : 404, { refused: outcome.error.kind, field });
    const { theirs, version: saved } = outcome.value;
    versions[field] = saved;
    if (theirs !== null) conflict ??= { field, theirs, version: saved };
  }
  if (conflict) return fail(409, { conflict, versions });
  return { saved: showTime(locals.app.now(), locals), versions };
}

/** True for the post that a form sends by itself while somebody is still writing: it saves, and leads nowhere. */
export const isAutosave = (request: Request) => request.headers.has('x-autosave');
