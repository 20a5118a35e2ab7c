import { fail, redirect } from '@sveltejs/kit';
import { applicationMessages } from '#edge/messages/applications.ts';
import { sendingMessages } from '#edge/messages/sending.ts';
import { windDownMessages } from '#edge/messages/wind-down.ts';
import type { WindDownGoodbye } from '#usecases/wind-down-letters.ts';
import { plainTexts } from '../../../plain-texts.ts';
import { ownPath } from '../../../own-path.ts';
import { lettersRead } from '../../../read-letters.ts';
import { nameOf } from '../../goodbyes/[goodbye]/goodbye-page.server.ts';
import { waysOut } from '../../letters/sending.server.ts';
import type { Actions, PageServerLoad } from './$types';

function refusalText(kind: string, lang: 'en' | 'de') {
  const { refused } = windDownMessages[lang];
  return kind in refused ? refused[kind as keyof typeof refused] : refused.other;
}

function show({ application, view, ready, notReady }: WindDownGoodbye, locals: App.Locals) {
  const say = windDownMessages[locals.lang];
  const { because } = sendingMessages[locals.lang];
  const name = (key: string) => nameOf(view, key, locals.lang);
  const goodbye = `/goodbyes/${view.goodbye.id}`;
  const onTheWay = view.letters.filter(({ state }) => ['queued', 'sending', 'sent', 'handed-over'].includes(state));
  return {
    id: application.id,
    title: application.company,
    about: `${application.role} · ${applicationMessages[locals.lang].stages[application.stage]}`,
    goodbye,
    waiting: onTheWay.length > 0 ? say.waiting(onTheWay.length) : '',
    letters: ready.map(({ key, letter, version }) => ({
      id: letter.id,
      value: `${letter.id} ${version}`,
      to: say.to(name(key), letter.toAddress),
      label: say.read(name(key), application.company),
      subject: letter.subject,
      body: letter.body,
      href: `${goodbye}/${letter.id}`,
    })),
    notReady: notReady.map(({ key, letterId, because: why }) => ({
      id: letterId,
      text: `${name(key)}: ${because[why]}`,
      href: `${goodbye}/${letterId}`,
    })),
  };
}

/** What was ticked when one went off to look at a letter: ids and versions, for this page alone, until it is used. */
const tickedCookie = 'bowout-ticked';
const cookiePath = { path: '/wind-down', httpOnly: true, sameSite: 'lax' } as const;

/** A letter that was changed since counts as unread. */
function stillRead(kept: string, goodbyes: readonly WindDownGoodbye[]): string[] {
  const ticked = new Set(kept.split('.'));
  return goodbyes.flatMap(({ ready }) =>
    ready.filter(({ letter, version }) => ticked.has(`${letter.id} ${version}`)).map(({ letter }) => letter.id),
  );
}

export const load: PageServerLoad = async ({ locals, url, cookies }) => {
  const say = windDownMessages[locals.lang];
  const goodbyes = await locals.app.windDown.letters();
  const refused = url.searchParams.get('refused');
  const sent = Number(url.searchParams.get('sent') ?? 0);
  return {
    t: plainTexts(say),
    ticked: stillRead(cookies.get(tickedCookie) ?? '', goodbyes),
    canSend: (await waysOut(locals)).canSend,
    goodbyes: goodbyes.map((one) => show(one, locals)),
    hasLetters: goodbyes.some(({ ready }) => ready.length > 0),
    refused: refused === null ? '' : refusalText(refused, locals.lang),
    sent: sent > 0 ? say.sent(Math.trunc(sent)) : '',
  };
};

export const actions: Actions = {
  look: async ({ request, cookies, url }) => {
    const form = await request.formData();
    const ticked = [...lettersRead(form)].map(([id, version]) => `${id} ${version}`);
    cookies.set(tickedCookie, ticked.join('.'), { ...cookiePath, secure: url.protocol === 'https:' });
    redirect(303, ownPath(form.get('to')));
  },
  send: async ({ locals, request, cookies }) => {
    const ticked = lettersRead(await request.formData());
    const queued = await locals.app.windDown.send(ticked, { kind: 'with-undo' });
    if (!queued.ok)
      return fail(409, { ticked: [...ticked.keys()], refused: refusalText(queued.error.kind, locals.lang) });
    cookies.delete(tickedCookie, cookiePath);
    redirect(303, `/wind-down/review?sent=${queued.value.length}`);
  },
  handed: async ({ locals, request, cookies }) => {
    const ticked = lettersRead(await request.formData());
    const handed = await locals.app.windDown.handedOver(ticked);
    if (!handed.ok)
      return fail(409, { ticked: [...ticked.keys()], refused: refusalText(handed.error.kind, locals.lang) });
    cookies.delete(tickedCookie, cookiePath);
    redirect(303, '/wind-down');
  },
};
