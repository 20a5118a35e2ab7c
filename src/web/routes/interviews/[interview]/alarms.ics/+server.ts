import { error } from '@sveltejs/kit';
import { interviewCalendar } from '#edge/interview-calendar.ts';
import type { RequestHandler } from './$types';

/** The interview for the phone's own calendar, with alarms. */
export const GET: RequestHandler = async ({ locals, params }) => {
  const morning = (await locals.app.stand.morning(params.interview)) ?? error(404);
  return new Response(await locals.app.stand.calendarText(interviewCalendar(morning, locals)), {
    headers: {
      'content-type': 'text/calendar; charset=utf-8',
      'content-disposition': 'attachment; filename="interview.ics"',
    },
  });
};
