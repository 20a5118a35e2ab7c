import { fail, redirect } from '@sveltejs/kit';
import type { PersonId } from '#domain/id.ts';
import { keepForm } from '#edge/keep-input.ts';
import { keepDoorMessages } from '#edge/messages/keep-door.ts';
import { showDay } from '#edge/show-time.ts';
import type { GoodbyeView } from '#usecases/gather-goodbye.ts';
import { plainTexts } from '../../../../plain-texts.ts';
import { countKnowing, goodbyeOf, nameOf, showRecipients } from '../goodbye-page.server.ts';
import { finishedLead } from '../heading.server.ts';
import type { Actions, PageServerLoad } from './$types';

const months = [1, 3, 6, 12] as const;

/** When one could write next, counted from today, which was the last contact. */
function moments(locals: App.Locals, kept: Temporal.PlainDate | null) {
  const say = keepDoorMessages[locals.lang];
  const today = locals.app.now().toZonedDateTimeISO(locals.zone).toPlainDate();
  const offered = months.map((count) => {
    const day = today.add({ months: count });
    return { value: day.toString(), label: say.in(say.distances[count], showDay(day, locals, today)) };
  });
  if (!kept || offered.some(({ value }) => value === kept.toString())) return offered;
  return [{ value: kept.toString(), label: say.chosen(showDay(kept, locals, today)) }, ...offered];
}

const practised = ({ interviews }: GoodbyeView) =>
  interviews
    .map(({ tryQuestion, goal }) => tryQuestion || goal)
    .filter(Boolean)
    .at(-1) ?? '';

export const load: PageServerLoad = async ({ locals, params, url }) => {
  const view = await goodbyeOf(locals, params.goodbye);
  const say = keepDoorMessages[locals.lang];
  const lookBack = await locals.app.goodbyes.lookBack(params.goodbye);
  const tried = practised(view);
  const { goodbye, people } = view;
  const keys = [
    ...view.chosen.recipients.map(({ key }) => key),
    ...view.chosen.dropped.flatMap(({ personId }) => personId ?? []),
  ];
  return {
    t: plainTexts(say),
    band: goodbye.finishedAt ? say.everyone : say.notYet,
    title: goodbye.finishedAt ? finishedLead(view, locals) : '',
    isOver: goodbye.finishedAt !== null,
    counts: countKnowing(view),
    told: (await showRecipients(view, locals)).filter((one) => one.hasTold),
    people: keys.flatMap((key) => {
      const person = people.get(key as PersonId);
      if (!person) return [];
      const { keep, keepWhy, nextContactOn } = person;
      return [
        {
          id: person.id,
          name: nameOf(view, key, locals.lang),
          keep: keep === true,
          keepWhy,
          next: nextContactOn?.toString() ?? '',
          moments: moments(locals, nextContactOn),
        },
      ];
    }),
    practice: view.choices.practice,
    tried: tried ? say.wanted(tried) : say.practiceHint,
    lookBack: lookBack ? say.lookBack(showDay(lookBack.dueOn, locals)) : '',
    backHref: `/goodbyes/${goodbye.id}`,
    applicationHref: `/applications/${goodbye.applicationId}`,
    isSaved: url.searchParams.has('saved'),
  };
};

export const actions: Actions = {
  default: async ({ locals, params, request }) => {
    const data = await request.formData();
    const ids = data.getAll('person').filter((id) => typeof id === 'string');
    const people = ids.map((id) =>
      keepForm.safeParse({
        personId: id,
        keep: data.get(`keep-${id}`) ?? undefined,
        keepWhy: data.get(`why-${id}`) ?? '',
        nextContactOn: data.get(`next-${id}`) ?? '',
      }),
    );
    const practice = data.get('practice');
    if (people.some((one) => !one.success) || typeof practice !== 'string') return fail(400, { refused: true });
    await locals.app.goodbyes.keep(params.goodbye, {
      people: people.flatMap((one) => (one.success ? [one.data] : [])),
      practice: practice.trim(),
    });
    redirect(303, '/');
  },
};
