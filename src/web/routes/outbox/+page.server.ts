import { fail } from '@sveltejs/kit';
import type { LetterId } from '#domain/id.ts';
import { outboxMessages } from '#edge/messages/outbox.ts';
import { plainTexts } from '../../plain-texts.ts';
import { stayHere } from '../../stay-here.ts';
import { whyNot } from '../letters/sending-actions.server.ts';
import { showOutbox } from './view.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => ({
  t: plainTexts(outboxMessages[locals.lang]),
  letters: showOutbox(await locals.app.delivery.outbox(), locals),
});

type Event = Parameters<NonNullable<Actions['takeBack']>>[0];
type Outcome = { readonly ok: true } | { readonly ok: false; readonly error: { readonly kind: string } };

/** Does it with each letter of the form; what is no longer possible is said, and the others are done all the same. */
const withEach =
  (work: (locals: App.Locals, id: LetterId) => Promise<Outcome>) =>
  async ({ request, locals, url }: Event) => {
    const ids = (await request.formData()).getAll('id').filter((id) => typeof id === 'string');
    const reasons = new Set<string>();
    for (const id of ids) {
      const outcome = await work(locals, id as LetterId);
      if (!outcome.ok) reasons.add(whyNot(locals, outcome.error));
    }
    if (reasons.size === 0) return stayHere(request, url.pathname);
    return fail(409, { refused: [...reasons].join(' '), about: ids.length === 1 ? (ids[0] ?? '') : '' });
  };

export const actions: Actions = {
  takeBack: withEach((locals, id) => locals.app.delivery.takeBack(id)),
  sendNow: withEach((locals, id) => locals.app.delivery.sendNow(id)),
  tryAgain: withEach((locals, id) => locals.app.delivery.queue({ letterIds: [id], wish: { kind: 'with-undo' } })),
  takeBackDraft: withEach((locals, id) => locals.app.delivery.takeBackDraft(id)),
  draftGone: withEach((locals, id) => locals.app.delivery.draftIsGone(id)),
  wentOut: withEach((locals, id) => locals.app.delivery.settle(id, { kind: 'person-says-sent' })),
  didNot: withEach((locals, id) => locals.app.delivery.settle(id, { kind: 'person-says-not-sent' })),
};
