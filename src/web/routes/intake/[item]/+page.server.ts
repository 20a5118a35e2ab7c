import { error, fail, redirect } from '@sveltejs/kit';
import { explainForm } from '#edge/explain-form.ts';
import { typedTexts } from '#edge/form-issues.ts';
import { readAcceptance } from '#edge/intake-input.ts';
import { applicationMessages } from '#edge/messages/applications.ts';
import { intakeMessages } from '#edge/messages/intake.ts';
import { showDay } from '#edge/show-time.ts';
import { plainTexts } from '../../../plain-texts.ts';
import { acceptLabel, intakeChoices, intakeValues, showChange, showHints } from './item.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
  const view = await locals.app.intake.read(params.item);
  if (!view) error(404);
  const { item: say, kinds } = intakeMessages[locals.lang];
  const { item, reading, acceptedAs, change } = view;
  const values = intakeValues(view);
  const isCancelled = reading.meeting?.isCancelled ?? false;
  const now = locals.app.now();
  const sentAt = reading.message?.at ? Temporal.Instant.from(reading.message.at) : null;
  return {
    t: { ...plainTexts(say), lead: isCancelled ? say.cancelLead : say.lead, accept: acceptLabel(view, locals.lang) },
    interviewTexts: plainTexts(applicationMessages[locals.lang].interview),
    title: reading.company?.value || reading.subject || item.name,
    kicker: `${kinds[item.kind]} · ${item.name}`,
    state: item.state,
    application: acceptedAs,
    then: url.searchParams.get('then') === 'doubt' ? 'doubt' : '',
    change: showChange(view, locals, now),
    asksInterview: reading.interview !== null && change?.kind !== 'outdated',
    asksNothing: isCancelled && view.held !== null,
    canAccept: !isCancelled || view.held !== null,
    values: values['zone'] ? values : { ...values, zone: locals.zone },
    hints: showHints(view, locals.lang),
    choices: intakeChoices(view, locals.lang),
    people: reading.people.map((person, index) => ({ index, label: say.take(person.name || person.email) })),
    mail: reading.message
      ? {
          about: say.mailText(reading.subject, sentAt ? showDay(sentAt, locals) : ''),
          text: reading.message.text.slice(0, 20_000),
        }
      : reading.source === 'text'
        ? { about: item.name, text: item.content.slice(0, 20_000) }
        : null,
  };
};

export const actions: Actions = {
  accept: async ({ request, locals, params }) => {
    const form = await request.formData();
    const { item: say } = intakeMessages[locals.lang];
    const input = typedTexts(form);
    const accepted = readAcceptance(form);
    if (!accepted.ok) return fail(400, { input, issues: explainForm(accepted.issues, say.issues) });
    const outcome = await locals.app.intake.accept(params.item, accepted.value);
    if (!outcome.ok) {
      if (outcome.error.kind === 'no-such-item') error(404);
      return fail(409, { input, issues: explainForm({ application: 'gone' }, { ...say.issues, gone: say.gone }) });
    }
    const { applicationId } = outcome.value;
    if (!applicationId) redirect(303, '/people');
    redirect(
      303,
      input['then'] === 'doubt' ? `/doubts/new?application=${applicationId}` : `/applications/${applicationId}`,
    );
  },
  aside: async ({ locals, params }) => {
    await locals.app.intake.layAside(params.item);
    redirect(303, '/intake');
  },
  takeUp: async ({ locals, params }) => {
    await locals.app.intake.takeUp(params.item);
    redirect(303, `/intake/${params.item}`);
  },
};
