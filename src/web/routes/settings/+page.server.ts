import { fail, redirect } from '@sveltejs/kit';
import { themes } from '#domain/settings/settings.ts';
import { letterLocales } from '#edge/applications-input.ts';
import { explainForm } from '#edge/explain-form.ts';
import { formIssues, typedTexts } from '#edge/form-issues.ts';
import { applicationMessages } from '#edge/messages/applications.ts';
import { settingsMessages } from '#edge/messages/settings.ts';
import { countries, settingsForm } from '#edge/settings-input.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, url }) => {
  const say = settingsMessages[locals.lang];
  const { settings } = locals;
  return {
    t: say.page,
    values: {
      name: settings.name,
      email: settings.email,
      phone: settings.phone,
      signature: settings.signature,
      language: locals.lang,
      letterLocale: settings.letterLocale,
      zone: settings.zone,
      theme: settings.theme,
      country: settings.country,
    },
    languages: (['en', 'de'] as const).map((value) => ({ value, title: say.languages[value] })),
    themes: themes.map((value) => ({ value, title: say.themes[value] })),
    countries: countries.map((value) => ({ value, label: say.countries[value] })),
    locales: letterLocales.map((value) => ({ value, label: applicationMessages[locals.lang].form.locales[value] })),
    isSaved: url.searchParams.has('saved'),
  };
};

export const actions: Actions = {
  default: async ({ request, locals }) => {
    const values = typedTexts(await request.formData());
    const form = settingsForm.safeParse(values);
    const { page } = settingsMessages[locals.lang];
    if (!form.success) {
      const sentences = {
        'not-an-address': page.notAnAddress,
        'not-a-zone': page.notAZone,
        'too-long': page.tooLong,
        unknown: page.unknown,
      };
      return fail(400, { values, issues: explainForm(formIssues(form.error), sentences) });
    }
    await locals.app.settings.change(form.data);
    redirect(303, '/settings?saved');
  },
};
