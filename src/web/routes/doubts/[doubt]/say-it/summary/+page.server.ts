import { fail, redirect } from '@sveltejs/kit';
import { briefLines } from '#edge/brief-lines.ts';
import { keptLine } from '#domain/doubt/brief-line.ts';
import { fieldsOf } from '#edge/doubt-input.ts';
import { applicationMessages } from '#edge/messages/applications.ts';
import { de } from '#edge/messages/say-it.de.ts';
import { en } from '#edge/messages/say-it.en.ts';
import { readBriefForm, readFrom } from '#edge/opinion-input.ts';
import type { DoubtView } from '#usecases/read-doubt.ts';
import { doubtOf } from '../../../shared-step.ts';
import type { Actions, PageServerLoad } from './$types';

const words = (locals: App.Locals) => (locals.lang === 'de' ? de : en);

const offeredTo = (view: DoubtView, locals: App.Locals) =>
  briefLines(view, words(locals), {
    viewer: locals,
    now: locals.app.now(),
    stage: applicationMessages[locals.lang].stages[view.application.stage],
  });

export const load: PageServerLoad = async ({ locals, params }) => {
  const { lines: t, sheet } = words(locals);
  const view = await doubtOf(locals, params.doubt);
  return {
    t: {
      title: t.title,
      lead: t.lead,
      facts: t.facts,
      words: t.words,
      wordsHint: t.wordsHint,
      questions: t.questions,
      use: t.use,
      own: t.own,
      name: t.name,
      done: t.done,
      back: sheet.back,
    },
    lines: offeredTo(view, locals).map(({ key, kind, text, isOn, names }) => ({
      ...{ key, kind, text, isOn },
      look: names.length > 0 ? t.mayBeName(names.join(', ')) : '',
    })),
    backHref: `/doubts/${view.doubt.id}/say-it`,
  };
};

export const actions: Actions = {
  default: async ({ request, locals, params }) => {
    const input = fieldsOf(await request.formData());
    const view = await doubtOf(locals, params.doubt);
    const from = readFrom(input);
    if (from === '') return fail(400, { input, issue: words(locals).missingFrom });
    const lines = readBriefForm(input, offeredTo(view, locals)).map(keptLine);
    const asked = await locals.app.opinions.ask(view.doubt.id, { from, via: 'file', lines });
    redirect(303, asked.ok ? `/opinions/${asked.value.id}` : '?');
  },
};
