import { redirect } from '@sveltejs/kit';
import { isZone } from '#edge/settings-input.ts';
import { settingsMessages } from '#edge/messages/settings.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals }) => ({
  t: settingsMessages[locals.lang].welcome,
  folder: locals.app.settings.dataFolder,
  frame: { kind: 'bare' as const },
});

export const actions: Actions = {
  default: async ({ locals, request }) => {
    const zone = (await request.formData()).get('zone');
    await locals.app.settings.begin(locals.lang, typeof zone === 'string' && isZone(zone) ? zone : undefined);
    redirect(303, '/');
  },
};
