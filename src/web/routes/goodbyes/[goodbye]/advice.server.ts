import type { GoodbyeAdvice } from '#domain/goodbye/goodbye-plan.ts';
import { showMoment } from '#edge/show-time.ts';
import type { GoodbyeView } from '#usecases/gather-goodbye.ts';
import { planMessages } from './goodbye-page.server.ts';

function sentence(advice: GoodbyeAdvice, view: GoodbyeView, locals: App.Locals): string {
  const say = planMessages(locals.lang).advice;
  const today = view.world.now.toZonedDateTimeISO(locals.zone).toPlainDate();
  switch (advice.kind) {
    case 'interview-soon':
      return say[advice.kind]({ hours: advice.hours, when: showMoment(advice.start, locals, today) });
    case 'call-first':
      return say[advice.kind][advice.because]();
    case 'decided-days-ago':
      return say[advice.kind]({ days: advice.days });
    case 'night':
    case 'weekend':
      return say[advice.kind]({ when: showMoment(advice.later, locals, today) });
    case 'decline-after-telling':
      return say[advice.kind]({ count: advice.interviewIds.length });
    default:
      return say[advice.kind]();
  }
}

/** What to know before sending, the most pressing first; nothing of it blocks. */
export function showAdvice(view: GoodbyeView, locals: App.Locals): readonly string[] {
  if (view.plan.kind === 'stop' || view.goodbye.finishedAt) return [];
  // The portal has a place of its own on the page.
  return view.plan.advice.filter(({ kind }) => kind !== 'portal').map((one) => sentence(one, view, locals));
}
