import { doubtSteps } from '#edge/doubt-steps.ts';
import { goodbyeOf } from './goodbye-page.server.ts';
import type { LayoutServerLoad } from './$types';

/** The frame of steps 8 and 9; the other seven are there when the decision came out of a doubt. */
export const load: LayoutServerLoad = async ({ locals, params, route }) => {
  const { goodbye, application, decision } = await goodbyeOf(locals, params.goodbye);
  const doubtId = decision?.doubtId ?? null;
  const current = route.id.endsWith('/keep-the-door') ? 9 : 8;
  const doubt = doubtId ? await locals.app.doubts.read(doubtId) : null;
  const visited = [
    ...(doubt?.doubt.visitedSteps ?? []),
    ...(current === 9 ? [8] : []),
    ...(goodbye.finishedAt ? [8] : []),
  ];
  const steps = doubtId ? doubtSteps(doubtId, visited) : [];
  const own = [`/goodbyes/${goodbye.id}`, `/goodbyes/${goodbye.id}/keep-the-door`];
  return {
    frame: {
      kind: 'quiet' as const,
      about: application.company,
      role: application.role,
      laterHref: `/applications/${application.id}`,
    },
    steps: steps.map((step, i) => ({ ...step, href: own[i - 7] ?? step.href })),
    current,
  };
};
