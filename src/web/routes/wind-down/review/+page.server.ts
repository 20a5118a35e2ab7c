import { fail, redirect } from '@sveltejs/kit';
import { applicationMessages } from '#edge/messages/applications.ts';
import { sendingMessages } from '#edge/messages/sending.ts';
import { windDownMessages } from '#edge/messages/wind-down.ts';
import type { WindDownGoodbye } from '#usecases/wind-down-letters.ts';
import { plainTexts } from '../../../plain-texts.ts';
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

export const load: PageServerLoad = async ({ locals, url }) => {
  const say = windDownMessages[locals.lang];
  const goodbyes = await locals.app.windDown.letters();
  const refused = url.searchParams.get('refused');
  const sent = Number(url.searchParams.get('sent') ?? 0);
  return {
    t: plainTexts(say),
    canSend: (await waysOut(locals)).canSend,
    goodbyes: goodbyes.map((one) => show(one, locals)),
    hasLetters: goodbyes.some(({ ready }) => ready.length > 0),
    refused: refused === null ? '' : refusalText(refused, locals.lang),
    sent: sent > 0 ? say.sent(Math.trunc(sent)) : '',
  };
};

export const actions: Actions = {
  send: async ({ locals, request }) => {
    const ticked = lettersRead(await request.formData());
    const queued = await locals.app.windDown.send(ticked, { kind: 'with-undo' });
    if (!queued.ok)
      return fail(409, { ticked: [...ticked.keys()], refused: refusalText(queued.error.kind, locals.lang) });
    redirect(303, `/wind-down/review?sent=${queued.value.length}`);
  },
  handed: async ({ locals, request }) => {
    const ticked = lettersRead(await request.formData());
    const handed = await locals.app.windDown.handedOver(ticked);
    if (!handed.ok)
      return fail(409, { ticked: [...ticked.keys()], refused: refusalText(handed.error.kind, locals.lang) });
    redirect(303, '/wind-down');
  },
};
