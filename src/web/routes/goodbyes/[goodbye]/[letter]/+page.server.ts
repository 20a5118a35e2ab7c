import { error, fail, redirect } from '@sveltejs/kit';
import { typedTexts } from '#edge/form-issues.ts';
import { toldForm, typedMoment } from '#edge/goodbye-input.ts';
import { sendingMessages } from '#edge/messages/sending.ts';
import { showMoment } from '#edge/show-time.ts';
import type { GoodbyeView } from '#usecases/gather-goodbye.ts';
import { recipientOf } from '#usecases/recipient-of.ts';
import { letterActions } from '../../../letters/letter-actions.server.ts';
import { deskMessages, letterDesk } from '../../../letters/letter-desk.server.ts';
import { sendingActions } from '../../../letters/sending-actions.server.ts';
import { sendingOf, sendTexts, sendTimes, waysOut } from '../../../letters/sending.server.ts';
import { composerMessages, goodbyeOf, nameOf, placeOf, showRecipients, toldOf } from '../goodbye-page.server.ts';
import type { Actions, PageServerLoad } from './$types';

/** The booked appointments and how each is declined: after the message, never before. */
function declines({ world, choices }: GoodbyeView, locals: App.Locals) {
  const say = deskMessages(locals.lang);
  const today = world.now.toZonedDateTimeISO(locals.zone).toPlainDate();
  const affected = world.interviews.filter(
    ({ id }) => world.booked.some((one) => one.id === id) || choices.finished?.cancelled.includes(id),
  );
  return affected.map(({ id, start, invitation }) => {
    const when = showMoment(start, locals, today);
    const href = invitation ? `/interviews/${id}/decline.ics` : null;
    return { id, when, href, label: href ? say.decline(when) : say.noInvitation(when) };
  });
}

export const load: PageServerLoad = async ({ locals, params, url }) => {
  const goodbye = await goodbyeOf(locals, params.goodbye);
  const { view, desk } = await letterDesk(locals, params.letter);
  if (view.letter.goodbyeId !== goodbye.goodbye.id) error(404);
  const say = deskMessages(locals.lang);
  const recipients = await showRecipients(goodbye, locals);
  const recipient = recipientOf(goodbye, view.letter);
  const isDeletion = view.letter.kind === 'deletion';
  const name = isDeletion
    ? composerMessages(locals.lang).deletionLetter
    : nameOf(goodbye, recipient?.key ?? '', locals.lang);
  const told = recipient ? toldOf(goodbye, recipient.key, locals) : null;
  const next = recipients.find((one) => one.href && one.key !== recipient?.key && one.told.state === 'not');
  const through = recipients.filter((one) => one.isThrough).map((one) => one.name);
  return {
    desk,
    name,
    label: say.letterTo(name),
    isEditing: url.searchParams.has('edit') && !desk.locked,
    isNotice: recipient?.isNotice === true,
    thankedToo: recipient?.isNotice && through.length > 0 ? say.thankedToo(through.join(', ')) : '',
    key: recipient?.key ?? null,
    told: isDeletion ? null : told,
    knows: say.knows(name),
    tabs: recipients.map((one) => ({
      href: one.href ?? `/goodbyes/${goodbye.goodbye.id}`,
      title: one.name,
      text: one.what,
      current: one.key === recipient?.key && !isDeletion,
      done: one.told.state === 'yes',
    })),
    sending: sendingOf(view.letter, await waysOut(locals), locals),
    times: await sendTimes(placeOf(goodbye, locals), locals),
    say: sendTexts(locals.lang),
    sendTitle: sendingMessages[locals.lang].sendTo(name),
    declines: recipient?.isNotice ? declines(goodbye, locals) : [],
    next: next?.href ? { href: next.href, label: say.next(next.name) } : null,
    channels: composerMessages(locals.lang).channels,
    backHref: `/goodbyes/${goodbye.goodbye.id}`,
    callHref: recipient?.isNotice ? `/goodbyes/${goodbye.goodbye.id}/call` : null,
    callText: composerMessages(locals.lang).call,
  };
};

export const actions: Actions = {
  ...letterActions,
  ...sendingActions,
  told: async ({ locals, params, request }) => {
    const form = toldForm.safeParse(typedTexts(await request.formData()));
    const goodbye = await goodbyeOf(locals, params.goodbye);
    const { view } = await letterDesk(locals, params.letter);
    const recipient = recipientOf(goodbye, view.letter);
    if (!form.success || !recipient) return fail(400, { refused: '' });
    const { channel, at } = form.data;
    const told = await locals.app.goodbyes.told(params.goodbye, {
      key: recipient.key,
      channel,
      at: typedMoment(at, locals.zone),
    });
    const isOver = told.ok && told.value.finished;
    redirect(
      303,
      isOver ? `/goodbyes/${params.goodbye}/keep-the-door` : `/goodbyes/${params.goodbye}/${params.letter}`,
    );
  },
  untell: async ({ locals, params }) => {
    const goodbye = await goodbyeOf(locals, params.goodbye);
    const { view } = await letterDesk(locals, params.letter);
    const recipient = recipientOf(goodbye, view.letter);
    if (recipient) await locals.app.goodbyes.notTold(params.goodbye, recipient.key);
    redirect(303, `/goodbyes/${params.goodbye}/${params.letter}`);
  },
};
