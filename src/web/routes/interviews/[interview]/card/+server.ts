import { error } from '@sveltejs/kit';
import { showDayCard } from '#edge/show-day-card.ts';
import type { RequestHandler } from './$types';

/** The card for the day: one offline page. `?save` asks the browser to keep it as a file. */
export const GET: RequestHandler = async ({ locals, params, url }) => {
  const facts = (await locals.app.stand.dayCard(params.interview, locals.lang)) ?? error(404);
  const name = `${facts.interview.start.toPlainDate().toString()}.html`;
  return new Response(showDayCard(facts, locals), {
    headers: {
      'content-type': 'text/html; charset=utf-8',
      ...(url.searchParams.has('save') && { 'content-disposition': `attachment; filename="${name}"` }),
    },
  });
};
