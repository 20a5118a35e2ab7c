import { fail, redirect } from '@sveltejs/kit';
import { settingsMessages } from '#edge/messages/settings.ts';
import { plainTexts } from '../../../plain-texts.ts';
import { runningApp } from '../../../running-app.ts';
import type { Actions, PageServerLoad } from './$types';

const number = (text: string | null) => Math.max(0, Math.trunc(Number(text) || 0));

export const load: PageServerLoad = ({ locals, url }) => {
  const say = settingsMessages[locals.lang].data;
  const query = url.searchParams;
  const backup = query.get('backup');
  return {
    t: plainTexts(say),
    folder: locals.app.settings.dataFolder,
    isFile: runningApp().isFile,
    imported: query.has('added') ? say.imported(number(query.get('added')), number(query.get('there'))) : '',
    backupIssue: backup === null ? '' : backup === 'short-passphrase' ? say.backupShort : say.backupFailed,
  };
};

export const actions: Actions = {
  import: async ({ request, locals }) => {
    const { importRefused } = settingsMessages[locals.lang].data;
    const file = (await request.formData()).get('zip');
    if (!(file instanceof File) || file.size === 0) return fail(400, { importIssue: importRefused['no-file'] });
    const taken = await locals.app.transfer.import(new Uint8Array(await file.arrayBuffer()));
    if (!taken.ok) return fail(409, { importIssue: importRefused[taken.error.kind] });
    redirect(303, `/settings/data?added=${taken.value.added}&there=${taken.value.there}`);
  },
  delete: async ({ request, locals }) => {
    const { deleteWord, deleteWrong } = settingsMessages[locals.lang].data;
    const typed = (await request.formData()).get('word');
    if (typeof typed !== 'string' || typed.trim().toLowerCase() !== deleteWord)
      return fail(400, { typed: typeof typed === 'string' ? typed : '', issue: deleteWrong });
    await runningApp().eraseEverything();
    redirect(303, '/unlock');
  },
};
