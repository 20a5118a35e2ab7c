import { redirect } from '@sveltejs/kit';
import type { ApplicationId } from '#domain/id.ts';
import type { RequestHandler } from './$types';

/** From a decision to its goodbye in one tap; undecided, to the decision. */
export const GET: RequestHandler = async ({ locals, params, url }) => {
  const opened = await locals.app.goodbyes.open(params.application as ApplicationId, locals.lang);
  if (!opened.ok) redirect(303, `/applications/${params.application}/decide`);
  const then = url.searchParams.get('then') === 'keep-the-door' ? '/keep-the-door' : '';
  redirect(303, `/goodbyes/${opened.value}${then}`);
};
