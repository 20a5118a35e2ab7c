import { error, fail, redirect } from '@sveltejs/kit';
import { mailtoLink } from '#domain/letter/mailto-link.ts';
import { fieldsOf } from '#edge/doubt-input.ts';
import { opinionMailMessages } from '#edge/messages/opinion-mail.ts';
import { en } from '#edge/messages/say-it.en.ts';
import { de } from '#edge/messages/say-it.de.ts';
import { readMailAddress } from '#edge/opinion-input.ts';
import { deskMessages } from '../../../letters/letter-desk.server.ts';
import { sendingActions, sendingOf } from '../../../letters/sending.server.ts';
import { plainTexts } from '../../../../plain-texts.ts';
import { briefToMail } from '../brief-to-mail.ts';
import type { Actions, PageServerLoad } from './$types';

async function foundIn(locals: App.Locals, id: string) {
  const found = await locals.app.opinions.find(id);
  if (!found) error(404);
  return found;
}

export const load: PageServerLoad = async ({ locals, params }) => {
  const { opinion, application } = await foundIn(locals, params.opinion);
  const say = opinionMailMessages[locals.lang];
  const name = opinion.from || (locals.lang === 'de' ? de : en).someone;
  const letter = await locals.app.opinions.mailOf(opinion);
  const { subject, body } = letter ?? (await briefToMail(opinion, locals));
  const backHref = `/opinions/${opinion.id}`;
  const { name: sender, email } = await locals.app.settings.read();
  const to = letter?.toAddress ?? '';
  return {
    frame: { kind: 'quiet' as const, about: application.company, role: application.role, laterHref: backHref },
    t: {
      ...plainTexts(deskMessages(locals.lang)),
      ...plainTexts(say.page),
      title: say.page.title(name),
      out: say.page.out(name),
    },
    subject,
    body,
    sender: sender || email,
    to,
    typed: to || (await locals.app.opinions.addressOf(opinion.from)),
    emlHref: letter ? `/letters/${letter.id}.eml` : '',
    mailto: mailtoLink({ to, subject, body }).href,
    isDraft: letter?.state === 'draft' || letter?.state === 'failed',
    isOut: letter?.state === 'sent' || letter?.state === 'handed-over',
    sending: letter && (await sendingOf({ letter, interviews: [], zone: locals.zone }, locals)),
    backHref,
  };
};

type Event = Parameters<NonNullable<Actions['write']>>[0];

/** What can be done with any letter, here with the one of this summary. */
const withLetter = (work: (typeof sendingActions)[keyof typeof sendingActions]) => async (event: Event) => {
  const { request, locals, url, params } = event;
  const { opinion } = await foundIn(locals, params.opinion);
  const letter = await locals.app.opinions.mailOf(opinion);
  if (!letter) error(404);
  return work({ request, locals, url, params: { letter: letter.id } });
};

export const actions: Actions = {
  write: async ({ request, locals, params, url }) => {
    const { opinion } = await foundIn(locals, params.opinion);
    const input = fieldsOf(await request.formData());
    const to = readMailAddress(input['to'] ?? '');
    if (to === null) return fail(400, { input, issue: opinionMailMessages[locals.lang].page.toWrong });
    const text = await briefToMail(opinion, locals);
    const locale = locals.lang === 'de' ? 'de-DE' : 'en-GB';
    await locals.app.opinions.writeMail(opinion.id, { to, text, locale });
    redirect(303, url.pathname);
  },
  send: withLetter(sendingActions.send),
  takeBack: withLetter(sendingActions.takeBack),
  sendNow: withLetter(sendingActions.sendNow),
  told: async ({ locals, params, url }) => {
    const { opinion } = await foundIn(locals, params.opinion);
    const letter = await locals.app.opinions.mailOf(opinion);
    if (letter) await locals.app.goodbyes.handOver(letter.id, 'mail');
    redirect(303, url.pathname);
  },
};
