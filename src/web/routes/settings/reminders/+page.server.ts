import { fail, redirect } from '@sveltejs/kit';
import { explainForm } from '#edge/explain-form.ts';
import { formIssues, typedTexts } from '#edge/form-issues.ts';
import { reminderMessages } from '#edge/messages/reminders.ts';
import { reminderSwitches, remindersForm } from '#edge/reminders-input.ts';
import { plainTexts } from '../../../plain-texts.ts';
import type { Actions, PageServerLoad } from './$types';

const timeText = (time: Temporal.PlainTime | undefined) => time?.toString({ smallestUnit: 'minute' }) ?? '';

export const load: PageServerLoad = async ({ locals, url }) => {
  const say = reminderMessages[locals.lang];
  const { reminders, quietHours, reminderMail, feedToken, feedNames } = locals.settings;
  return {
    t: plainTexts(say),
    switches: reminderSwitches.map((name) => ({ name, label: say.switches[name], isOn: reminders[name] })),
    from: timeText(quietHours?.from),
    to: timeText(quietHours?.to),
    canSend: await locals.app.delivery.canSend(),
    isMailOn: reminderMail,
    feed: feedToken ? `${url.origin}/feed/${feedToken}.ics` : null,
    feedNames,
    isSaved: url.searchParams.has('saved'),
  };
};

const saved = () => redirect(303, '/settings/reminders?saved');

export const actions: Actions = {
  save: async ({ request, locals }) => {
    const values = typedTexts(await request.formData());
    const form = remindersForm.safeParse(values);
    const t = reminderMessages[locals.lang];
    if (!form.success) {
      const sentences = { 'not-a-time': t.notATime, 'both-times': t.bothTimes, unknown: t.notATime };
      return fail(400, { values, issues: explainForm(formIssues(form.error), sentences) });
    }
    await locals.app.settings.change(form.data);
    return saved();
  },
  feed: async ({ locals }) => {
    await locals.app.reminders.renewFeed();
    redirect(303, '/settings/reminders#feed');
  },
  names: async ({ request, locals }) => {
    const form = await request.formData();
    await locals.app.settings.change({ feedNames: form.get('names') === 'on' });
    return saved();
  },
  endFeed: async ({ locals }) => {
    await locals.app.reminders.endFeed();
    redirect(303, '/settings/reminders#feed');
  },
};
