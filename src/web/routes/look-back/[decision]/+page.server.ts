import { error, fail, redirect } from '@sveltejs/kit';
import { explainForm } from '#edge/explain-form.ts';
import { formIssues, typedTexts } from '#edge/form-issues.ts';
import { readLookBackForm } from '#edge/look-back-input.ts';
import { lookBackMessages } from '#edge/messages/look-back.ts';
import { showDay } from '#edge/show-time.ts';
import { plainTexts } from '../../../plain-texts.ts';
import type { Actions, PageServerLoad } from './$types';

type Then = NonNullable<Awaited<ReturnType<App.Locals['app']['lookBack']['readOne']>>>;

/** The decision as it was made: nothing here can be changed. */
function thenRows({ decision, doubt }: Then, { lang, zone }: App.Locals, today: Temporal.PlainDate) {
  const { one } = lookBackMessages[lang];
  const day = showDay(decision.decidedAt, { lang, zone }, today);
  const rows = [
    { term: one.decidedOn, text: day },
    { term: one.doubt, text: doubt?.text ?? '' },
    { term: one.reasons, text: decision.reasons },
    { term: one.confidence, text: decision.confidence ? (one.confidenceOf[decision.confidence - 1] ?? '') : '' },
    { term: one.wouldChange, text: decision.wouldChange },
  ];
  return rows.filter(({ text }) => text !== '');
}

/** What was looked back at before, earliest first. */
function writtenBefore({ lookBacks, concerns, today }: Then, { lang, zone }: App.Locals) {
  const say = lookBackMessages[lang];
  return lookBacks.flatMap(({ id, span, again, happened, concerns: judged, writtenAt }) =>
    writtenAt
      ? [
          {
            id,
            title: say.one.written(say.spans[span], showDay(writtenAt, { lang, zone }, today)),
            again: again ? say.agains[again] : '',
            happened,
            points: judged.flatMap(({ signalId, was }) => {
              const signal = concerns.find((one) => one.id === signalId);
              return signal ? [{ id: signalId, text: signal.text, was: say.fates[was] }] : [];
            }),
          },
        ]
      : [],
  );
}

export const load: PageServerLoad = async ({ locals, params, url }) => {
  const then = await locals.app.lookBack.readOne(params.decision);
  if (!then) error(404);
  const say = lookBackMessages[locals.lang];
  const { decision, application, concerns, next, today, takeBack } = then;
  const choices = <K extends string>(words: Record<K, string>) =>
    (Object.entries(words) as [K, string][]).map(([value, title]) => ({ value, title }));
  const isEarly = next !== null && Temporal.PlainDate.compare(next.dueOn, today) > 0;
  return {
    t: plainTexts(say.one),
    decision: decision.id,
    application: { id: application.id, role: application.role },
    title: say.title[decision.way](application.company),
    rows: thenRows(then, locals, today),
    hasReasons: Boolean(decision.reasons),
    written: writtenBefore(then, locals),
    next: next && {
      title: say.spans[next.span],
      early: isEarly ? say.one.dueOn(showDay(next.dueOn, locals, today)) : '',
      points: concerns.map(({ id, text }) => ({ id, text })),
      agains: choices(say.agains),
      fates: choices(say.fates),
    },
    takeBack: takeBack && {
      kind: takeBack.kind,
      text: say.one.regretText[takeBack.kind].replace(
        '{day}',
        takeBack.kind === 'may-work' ? showDay(takeBack.until, locals, today) : '',
      ),
    },
    hasLater: then.lookBacks.some(({ span, writtenAt }) => span !== '4-weeks' && !writtenAt),
    isSaved: url.searchParams.has('kept'),
  };
};

export const actions: Actions = {
  default: async ({ locals, params, request }) => {
    const typed = typedTexts(await request.formData());
    const form = readLookBackForm(typed);
    const { one } = lookBackMessages[locals.lang];
    if (!form.success) {
      const sentences = { missing: one.missing, 'too-long': one.tooLong, unknown: one.missing };
      return fail(400, { typed, issues: explainForm(formIssues(form.error), sentences), refused: '' });
    }
    const written = await locals.app.lookBack.write(params.decision, form.data);
    if (!written.ok && written.error.kind === 'no-such-decision') error(404);
    if (!written.ok) return fail(409, { typed, issues: {}, refused: one.refused });
    redirect(303, `/look-back/${params.decision}?kept`);
  },
};
