import { fail, redirect } from '@sveltejs/kit';
import { settingsMessages } from '#edge/messages/settings.ts';
import { runningApp } from '../../../running-app.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals }) => ({
  t: settingsMessages[locals.lang].data,
  folder: locals.app.settings.dataFolder,
  isFile: runningApp().isFile,
});

export const actions: Actions = {
  delete: async ({ request, locals }) => {
    const { deleteWord, deleteWrong } = settingsMessages[locals.lang].data;
    const typed = (await request.formData()).get('word');
    if (typeof typed !== 'string' || typed.trim().toLowerCase() !== deleteWord)
      return fail(400, { typed: typeof typed === 'string' ? typed : '', issue: deleteWrong });
    await runningApp().eraseEverything();
    redirect(303, '/unlock');
  },
};
