import { fail } from '@sveltejs/kit';
import { undoMinutes } from '#domain/delivery/sending-times.ts';
import type { Interview } from '#domain/interview/interview.ts';
import type { StoredLetter } from '#domain/letter/stored-letter.ts';
import { explainOutcome } from '#edge/explain-delivery.ts';
import { sendForm } from '#edge/goodbye-input.ts';
import { typedTexts } from '#edge/form-issues.ts';
import { de } from '#edge/messages/delivery.de.ts';
import { en } from '#edge/messages/delivery.en.ts';
import { showMoment, showTime } from '#edge/show-time.ts';
import { stayHere } from '../../stay-here.ts';
import { deskMessages } from './letter-desk.server.ts';

type Situation = { readonly letter: StoredLetter; readonly interviews: readonly Interview[]; readonly zone: string };

/** The next working day at half past eight, where the recipient is. */
function nextMorning(now: Temporal.Instant, zone: string): Temporal.ZonedDateTime {
  const local = now.toZonedDateTimeISO(zone);
  const open = { hour: 8, minute: 30, second: 0, millisecond: 0, microsecond: 0, nanosecond: 0 };
  let morning = local.with(open);
  if (Temporal.ZonedDateTime.compare(morning, local) <= 0) morning = morning.add({ days: 1 });
  while (morning.dayOfWeek > 5) morning = morning.add({ days: 1 });
  return morning;
}

const latest = (...times: readonly (Temporal.Instant | null)[]) =>
  times
    .filter((time) => time !== null)
    .toSorted((one, other) => Temporal.Instant.compare(one, other))
    .at(-1);

/** How far a letter got on its way, in words; empty while it is a draft. */
function statusOf({ state, outcome, notBefore, undoUntil, nextAttemptAt }: StoredLetter, locals: App.Locals): string {
  const say = deskMessages(locals.lang);
  const today = locals.app.now().toZonedDateTimeISO(locals.zone).toPlainDate();
  const show = (at: Temporal.Instant) =>
    at.toZonedDateTimeISO(locals.zone).toPlainDate().equals(today)
      ? showTime(at, locals)
      : showMoment(at, locals, today);
  const why = explainOutcome(outcome, locals.lang === 'de' ? de : en, (at) => show(Temporal.Instant.from(at)));
  if (state === 'queued')
    return [why, say.goesOut(show(latest(notBefore, undoUntil, nextAttemptAt) ?? locals.app.now()))]
      .filter(Boolean)
      .join(' ');
  if (state === 'sending') return say.sending;
  if (state === 'unknown') return say.unknown;
  return state === 'failed' ? `${say.notSent} ${why}` : '';
}

/** Whether and when a letter can be sent from here, and how far it is. */
export async function sendingOf({ letter, interviews, zone }: Situation, locals: App.Locals) {
  const hasMail = await locals.app.goodbyes.hasMail();
  const say = deskMessages(locals.lang);
  const now = locals.app.now();
  const later = nextMorning(now, zone);
  const next = interviews.map(({ start }) => start.toInstant()).find((at) => Temporal.Instant.compare(at, now) > 0);
  const { undoMinutes: wanted } = await locals.app.settings.read();
  const minutes = undoMinutes({ now, undoMinutes: wanted, nextInterview: next ?? null });
  const today = now.toZonedDateTimeISO(zone).toPlainDate();
  return {
    canSend: hasMail && letter.toAddress !== '' && (letter.state === 'draft' || letter.state === 'failed'),
    isQueued: letter.state === 'queued',
    isTrouble: letter.state === 'failed' || letter.state === 'unknown',
    status: statusOf(letter, locals),
    wishes: [
      { value: 'with-undo', title: say.sendNow, text: say.sendNowText(minutes) },
      { value: 'at', title: showMoment(later, locals, today), text: say.sendLaterText },
    ],
    later: later.toString(),
  };
}

type Event = { request: Request; locals: App.Locals; url: URL; params: { letter?: string } };

async function send({ request, locals, url, params }: Event) {
  const form = sendForm.safeParse(typedTexts(await request.formData()));
  if (!form.success) return fail(400, { refused: deskMessages(locals.lang).notSent });
  const queued = await locals.app.goodbyes.queue([params.letter ?? ''], form.data);
  return queued.ok ? stayHere(request, url.pathname) : fail(409, { refused: deskMessages(locals.lang).notSent });
}

async function takeBack({ request, locals, url, params }: Event) {
  const back = await locals.app.goodbyes.takeBack(params.letter ?? '');
  return back.ok ? stayHere(request, url.pathname) : fail(409, { refused: deskMessages(locals.lang).notDraft });
}

async function sendNow({ request, locals, url, params }: Event) {
  await locals.app.goodbyes.sendNow(params.letter ?? '');
  return stayHere(request, url.pathname);
}

/** Sending from here, where a mail account is set up. */
export const sendingActions = { send, takeBack, sendNow };
