import { error, fail, redirect } from '@sveltejs/kit';
import type { Application } from '#domain/application/application.ts';
import { applicationMessages } from '#edge/messages/applications.ts';
import { windDownMessages } from '#edge/messages/wind-down.ts';
import { plainTexts } from '../../plain-texts.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
  const say = windDownMessages[locals.lang];
  const { signed, offers, tell, silent, saved } = await locals.app.windDown.read();
  const show = ({ id, company, role, stage }: Application) => ({
    id,
    company,
    role,
    stage: applicationMessages[locals.lang].stages[stage],
  });
  return {
    t: plainTexts(say),
    lead: signed ? say.lead(signed.company) : say.askLead,
    isSigned: signed !== null,
    prepare: say.prepare(tell.length),
    isPrepared: (await locals.app.windDown.letters()).length > 0,
    offers: offers.map(show),
    tell: tell.map(show),
    quiet: [
      { key: 'silent', title: say.silent, note: say.silentNote, rows: silent.map(show) },
      { key: 'saved', title: say.saved, note: say.savedNote, rows: saved.map(show) },
    ].filter(({ rows }) => rows.length > 0),
    isClosed: url.searchParams.has('closed'),
  };
};

async function chosen(request: Request): Promise<string> {
  const id = (await request.formData()).get('application');
  return typeof id === 'string' ? id : '';
}

export const actions: Actions = {
  signed: async ({ locals, request }) => {
    const noted = await locals.app.windDown.signed(await chosen(request));
    if (!noted.ok) error(404);
    redirect(303, '/wind-down');
  },
  prepare: async ({ locals }) => {
    const prepared = await locals.app.windDown.prepare(locals.lang);
    redirect(303, prepared.ok ? '/wind-down/review' : '/wind-down');
  },
  goodbye: async ({ locals, request }) => {
    const opened = await locals.app.windDown.goodbye(await chosen(request), locals.lang);
    if (!opened.ok) error(404);
    redirect(303, `/goodbyes/${opened.value}`);
  },
  close: async ({ locals, request }) => {
    const closed = await locals.app.windDown.close(await chosen(request));
    if (!closed.ok && closed.error.kind === 'no-such-application') error(404);
    if (!closed.ok) return fail(409, { refused: windDownMessages[locals.lang].waits });
    redirect(303, '/wind-down?closed');
  },
};
