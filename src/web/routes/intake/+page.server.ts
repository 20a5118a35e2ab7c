import { fail, redirect } from '@sveltejs/kit';
import { readDrops } from '#edge/intake-input.ts';
import { intakeMessages } from '#edge/messages/intake.ts';
import { showDay } from '#edge/show-time.ts';
import type { TakenIn } from '#usecases/take-in.ts';
import { takeOpinionCode } from '../../take-opinion-code.ts';
import type { Actions, PageServerLoad } from './$types';

const thenOf = (url: URL) => (url.searchParams.get('then') === 'doubt' ? '?then=doubt' : '');

const refusalIn = (refusals: Readonly<Record<string, string>>, kind: string) =>
  refusals[kind] ?? refusals['unreadable'] ?? '';

const textOf = (taken: TakenIn, { list, refusals }: (typeof intakeMessages)['en']) => {
  if (taken.result === 'refused') return refusalIn(refusals, taken.refusal);
  if (taken.result === 'opinion') return taken.isNew ? list.isOpinion : list.isKnown;
  return taken.result === 'new' ? list.isNew : list.isKnown;
};

export const load: PageServerLoad = async ({ locals, url }) => {
  const say = intakeMessages[locals.lang];
  const { waiting, unread, settled } = await locals.app.intake.list();
  const today = locals.app.now().toZonedDateTimeISO(locals.zone).toPlainDate();
  const show = ({ item, note }: (typeof waiting)[number]) => ({
    id: item.id,
    name: item.name,
    kind: say.kinds[item.kind],
    title: (note.kind === 'read' && (note.reading.company?.value || note.reading.subject)) || item.name,
    when: showDay(item.createdAt, locals, today),
    href: `/intake/${item.id}${thenOf(url)}`,
  });
  return {
    t: { ...say.list, lead: thenOf(url) ? say.list.doubtLead : say.list.lead },
    then: thenOf(url),
    waiting: waiting.map(show),
    unread: unread.map((one) => ({
      ...show(one),
      why: one.note.kind === 'refused' ? refusalIn(say.refusals, one.note.refusal) : '',
    })),
    settled: settled.map((one) => ({
      ...show(one),
      state: one.item.state === 'accepted' ? say.list.accepted : say.list.dismissed,
    })),
  };
};

export const actions: Actions = {
  default: async ({ request, locals, url }) => {
    const form = await request.formData();
    const say = intakeMessages[locals.lang];
    const drops = await readDrops(form, say.list.pasted);
    if (drops.length === 0) return fail(400, { issue: say.list.nothing, results: [] });
    const [first] = drops;
    const answer = first && drops.length === 1 ? await takeOpinionCode(locals, first.bytes) : null;
    if (answer && 'href' in answer) redirect(303, answer.href);
    if (answer) return fail(409, { issue: answer.issue, results: [] });
    const taken = await locals.app.intake.takeIn(drops);
    const [only, ...more] = taken;
    if (only && more.length === 0 && only.result === 'opinion')
      redirect(
        303,
        `/doubts/${only.id}/say-it?${only.isNew ? 'in' : 'already'}=${encodeURIComponent(only.from)}#so-far`,
      );
    if (only && more.length === 0 && only.result !== 'refused') redirect(303, `/intake/${only.id}${thenOf(url)}`);
    const results = taken.map((one, index) => ({
      key: index,
      name: one.name,
      text: textOf(one, say),
    }));
    const isAllRefused = taken.every(({ result }) => result === 'refused');
    return isAllRefused ? fail(400, { issue: '', results }) : { issue: '', results };
  },
};
