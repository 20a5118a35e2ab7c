import { fail, redirect } from '@sveltejs/kit';
import type { OfferAnswer } from '#domain/doubt/answers.ts';
import { maySeeOpinions } from '#domain/doubt/blind-first.ts';
import { sideBySide } from '#domain/doubt/side-by-side.ts';
import type { Opinion } from '#domain/doubt/opinion.ts';
import { fieldsOf } from '#edge/doubt-input.ts';
import { stepHref } from '#edge/doubt-steps.ts';
import { de } from '#edge/messages/say-it.de.ts';
import { en } from '#edge/messages/say-it.en.ts';
import { opinionMailMessages } from '#edge/messages/opinion-mail.ts';
import { readFrom, readGiven } from '#edge/opinion-input.ts';
import { doubtOf, stepFoot } from '../../shared-step.ts';
import type { Actions, PageServerLoad } from './$types';

const words = (locals: App.Locals) => (locals.lang === 'de' ? de : en);

type Beside = {
  readonly t: typeof en;
  readonly isOpen: boolean;
  /** One's own answer; the later one counts. */
  readonly mine: OfferAnswer | null;
  /** The question to them that would tell most; empty when none is written down. */
  readonly settle: string;
};

/** One's own view beside theirs: where they agree, where not, and the one question that might settle it. */
function besideOf(opinion: Opinion, { t, mine, settle }: Beside): string[] {
  if (mine === null || opinion.view === null) return [];
  const where = sideBySide(mine, opinion.view);
  const question = where === 'same' ? '' : settle;
  return [t.you(t.views[mine + 2] ?? ''), t[where], question && t.settle(question)].filter(Boolean);
}

/** One second opinion as it may be seen now: blind first (DESIGN section 6). */
function shownOpinion(opinion: Opinion, { t, isOpen, mine, settle, unsent }: Beside & { unsent: string }) {
  const name = opinion.from || t.someone;
  const isSeen = opinion.receivedAt !== null && isOpen;
  const view = opinion.view === null ? '' : (t.views[opinion.view + 2] ?? '');
  const answers = opinion.answers.map(({ question, answer }) => answer && `${question} ${answer}`);
  return {
    id: opinion.id,
    href: opinion.via === 'plain' ? null : `/opinions/${opinion.id}`,
    title: isSeen ? t.theySay(name, view) : opinion.receivedAt ? t.blind(name) : unsent || t.waiting(name),
    note: isSeen && opinion.knows ? t.knowsIt : '',
    beside: isSeen ? besideOf(opinion, { t, isOpen, mine, settle }) : [],
    texts: isSeen ? [opinion.text, ...answers].filter(Boolean) : [],
  };
}

/** Why somebody does not have it yet, where it goes by mail and has not arrived; else empty. */
async function unsentOf(opinion: Opinion, locals: App.Locals): Promise<string> {
  const letter = await locals.app.opinions.mailOf(opinion);
  const say = opinionMailMessages[locals.lang];
  const name = opinion.from || words(locals).someone;
  if (letter?.outcome?.kind === 'bounced') return say.cameBack(name);
  return letter && !['sent', 'handed-over', 'unknown'].includes(letter.state) ? say.notYet(name) : '';
}

/** What was just taken in, or was in already. */
function newsOf({ searchParams }: URL, locals: App.Locals): string {
  const say = opinionMailMessages[locals.lang];
  const [isIn, wasIn] = [searchParams.get('in'), searchParams.get('already')];
  if (isIn !== null) return say.isIn(isIn || words(locals).someone);
  return wasIn === null ? '' : say.wasIn(wasIn || words(locals).someone);
}

/** Texts only: what needs facts to be said is said by `load`. */
const shownWords = (t: typeof en) => ({
  title: t.title,
  lead: t.lead,
  plain: t.plain,
  plainHint: t.plainHint,
  messageField: t.messageField,
  copy: t.copy,
  copied: t.copied,
  note: t.note,
  from: t.from,
  view: t.view,
  knows: t.knows,
  said: t.said,
  keep: t.keep,
  summary: t.summary,
  summaryText: t.summaryText,
  make: t.make,
  returned: t.returned,
  returnedText: t.returnedText,
  toReturn: t.toReturn,
  aloud: t.aloud,
  aloudText: t.aloudText,
  toAloud: t.toAloud,
  sofar: t.sofar,
  own: t.own,
  showNow: t.showNow,
  open: t.open,
  removed: t.removed,
  putBack: t.putBack,
});

export const load: PageServerLoad = async ({ locals, params, url }) => {
  const t = words(locals);
  const { doubt, application } = await doubtOf(locals, params.doubt);
  const opinions = await locals.app.opinions.ofDoubt(doubt.id);
  const isOpen = maySeeOpinions(doubt);
  const mine = doubt.offeredAgain ?? doubt.offeredToday;
  const { questions } = await locals.app.doubts.findingOut(doubt.id, application.id);
  const settle = questions.find(({ outcome, text }) => outcome === null && text !== '')?.text ?? '';
  return {
    t: shownWords(t),
    message: t.message([application.role, application.company].filter(Boolean).join(', ')),
    views: t.views.map((label, index) => ({ value: String(index - 2), label })),
    opinions: await Promise.all(
      opinions.map(async (opinion) =>
        shownOpinion(opinion, { t, isOpen, mine, settle, unsent: await unsentOf(opinion, locals) }),
      ),
    ),
    news: newsOf(url, locals),
    here: url.pathname,
    removed: url.searchParams.get('removed'),
    isBlind: !isOpen && opinions.some(({ receivedAt }) => receivedAt !== null),
    ownHref: stepHref(doubt.id, 'would-you-take-it'),
    summaryHref: `/doubts/${doubt.id}/say-it/summary`,
    aloudHref: `/doubts/${doubt.id}/say-it/aloud`,
    foot: stepFoot(locals, doubt.id, 'say-it'),
  };
};

export const actions: Actions = {
  note: async ({ request, locals, params }) => {
    const input = fieldsOf(await request.formData());
    const from = readFrom(input);
    if (from === '') return fail(400, { input, issue: words(locals).missingFrom });
    await locals.app.opinions.note(params.doubt, { ...readGiven(input), from });
    redirect(303, '?#so-far');
  },
  showNow: async ({ locals, params }) => {
    await locals.app.doubts.change(params.doubt, { showMeNow: true });
    redirect(303, '?#so-far');
  },
};
