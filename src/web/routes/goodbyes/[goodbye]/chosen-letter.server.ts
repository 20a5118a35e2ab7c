import { error } from '@sveltejs/kit';
import { sendingMessages } from '#edge/messages/sending.ts';
import { showMoment } from '#edge/show-time.ts';
import type { GoodbyeView } from '#usecases/gather-goodbye.ts';
import { recipientOf } from '#usecases/recipient-of.ts';
import { deskMessages, letterDesk } from '../../letters/letter-desk.server.ts';
import { sendingOf, waysOut } from '../../letters/sending.server.ts';
import { composerMessages, nameOf, toldOf, waitsForWord, type ShownRecipient } from './goodbye-page.server.ts';

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

/** Whoever knows needs no letter any more, and what became of one troubles nobody. */
const settled = { canSend: false, canDraft: false, isUnknown: false, isTrouble: false, status: '' };

type Page = { readonly locals: App.Locals; readonly url: URL; readonly recipients: readonly ShownRecipient[] };

/** The one text that stands in the middle of the page: whose it is, why they get it, and how it leaves the house. */
export async function chosenLetter(goodbye: GoodbyeView, id: string, { locals, url, recipients }: Page) {
  const { view, desk } = await letterDesk(locals, id);
  if (view.letter.goodbyeId !== goodbye.goodbye.id) error(404);
  const say = deskMessages(locals.lang);
  const recipient = recipientOf(goodbye, view.letter);
  const shown = recipients.find(({ key }) => key === recipient?.key);
  const isNotice = recipient?.isNotice === true;
  const isDeletion = view.letter.kind === 'deletion';
  const name = isDeletion
    ? composerMessages(locals.lang).deletionLetter
    : nameOf(goodbye, recipient?.key ?? '', locals.lang);
  const next = recipients.find((one) => one.href && one.key !== shown?.key && waitsForWord(one.told));
  const told = recipient ? toldOf(goodbye, recipient.key, locals) : null;
  const through = recipients.filter((one) => one.isThrough).map((one) => one.name);
  return {
    desk,
    key: shown?.key ?? '',
    label: say.letterTo(name),
    why: [shown?.why, shown?.how].filter(Boolean).join(' '),
    isEditing: url.searchParams.has('edit') && !desk.locked,
    thankedToo: isNotice && through.length > 0 ? say.thankedToo(through.join(', ')) : '',
    told,
    knows: say.knows(name),
    sending: { ...sendingOf(view.letter, await waysOut(locals), locals), ...(told?.state === 'yes' && settled) },
    sendTitle: sendingMessages[locals.lang].sendTo(name),
    declines: isNotice ? declines(goodbye, locals) : [],
    next: next?.href ? { href: next.href, label: say.next(next.name) } : null,
    channels: composerMessages(locals.lang).channels,
    callHref: isNotice ? `/goodbyes/${goodbye.goodbye.id}/call` : null,
  };
}
