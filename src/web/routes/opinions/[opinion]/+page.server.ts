import { error, redirect } from '@sveltejs/kit';
import { maySeeOpinions } from '#domain/doubt/blind-first.ts';
import { readKeptLine } from '#domain/doubt/brief-line.ts';
import { fieldsOf } from '#edge/doubt-input.ts';
import { de } from '#edge/messages/say-it.de.ts';
import { en } from '#edge/messages/say-it.en.ts';
import { opinionMailMessages } from '#edge/messages/opinion-mail.ts';
import { readGiven } from '#edge/opinion-input.ts';
import { possibleNames } from '#domain/doubt/unknown-names.ts';
import { briefToMail, firstName } from './brief-to-mail.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
  const say = locals.lang === 'de' ? de : en;
  const found = await locals.app.opinions.find(params.opinion);
  if (!found) error(404);
  const { opinion, doubt, application } = found;
  const lines = opinion.lines.map(readKeptLine);
  const backHref = `/doubts/${doubt.id}/say-it`;
  const of = (kind: string) => lines.filter((line) => line.kind === kind).map(({ text }) => text);
  const names = [...new Set([...of('words'), ...of('question')].flatMap((line) => possibleNames(line)))];
  return {
    frame: { kind: 'quiet' as const, about: application.company, role: application.role, laterHref: backHref },
    t: {
      ...say.sheet,
      title: say.sheet.title(opinion.from || say.someone),
      facts: say.lines.facts,
      words: say.brief.words,
      heading: say.brief.title(firstName((await locals.app.settings.read()).name)),
      questions: say.lines.questions,
      copy: say.copy,
      copied: say.copied,
      from: say.from,
      view: say.view,
      knows: say.knows,
      said: say.said,
      keep: say.keep,
      toReturn: say.toReturn,
      asMail: opinionMailMessages[locals.lang].asMail,
    },
    look: names.length > 0 ? say.lines.mayBeName(names.join(', ')) : '',
    facts: of('fact'),
    words: of('words'),
    questions: of('question'),
    text: (await briefToMail(opinion, locals)).body,
    mailHref: `/opinions/${opinion.id}/mail`,
    fileHref: `/opinions/${opinion.id}/summary.html`,
    backHref,
    views: say.views.map((label, index) => ({ value: String(index - 2), label })),
    given:
      opinion.receivedAt && maySeeOpinions(doubt)
        ? { view: String(opinion.view ?? ''), said: opinion.text, ...(opinion.knows && { knows: 'on' }) }
        : null,
  };
};

export const actions: Actions = {
  answer: async ({ request, locals, params }) => {
    const given = readGiven(fieldsOf(await request.formData()));
    const answered = await locals.app.opinions.answer(params.opinion, given);
    if (!answered.ok) error(404);
    redirect(303, `/doubts/${answered.value.doubtId}/say-it#so-far`);
  },
  remove: async ({ locals, params }) => {
    const found = await locals.app.opinions.find(params.opinion);
    if (!found) error(404);
    await locals.app.opinions.remove(params.opinion);
    redirect(303, `/doubts/${found.doubt.id}/say-it?removed=${found.opinion.id}`);
  },
};
