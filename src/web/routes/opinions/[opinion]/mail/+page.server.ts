import { error, fail, redirect } from '@sveltejs/kit';
import { mailtoLink } from '#domain/letter/mailto-link.ts';
import { fieldsOf } from '#edge/doubt-input.ts';
import { opinionMailMessages } from '#edge/messages/opinion-mail.ts';
import { en } from '#edge/messages/say-it.en.ts';
import { sendingMessages } from '#edge/messages/sending.ts';
import { de } from '#edge/messages/say-it.de.ts';
import { readMailAddress } from '#edge/opinion-input.ts';
import { deskMessages } from '../../../letters/letter-desk.server.ts';
import { sendingActions } from '../../../letters/sending-actions.server.ts';
import { sendingOf, sendTexts, sendTimes, waysOut } from '../../../letters/sending.server.ts';
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
    sending: letter && sendingOf(letter, await waysOut(locals), locals),
    times: await sendTimes({ interviews: [], zone: locals.zone }, locals),
    send: { t: sendTexts(locals.lang), title: sendingMessages[locals.lang].sendTo(name) },
    backHref,
  };
};

export const actions: Actions = {
  ...sendingActions,
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
  told: async ({ locals, params, url }) => {
    const { opinion } = await foundIn(locals, params.opinion);
    const letter = await locals.app.opinions.mailOf(opinion);
    if (letter) await locals.app.goodbyes.handOver(letter.id, 'mail');
    redirect(303, url.pathname);
  },
};
