import { dueAt } from '#domain/delivery/is-too-late.ts';
import { nextWorkingMorning } from '#domain/delivery/next-working-morning.ts';
import { undoMinutes } from '#domain/delivery/sending-times.ts';
import type { Interview } from '#domain/interview/interview.ts';
import type { StoredLetter } from '#domain/letter/stored-letter.ts';
import { explainOutcome } from '#edge/explain-delivery.ts';
import { de } from '#edge/messages/delivery.de.ts';
import { en } from '#edge/messages/delivery.en.ts';
import { sendingMessages } from '#edge/messages/sending.ts';
import { showMoment } from '#edge/show-time.ts';
import { plainTexts } from '../../plain-texts.ts';
import { asRead } from '../../read-letters.ts';
import { showWhen } from '../../show-when.ts';
import { deskMessages } from './letter-desk.server.ts';
import type { SendTexts, SendTimes, ShownSending } from './shown-sending.ts';

export const deliveryWords = (lang: App.Locals['lang']) => (lang === 'de' ? de : en);
export const sendTexts = (lang: App.Locals['lang']): SendTexts => plainTexts(sendingMessages[lang]);

/** What handing a letter over by oneself is called. */
export function handTexts(lang: App.Locals['lang']) {
  const { copy, copied, eml, body } = deskMessages(lang);
  return { copy, copied, eml, body };
}

const placeOf = (zone: string) => zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' ');

/** Where a letter can go from here: sent, or put into Drafts. */
export async function waysOut(locals: App.Locals) {
  const accounts = await locals.app.delivery.accounts();
  const has = (wanted: 'smtp' | 'imap') => accounts.some(({ protocol }) => protocol === wanted);
  return { canSend: has('smtp'), canDraft: has('imap') };
}
export type WaysOut = Awaited<ReturnType<typeof waysOut>>;

type Place = { readonly interviews: readonly Interview[]; readonly zone: string };

/** When letters of one application can go out: the recipient's morning is where the interviews are. */
export async function sendTimes({ interviews, zone }: Place, locals: App.Locals): Promise<SendTimes> {
  const say = sendingMessages[locals.lang];
  const now = locals.app.now();
  const later = nextWorkingMorning(now.toZonedDateTimeISO(zone));
  const booked = interviews.filter(({ status }) => status === 'booked').map(({ start }) => start.toInstant());
  const next = booked.find((at) => Temporal.Instant.compare(at, now) > 0);
  const { undoMinutes: wanted } = await locals.app.settings.read();
  const minutes = undoMinutes({ now, undoMinutes: wanted, nextInterview: next ?? null });
  const mine = later.toInstant().toZonedDateTimeISO(locals.zone);
  const isElsewhere = mine.offsetNanoseconds !== later.offsetNanoseconds;
  const here = isElsewhere ? ` (${say.mineThen(showWhen(later.toInstant(), locals).text)})` : '';
  return {
    wishes: [
      { value: 'with-undo', title: say.soon, text: say.soonText(minutes) },
      {
        value: 'at',
        title: showMoment(later, locals, now.toZonedDateTimeISO(zone).toPlainDate()),
        text: `${say.morningText}${here}`,
      },
      { value: 'chosen', title: say.chosen, text: say.chosenText },
    ],
    later: later.toString(),
    zone,
    theirTime: say.theirTime(placeOf(zone)),
  };
}

/** How far a letter got on its way, in words; empty while it is a draft. */
function statusOf(letter: StoredLetter, locals: App.Locals): string {
  const delivery = deliveryWords(locals.lang);
  const say = sendingMessages[locals.lang];
  const why = explainOutcome(letter.outcome, delivery, (at) => showWhen(Temporal.Instant.from(at), locals).text);
  switch (letter.state) {
    case 'queued': {
      const due = showWhen(dueAt(letter), locals);
      return [why, say.goesOut(due.text, due.isToday)].filter(Boolean).join(' ');
    }
    case 'sending':
      return delivery.onItsWay;
    case 'unknown':
      return [why, delivery.askUnknown].filter(Boolean).join(' ');
    case 'failed':
      return `${delivery.didNotGoOut} ${why}`;
    case 'in-drafts':
      return delivery.liesInDrafts;
    default:
      return '';
  }
}

/** A countdown is of use for an hour; beyond it, the time of day says enough. */
const longestCountdown = 3600;

function leftOf(letter: StoredLetter, locals: App.Locals): ShownSending['left'] {
  if (letter.state === 'sending') return { seconds: 0, words: '' };
  if (letter.state !== 'queued') return null;
  const seconds = Math.ceil(locals.app.now().until(dueAt(letter)).total('seconds'));
  if (seconds > longestCountdown) return null;
  return { seconds, words: seconds > 0 ? sendingMessages[locals.lang].leftWords(Math.ceil(seconds / 60)) : '' };
}

/** Whether a letter can be sent from here, and how far it is. */
export function sendingOf(letter: StoredLetter, ways: WaysOut, locals: App.Locals): ShownSending {
  const { id, state, toAddress } = letter;
  const isOpen = state === 'draft' || state === 'failed';
  return {
    id,
    read: asRead(letter),
    canSend: ways.canSend && isOpen && toAddress !== '',
    canDraft: ways.canDraft && isOpen && toAddress !== '',
    isQueued: state === 'queued',
    isUnknown: state === 'unknown',
    isDrafted: state === 'in-drafts',
    isTrouble: state === 'failed' || state === 'unknown',
    status: statusOf(letter, locals),
    left: leftOf(letter, locals),
  };
}
