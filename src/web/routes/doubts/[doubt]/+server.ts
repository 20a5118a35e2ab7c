import { error, redirect } from '@sveltejs/kit';
import { stepHref, stepToResume } from '#edge/doubt-steps.ts';
import type { RequestHandler } from './$types';

/** A doubt without a step: on where one was last. */
export const GET: RequestHandler = async ({ locals, params }) => {
  const head = (await locals.app.doubts.head(params.doubt)) ?? error(404);
  redirect(303, stepHref(head.doubt.id, stepToResume(head.doubt.visitedSteps)));
};
