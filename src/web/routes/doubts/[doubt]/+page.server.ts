import { redirect } from '@sveltejs/kit';
import { stepHref, stepNames } from '#edge/doubt-steps.ts';
import { doubtOf } from '../shared-step.ts';
import type { PageServerLoad } from './$types';

/** A doubt goes on where one left it, on any device; a settled one shows what was decided. */
export const load: PageServerLoad = async ({ locals, params }) => {
  const { doubt } = await doubtOf(locals, params.doubt);
  if (doubt.settledAt) redirect(303, `/doubts/${doubt.id}/decide`);
  // steps 8 and 9 need a decision, so an open doubt goes on before them
  const last = doubt.visitedSteps.findLast((step) => step <= 7) ?? 1;
  redirect(303, stepHref(doubt.id, stepNames[last - 1] ?? 'what-happened'));
};
