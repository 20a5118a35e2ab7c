import { fail } from '@sveltejs/kit';
import type { KeptText } from '#domain/settings/kept-text.ts';
import { showMoment, showTime } from '#edge/show-time.ts';

const text = (value: FormDataEntryValue | null) => (typeof value === 'string' ? value : '');

const showKept = ({ id, field, text: other, at }: KeptText, locals: App.Locals) => ({
  id,
  field,
  text: other,
  when: showMoment(at, locals),
});

/** What `SavedForm` reads: when it was saved, the new versions and, with 409, what another tab had written meanwhile. */
export function savedAnswer(
  locals: App.Locals,
  versions: Readonly<Record<string, string>>,
  others: readonly (KeptText | null)[],
) {
  const saved = showTime(locals.app.now(), locals);
  const kept = others.filter((one) => one !== null).map((one) => showKept(one, locals));
  return kept.length > 0 ? fail(409, { saved, versions, kept }) : { saved, versions };
}

/** What an action has saved by itself, before the plain texts of its form. */
export type SavedBefore = {
  readonly versions: Readonly<Record<string, string>>;
  readonly kept: readonly (KeptText | null)[];
};

/**
 * Saves every text of a form that came with a version (`Field version=…`), as one pauses or when the form is sent.
 * Where another tab had written meanwhile, too, what was typed here is saved; the other text is kept beside it.
 * @param subject - what the texts belong to, for example `doubt/<id>`; see usecases/savable-texts.ts
 */
export async function saveTexts(
  locals: App.Locals,
  { subject, saved }: { subject: string; saved?: SavedBefore | undefined },
  form: FormData,
) {
  const versions: Record<string, string> = { ...saved?.versions };
  const others: (KeptText | null)[] = [...(saved?.kept ?? [])];
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
    versions[field] = outcome.value.version;
    others.push(outcome.value.kept);
  }
  return savedAnswer(locals, versions, others);
}

/** True for the post that a form sends by itself while somebody is still writing: it saves, and leads nowhere. */
export const isAutosave = (request: Request) => request.headers.has('x-autosave');
