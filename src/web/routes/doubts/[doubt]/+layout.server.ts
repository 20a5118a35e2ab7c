import { error } from '@sveltejs/kit';
import { doubtSteps, stepNumber } from '#edge/doubt-steps.ts';
import type { LayoutServerLoad } from './$types';

/** The frame of all steps: what it is about, where one stands, and the visit, so that any device can go on here. */
export const load: LayoutServerLoad = async ({ locals, params, route }) => {
  const current = stepNumber(route.id.split('/')[3] ?? '');
  const { doubt, application } = (await locals.app.doubts.head(params.doubt)) ?? error(404);
  const isNew = current > 0 && !doubt.visitedSteps.includes(current);
  if (isNew) await locals.app.doubts.visit(doubt.id, current);
  const visited = isNew ? [...doubt.visitedSteps, current] : doubt.visitedSteps;
  const laterHref = `/applications/${application.id}`;
  return {
    frame: { kind: 'quiet' as const, about: application.company, role: application.role, laterHref },
    steps: doubtSteps(doubt.id, visited),
    current,
  };
};
