import { error, fail, redirect } from '@sveltejs/kit';
import { contactChannels } from '#domain/people/contact.ts';
import { displayName } from '#domain/people/display-name.ts';
import { formIssues, typedTexts } from '#edge/form-issues.ts';
import { peopleMessages } from '#edge/messages/people.ts';
import { cardForm, contactForm, keepForm } from '#edge/people-input.ts';
import { plainTexts } from '../../../plain-texts.ts';
import { isAutosave, saveTexts } from '../../../save-texts.ts';
import { cardChoices, cardValues, explainPerson } from '../card-fields.server.ts';
import { showApplications, showContacts, showHistory, showTexts, showTouch, wayBack } from './view.server.ts';
import type { Actions, PageServerLoad } from './$types';

const choices = (words: Readonly<Record<string, string>>) =>
  Object.entries(words).map(([value, label]) => ({ value, label }));

export const load: PageServerLoad = async ({ locals, params }) => {
  const view = await locals.app.people.read(params.person);
  if (!view) error(404);
  const { one: say, form, list } = peopleMessages[locals.lang];
  const { person, others, today } = view;
  return {
    t: plainTexts(say),
    formTexts: plainTexts(form),
    person: {
      id: person.id,
      name: displayName(person) || list.someone,
      about: [person.position, person.company].filter(Boolean).join(', '),
      email: person.email,
      phone: person.phone,
      isGone: person.anonymisedAt !== null,
      keep: person.keep === null ? '' : person.keep ? 'yes' : 'no',
      rhythm: person.rhythmDays === null ? '' : String(person.rhythmDays),
    },
    touch: showTouch(view, locals),
    wayBack: wayBack(view),
    texts: showTexts(person),
    values: cardValues(person),
    applications: showApplications(view, locals),
    contacts: showContacts(view, locals),
    history: showHistory(view, locals),
    others: others
      .map((other) => ({
        value: String(other.id),
        label: [displayName(other), other.company].filter(Boolean).join(', '),
      }))
      .filter(({ label }) => label),
    today: today.toString(),
    choices: {
      ...cardChoices(locals.lang),
      keeps: Object.entries(say.keeps).map(([value, title]) => ({ value, title })),
      rhythms: choices(say.rhythms).filter(({ value }) => value !== ''),
      channels: contactChannels.map((value) => ({ value, label: say.channels[value] })),
      directions: choices(say.directions),
    },
  };
};

type Refusal = { form: string; input: Record<string, string>; issues: Record<string, string> };
const refused = ({ lang }: App.Locals, { issues, ...rest }: Refusal): Refusal => ({
  ...rest,
  issues: explainPerson(issues, lang),
});

export const actions: Actions = {
  texts: async ({ request, locals, params }) => {
    const answer = await saveTexts(locals, { subject: `person/${params.person}` }, await request.formData());
    if (isAutosave(request) || 'status' in answer) return answer;
    redirect(303, `/people/${params.person}`);
  },
  save: async ({ request, locals, params }) => {
    const input = typedTexts(await request.formData());
    const form = cardForm.safeParse(input);
    if (!form.success) return fail(400, refused(locals, { form: 'save', input, issues: formIssues(form.error) }));
    const changed = await locals.app.people.change(params.person, form.data);
    if (!changed.ok) error(404);
    redirect(303, `/people/${params.person}`);
  },
  keep: async ({ request, locals, params }) => {
    const input = typedTexts(await request.formData());
    const form = keepForm.safeParse(input);
    if (!form.success) return fail(400, refused(locals, { form: 'keep', input, issues: formIssues(form.error) }));
    const kept = await locals.app.people.keep(params.person, form.data);
    if (!kept.ok) error(404);
    redirect(303, `/people/${params.person}`);
  },
  log: async ({ request, locals, params }) => {
    const input = typedTexts(await request.formData());
    const form = contactForm.safeParse(input);
    if (!form.success) return fail(400, refused(locals, { form: 'log', input, issues: formIssues(form.error) }));
    const logged = await locals.app.people.log(params.person, form.data);
    if (logged.ok) redirect(303, `/people/${params.person}`);
    if (logged.error.kind === 'no-such-person') error(404);
    return fail(409, refused(locals, { form: 'log', input, issues: { on: logged.error.kind } }));
  },
  merge: async ({ request, locals, params }) => {
    const input = typedTexts(await request.formData());
    const merged = await locals.app.people.merge(params.person, input['gone'] ?? '');
    if (!merged.ok) return fail(409, refused(locals, { form: 'merge', input, issues: { gone: 'unknown' } }));
    redirect(303, `/people/${params.person}`);
  },
  anonymise: async ({ request, locals, params }) => {
    const input = typedTexts(await request.formData());
    if (input['sure'] !== 'on')
      return fail(400, refused(locals, { form: 'anonymise', input, issues: { sure: 'unknown' } }));
    await locals.app.people.anonymise(params.person);
    redirect(303, `/people/${params.person}`);
  },
  remove: async ({ locals, params }) => {
    await locals.app.people.remove(params.person);
    redirect(303, `/people?removed=${params.person}`);
  },
};
