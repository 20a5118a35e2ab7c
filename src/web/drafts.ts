import type { Handle } from '@sveltejs/kit/hooks';
import { draftPlace } from '#domain/settings/draft.ts';
import { textVersion } from '#domain/text-version.ts';
import { showMoment } from '#edge/show-time.ts';

/** A page by its address, and what that names. */
type Page = { readonly path: string; readonly ids: readonly string[] };

/** What was typed into the forms of a page and not used yet, for `SavedForm draft=…`. */
const draftsOf = async (locals: App.Locals, path: string) =>
  (await locals.app.texts.draftsOf(path)).map(({ place, texts, changedAt }) => ({
    place,
    values: texts,
    versions: Object.fromEntries(Object.entries(texts).map(([field, text]) => [field, textVersion(text)])),
    when: showMoment(changedAt, locals),
  }));

/** Other versions of the texts that a page may show: those of what its address names, and of its drafts. */
async function keptOn(locals: App.Locals, { path, ids }: Page) {
  const kept = await locals.app.texts.keptTexts();
  return kept
    .filter(({ subject }) => {
      const [kind = '', ...rest] = subject.split('/');
      return kind === 'draft'
        ? rest.join('/').startsWith(`${path}#`)
        : kind === 'question' || ids.includes(rest[0] ?? '');
    })
    .map(({ id, subject, field, text, at }) => ({ id, subject, field, text, when: showMoment(at, locals) }));
}

/** What was typed for a page and is not used or answered yet. Every page asks for it, and mostly there is nothing anywhere. */
export async function typedFor(locals: App.Locals, page: Page) {
  if (!(await locals.app.texts.isAnyKept())) return { formDrafts: [], otherVersions: [] };
  return { formDrafts: await draftsOf(locals, page.path), otherVersions: await keptOn(locals, page) };
}

/** An action answers with a redirect; to a script it says so in JSON. */
async function wasDone(response: Response): Promise<boolean> {
  if (response.status === 303) return true;
  if (!response.ok || !response.headers.get('content-type')?.includes('json')) return false;
  const answer: unknown = await response.clone().json();
  return (
    typeof answer === 'object' &&
    answer !== null &&
    'type' in answer &&
    /^(redirect|success)$/.test(String(answer.type))
  );
}

/** A form that was sent and understood needs its draft no more: `SavedForm` names it in the address of the action. */
export const useUpDraft: Handle = async ({ event, resolve }) => {
  const response = await resolve(event);
  const form = event.request.method === 'POST' ? event.url.searchParams.get('draft') : null;
  if (form && 'app' in event.locals && (await wasDone(response)))
    await event.locals.app.texts.discardDraft(draftPlace(event.url.pathname, form));
  return response;
};
