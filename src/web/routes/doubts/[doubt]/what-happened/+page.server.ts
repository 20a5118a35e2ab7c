import { textVersion } from '#domain/text-version.ts';
import { nearestInterview } from '#domain/interview/when-near.ts';
import { fieldsOf, originField, sinceField } from '#edge/doubt-input.ts';
import { stepHref } from '#edge/doubt-steps.ts';
import { de } from '#edge/messages/doubt-start.de.ts';
import { en } from '#edge/messages/doubt-start.en.ts';
import { showClock } from '#edge/show-time.ts';
import { doubtOf, finishStep, stepFoot } from '../../shared-step.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
  const { common, happened: t } = locals.lang === 'de' ? de : en;
  const { doubt, application, interviews } = await doubtOf(locals, params.doubt);
  const near = nearestInterview(interviews, locals.app.now());
  return {
    t: {
      ...common,
      title: t.title,
      lead: t.lead,
      since: t.since,
      origin: t.origin,
      decided: t.decided,
      near:
        near && (near.near === 'morning' ? t.morningTitle : t.eveningTitle)(showClock(near.interview.start, locals)),
      nearLink: near?.near === 'morning' ? t.morningLink : t.eveningLink,
    },
    nearHref: near && `/interviews/${near.interview.id}/morning`,
    decideHref: `/applications/${application.id}/decide`,
    text: doubt.text,
    version: textVersion(doubt.text),
    since: doubt.since,
    sinces: Object.entries(t.sinces).map(([value, title]) => ({ value, title })),
    origins: application.origin ? [] : Object.entries(t.origins).map(([value, title]) => ({ value, title })),
    foot: stepFoot(locals, doubt.id, 'what-happened'),
  };
};

export const actions: Actions = {
  save: async ({ request, locals, params }) => {
    const form = await request.formData();
    const fields = fieldsOf(form);
    const { doubt, application } = await doubtOf(locals, params.doubt);
    const since = sinceField.parse(fields['since']);
    if (since && since !== doubt.since) await locals.app.doubts.change(doubt.id, { since });
    const origin = originField.parse(fields['origin']);
    if (origin && origin !== application.origin) await locals.app.applications.change(application.id, { origin });
    return finishStep(
      { request, locals },
      { subject: `doubt/${doubt.id}`, form, next: stepHref(doubt.id, 'would-you-take-it') },
    );
  },
};
