import { error } from '@sveltejs/kit';
import { teamKey } from '#domain/goodbye/goodbye-choices.ts';
import type { GoodbyeRecipient } from '#domain/goodbye/goodbye-recipients.ts';
import { mustKnow } from '#domain/goodbye/goodbye-recipients.ts';
import type { PersonId } from '#domain/id.ts';
import { letterLanguage } from '#domain/letter/letter-language.ts';
import { displayName } from '#domain/people/display-name.ts';
import { de } from '#edge/messages/composer.de.ts';
import { en } from '#edge/messages/composer.en.ts';
import { de as goodbyeDe } from '#edge/messages/goodbye.de.ts';
import { en as goodbyeEn } from '#edge/messages/goodbye.en.ts';
import { showMoment, showShort } from '#edge/show-time.ts';
import type { GoodbyeView } from '#usecases/gather-goodbye.ts';
import { knows } from '#usecases/tell-recipient.ts';
import { letterOf } from '#usecases/write-letters.ts';
import { wordsOf } from '../../letters/letter-desk.server.ts';
import { deliveryWords, sendingOf, waysOut, type WaysOut } from '../../letters/sending.server.ts';

export const composerMessages = (lang: App.Locals['lang']) => (lang === 'de' ? de : en);
export const planMessages = (lang: App.Locals['lang']) => (lang === 'de' ? goodbyeDe : goodbyeEn);

/** The goodbye of a page, or *there is nothing at this address*. */
export async function goodbyeOf(locals: App.Locals, id: string): Promise<GoodbyeView> {
  return (await locals.app.goodbyes.read(id)) ?? error(404);
}

/** What somebody is called here; who is not known by name is the team. */
export function nameOf({ people }: GoodbyeView, key: string, lang: App.Locals['lang']): string {
  const say = composerMessages(lang);
  if (key === teamKey) return say.unnamed;
  const person = people.get(key as PersonId);
  return (person && displayName(person)) || say.someone;
}

/** Whether, how and when somebody was told, in words. */
export function toldOf(view: GoodbyeView, key: string, locals: App.Locals) {
  const say = composerMessages(locals.lang);
  if (key === teamKey) {
    const told = view.choices.teamTold;
    if (!told) return { state: 'not' as const, text: say.told.not };
    const when = showShort(Temporal.Instant.from(told.at), locals);
    return { state: 'yes' as const, text: say.told.yes({ when, how: say.channels[told.channel] }) };
  }
  const told = view.tolds.find((one) => one.personId === key && one.goodbyeId === view.goodbye.id);
  if (!told) return { state: 'not' as const, text: say.told.not };
  const when = showShort(told.at, locals);
  const through = told.channel === 'through';
  const name = told.throughPersonId ? nameOf(view, told.throughPersonId, locals.lang) : say.unnamed;
  const text = through ? say.told.through({ when, name }) : say.told.yes({ when, how: say.channels[told.channel] });
  return { state: 'yes' as const, text };
}

function whyOf(view: GoodbyeView, { planned }: GoodbyeRecipient, locals: App.Locals): string {
  const say = planMessages(locals.lang).who;
  const { who } = planned;
  switch (who.kind) {
    case 'last-in-contact':
      return say[who.kind]({
        when: showMoment(who.at, locals, view.world.now.toZonedDateTimeISO(locals.zone).toPlainDate()),
      });
    case 'manager-from-round-two':
      return say[who.kind]({ rounds: who.rounds });
    case 'gave-time':
      return say[who.kind]({ count: who.times });
    default:
      return say[who.kind]();
  }
}

function channelOf({ planned, own }: GoodbyeRecipient, lang: App.Locals['lang']): string {
  const say = planMessages(lang);
  const { channelReason } = planned;
  if (!own) return '';
  const why =
    channelReason.kind === 'rounds'
      ? say.channelReason.rounds({ rounds: channelReason.rounds })
      : say.channelReason[channelReason.kind]();
  const way = say.channel[planned.channel]();
  return `${way.charAt(0).toUpperCase()}${way.slice(1)}. ${why}`;
}

/** What somebody gets, in a few words: the notice, a text of their own, thanks through somebody else, or nothing. */
function whatOf(view: GoodbyeView, recipient: GoodbyeRecipient, lang: App.Locals['lang']): string {
  const say = composerMessages(lang);
  const letter = letterOf(view.letters, recipient);
  const words = letter ? wordsOf(letter.body) : 0;
  if (recipient.own) return recipient.isNotice ? say.notice({ words }) : say.ownText({ words });
  return recipient.through ? say.through(nameOf(view, recipient.through, lang)) : say.noText;
}

type Ways = { readonly locals: App.Locals; readonly ways: WaysOut };

/** One line of the list of people. */
function showRecipient(view: GoodbyeView, recipient: GoodbyeRecipient, { locals, ways }: Ways) {
  const { key, own, isNotice, through } = recipient;
  const say = composerMessages(locals.lang);
  const person = view.people.get(key as PersonId);
  const letter = own ? letterOf(view.letters, recipient) : undefined;
  const notice = view.chosen.recipients.find((one) => one.isNotice);
  return {
    key,
    name: nameOf(view, key, locals.lang),
    position: person?.position ?? '',
    register: person?.register ? say.register[person.register] : '',
    why: whyOf(view, recipient, locals),
    how: channelOf(recipient, locals.lang),
    what: whatOf(view, recipient, locals.lang),
    own,
    isNotice,
    isThrough: through !== null,
    hasTold: own || through !== null || knows(view, key),
    thankThrough: notice?.own && !isNotice ? say.thankThrough(nameOf(view, notice.key, locals.lang)) : say.noOwn,
    moreFor: say.moreFor(nameOf(view, key, locals.lang)),
    href: letter ? `/goodbyes/${view.goodbye.id}/${letter.id}` : null,
    told: toldOrUnderWay(view, recipient, locals),
    sending: letter && !knows(view, key) ? sendingOf(letter, ways, locals) : null,
    body: letter?.body ?? '',
    lang: letterLanguage(letter?.locale ?? view.settings.letterLocale),
  };
}

export type ShownRecipient = ReturnType<typeof showRecipient>;

/** Until somebody knows, how far their text got is of interest. */
function toldOrUnderWay(view: GoodbyeView, recipient: GoodbyeRecipient, locals: App.Locals) {
  const told = toldOf(view, recipient.key, locals);
  const letter = recipient.own ? letterOf(view.letters, recipient) : undefined;
  if (told.state === 'yes' || !letter) return told;
  const states = deliveryWords(locals.lang).states;
  if (letter.state === 'failed' || letter.state === 'unknown')
    return { state: 'fault' as const, text: states[letter.state] };
  const waits = letter.state === 'queued' || letter.state === 'sending' || letter.state === 'in-drafts';
  return waits ? { state: 'wait' as const, text: states[letter.state] } : told;
}

/** Something is left to be done for them: no text has gone out, or it is not certain that one did. */
export const waitsForWord = ({ state }: ShownRecipient['told']) => state === 'not' || state === 'fault';

export async function showRecipients(view: GoodbyeView, locals: App.Locals) {
  const ways = await waysOut(locals);
  return view.chosen.recipients.map((one) => showRecipient(view, one, { locals, ways }));
}

/** Where and until when letters of a goodbye are read: for the time at which they go out. */
export const placeOf = ({ world, interviews }: GoodbyeView, locals: App.Locals) => ({
  interviews: world.booked,
  zone: interviews.at(-1)?.start.timeZoneId ?? locals.zone,
});

/** How many have to know, and how many do. */
export function countKnowing(view: GoodbyeView) {
  const must = mustKnow(view.chosen.recipients);
  return { all: must.length, know: must.filter(({ key }) => knows(view, key)).length };
}
