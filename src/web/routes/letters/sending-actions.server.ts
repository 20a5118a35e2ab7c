import { fail, type RequestEvent } from '@sveltejs/kit';
import type { LetterId } from '#domain/id.ts';
import { sendForm } from '#edge/goodbye-input.ts';
import { typedTexts } from '#edge/form-issues.ts';
import { sendingMessages } from '#edge/messages/sending.ts';
import { lettersRead } from '../../read-letters.ts';
import { stayHere } from '../../stay-here.ts';
import { deliveryWords } from './sending.server.ts';

type Event = Pick<RequestEvent, 'request' | 'locals' | 'url'> & {
  params: Readonly<Record<string, string | undefined>>;
};

/** The letter that a form is about: its own, or the one of the page. */
const letterIn = (form: Readonly<Record<string, string>>, { params }: Event) =>
  (form.id ?? params['letter'] ?? '') as LetterId;

type Refusal = keyof ReturnType<typeof deliveryWords>['refusal'];

/** Why something cannot be done with a letter, in a sentence. */
export function whyNot(locals: App.Locals, { kind, ...facts }: { readonly kind: string }): string {
  const { refusal, trouble } = deliveryWords(locals.lang);
  if (kind in refusal) return refusal[kind as Refusal];
  const host = 'host' in facts && typeof facts.host === 'string' ? facts.host : '';
  const folder = 'folder' in facts && typeof facts.folder === 'string' ? facts.folder : '';
  const reason = '' as const;
  return kind in trouble ? trouble[kind as keyof typeof trouble]({ host, folder, reason }) : refusal['wrong-state'];
}

const refused = (locals: App.Locals, error: { readonly kind: string }) => fail(409, { refused: whyNot(locals, error) });

/** When, as the form says it; what is wrong with it in a sentence. */
function wishIn(form: Readonly<Record<string, string>>, locals: App.Locals) {
  const say = sendingMessages[locals.lang];
  const read = sendForm.safeParse(form);
  if (!read.success) return { refused: say.noTime };
  const isOver = read.data.kind === 'at' && Temporal.Instant.compare(read.data.at.toInstant(), locals.app.now()) < 0;
  return isOver ? { refused: say.overAlready } : { wish: read.data };
}

/** One letter, as it stood on the page. */
async function send(event: Event) {
  const { request, locals, url } = event;
  const data = await request.formData();
  const form = typedTexts(data);
  const when = wishIn(form, locals);
  if (when.wish === undefined) return fail(400, when);
  const letterIds = [letterIn(form, event)];
  const queued = await locals.app.delivery.queue({ letterIds, wish: when.wish, seen: lettersRead(data) });
  return queued.ok ? stayHere(request, url.pathname) : refused(locals, queued.error);
}

/** What was refused is said; the same page shows how things are now. */
const withLetter =
  (
    work: (locals: App.Locals, id: LetterId) => Promise<{ ok: true } | { ok: false; error: { readonly kind: string } }>,
  ) =>
  async (event: Event) => {
    const { request, locals, url } = event;
    const outcome = await work(locals, letterIn(typedTexts(await request.formData()), event));
    return outcome.ok ? stayHere(request, url.pathname) : refused(locals, outcome.error);
  };

/** *It did not arrive*: only then, and only because the person says so, is it sent again. */
async function again({ app }: App.Locals, id: LetterId) {
  const settled = await app.delivery.settle(id, { kind: 'person-says-not-sent' });
  return settled.ok ? app.delivery.queue({ letterIds: [id], wish: { kind: 'with-undo' } }) : settled;
}

/** All letters of a goodbye that could go out as they were when the page was read: no others, and none that reads differently by now. */
export async function sendAll({ request, locals, url, params }: Event) {
  const form = await request.formData();
  const when = wishIn(typedTexts(form), locals);
  if (when.wish === undefined) return fail(400, when);
  const readiness = await locals.app.goodbyes.readiness(params['goodbye'] ?? '');
  const seen = lettersRead(form);
  const letterIds = readiness?.ready.map(({ letterId }) => letterId).filter((id) => seen.has(id)) ?? [];
  if (letterIds.length === 0 || letterIds.length < seen.size) return refused(locals, { kind: 'changed-since' });
  const queued = await locals.app.delivery.queue({ letterIds, wish: when.wish, seen });
  return queued.ok ? stayHere(request, url.pathname) : refused(locals, queued.error);
}

/** What can be done with a letter on its way out, from any page that shows it. */
export const sendingActions = {
  send,
  takeBack: withLetter(({ app }, id) => app.delivery.takeBack(id)),
  sendNow: withLetter(({ app }, id) => app.delivery.sendNow(id)),
  intoDrafts: withLetter(({ app }, id) => app.delivery.intoDrafts([id])),
  takeBackDraft: withLetter(({ app }, id) => app.delivery.takeBackDraft(id)),
  draftGone: withLetter(({ app }, id) => app.delivery.draftIsGone(id)),
  itArrived: withLetter(({ app }, id) => app.delivery.settle(id, { kind: 'person-says-sent' })),
  itDidNot: withLetter(again),
};
