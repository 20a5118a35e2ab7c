import { fail, redirect } from '@sveltejs/kit';
import { mayChange } from '#domain/application/change-stage.ts';
import { stages, openStages, endings, isEnding, type Stage } from '#domain/application/stage.ts';
import type { ApplicationId } from '#domain/id.ts';
import type { ListedApplication } from '#usecases/list-applications.ts';
import { stageForm } from '#edge/applications-input.ts';
import { applicationMessages } from '#edge/messages/applications.ts';
import { showDay, showDayShort, showShort, type Viewer } from '#edge/show-time.ts';
import { plainTexts } from '../../plain-texts.ts';
import type { Actions, PageServerLoad } from './$types';

/** How many a board column or a page of the list shows at once. */
const perColumn = 12;
const perPage = 50;

/** What is next for one application, in a few words; after a week without anything, that it is quiet. */
function whatIsNext({ application, nextInterview }: ListedApplication, viewer: Viewer, now: Temporal.Instant): string {
  const { list } = applicationMessages[viewer.lang];
  if (nextInterview) return list.interview(nextInterview.round, showShort(nextInterview.start, viewer));
  const today = now.toZonedDateTimeISO(viewer.zone).toPlainDate();
  if (application.closedForMeAt) return list.closed(showDayShort(application.closedForMeAt, viewer, today));
  if (application.promisedBy && !isEnding(application.stage))
    return list.answerBy(showDay(application.promisedBy, viewer, today));
  const days = Math.floor(application.changedAt.until(now).total('hours') / 24);
  return openStages.some((stage) => stage === application.stage) && days >= 7 ? list.quiet(days) : '';
}

/** Where a card may be moved to; an ending is reopened first. */
const movesFrom = (from: Stage, { lang }: Viewer) =>
  (isEnding(from) ? openStages : stages.filter((to) => mayChange(from, to))).map((value) => ({
    value,
    label: applicationMessages[lang].stages[value],
  }));

const show = (listed: ListedApplication, viewer: Viewer, now: Temporal.Instant) => ({
  id: listed.application.id,
  company: listed.application.company,
  role: listed.application.role,
  stage: applicationMessages[viewer.lang].stages[listed.application.stage],
  next: whatIsNext(listed, viewer, now),
  inDoubt: listed.inDoubt,
});

type App = App.Locals['app'];

/** One column a stage that is open, one for all endings. */
const groups: readonly { readonly key: Stage | 'ended'; readonly stages: readonly Stage[] }[] = [
  ...openStages.map((stage) => ({ key: stage, stages: [stage] })),
  { key: 'ended', stages: endings },
];

/** The board, each column with its newest; `moves` is what a card's form offers, by column. */
async function board(app: App, viewer: Viewer) {
  const say = applicationMessages[viewer.lang];
  const now = app.now();
  const { columns, counts } = await app.applications.board(
    groups.map((group) => group.stages),
    perColumn,
  );
  const shown = groups.map(({ key, stages: within }, index) => ({
    key,
    title: key === 'ended' ? say.ended : say.stages[key],
    count: within.reduce((sum, stage) => sum + (counts.get(stage) ?? 0), 0),
    moves: movesFrom(within[0] ?? 'saved', viewer),
    cards: (columns[index] ?? []).map((one) => show(one, viewer, now)),
    moreHref: `/applications?view=list&stage=${key}`,
  }));
  return { columns: shown, list: null, counts };
}

const stagesOf = (text: string | null): readonly Stage[] | undefined =>
  text === 'ended' ? endings : stages.filter((stage) => stage === text).slice(0, 1);

async function list(app: App, viewer: Viewer, url: URL) {
  const chosen = stagesOf(url.searchParams.get('stage'));
  const offset = Math.max(0, Math.trunc(Number(url.searchParams.get('from')) || 0));
  const { listed, counts } = await app.applications.list({
    ...(chosen?.length && { stages: chosen }),
    limit: perPage + 1,
    offset,
  });
  const next = new URLSearchParams({
    view: 'list',
    stage: url.searchParams.get('stage') ?? '',
    from: String(offset + perPage),
  });
  const rows = listed.slice(0, perPage).map((one) => show(one, viewer, app.now()));
  return { columns: null, list: { rows, moreHref: listed.length > perPage ? `?${next.toString()}` : null }, counts };
}

export const load: PageServerLoad = async ({ locals, url }) => {
  const say = applicationMessages[locals.lang];
  const isList = url.searchParams.get('view') === 'list';
  const found = isList ? await list(locals.app, locals, url) : await board(locals.app, locals);
  const total = [...found.counts.values()].reduce((sum, count) => sum + count, 0);
  return {
    t: { ...plainTexts(say.list), move: say.one.move, moveTo: say.one.moveTo },
    title: say.list.title(total),
    total,
    stage: url.searchParams.get('stage') ?? '',
    stages: [...stages.map((value) => ({ value, label: say.stages[value] })), { value: 'ended', label: say.ended }],
    columns: total === 0 ? null : found.columns,
    list: found.list,
    /** The card whose form is open: without JavaScript its link asks for it. */
    moving: url.searchParams.get('move') ?? '',
    hasOffer: (found.counts.get('accepted') ?? 0) > 0 || (found.counts.get('offer') ?? 0) > 0,
    removed: url.searchParams.get('removed'),
    removedText: say.form.removed,
    putBack: say.form.putBack,
  };
};

export const actions: Actions = {
  move: async ({ locals, request }) => {
    const typed = Object.fromEntries(await request.formData());
    const form = stageForm.safeParse(typed);
    const { refused } = applicationMessages[locals.lang].one;
    const id = typeof typed['application'] === 'string' ? typed['application'] : '';
    if (!form.success) return fail(400, { refused: refused['not-from-here'] });
    const moved = await locals.app.applications.move(id as ApplicationId, form.data.stage);
    if (!moved.ok) return fail(409, { refused: refused[moved.error.kind] });
    redirect(303, '/applications');
  },
};
