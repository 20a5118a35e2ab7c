import { error, redirect } from '@sveltejs/kit';
import type { RequestHandler } from './$types';

/** Steps 8 and 9 of a doubt stand at the goodbye of its application. */
export const GET: RequestHandler = async ({ locals, params, url }) => {
  const applicationId = await locals.app.goodbyes.applicationOfDoubt(params.doubt);
  if (!applicationId) error(404);
  redirect(303, `/applications/${applicationId}/tell${url.search}`);
};
