import { redirect } from '@sveltejs/kit';
import { z } from 'zod';
import { themes } from '#domain/settings/settings.ts';
import { ownPath } from '../../own-path.ts';
import type { RequestHandler } from './$types';

const preferences = z.object({ lang: z.enum(['en', 'de']).optional(), theme: z.enum(themes).optional() });

/** Language or appearance, changed at the foot of any page; leads back to that page. */
export const POST: RequestHandler = async ({ request, locals }) => {
  const form = await request.formData();
  const chosen = preferences.safeParse(Object.fromEntries(form));
  const { lang, theme } = chosen.success ? chosen.data : {};
  await locals.app.settings.change({ ...(lang && { language: lang }), ...(theme && { theme }) });
  redirect(303, ownPath(form.get('back')));
};
