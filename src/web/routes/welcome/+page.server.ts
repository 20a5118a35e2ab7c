import { redirect } from '@sveltejs/kit';
import { settingsMessages } from '#edge/messages/settings.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals }) => ({
  t: settingsMessages[locals.lang].welcome,
  folder: locals.app.settings.dataFolder,
  frame: { kind: 'bare' as const },
});

export const actions: Actions = {
  default: async ({ locals }) => {
    await locals.app.settings.begin(locals.lang);
    redirect(303, '/');
  },
};
