import { displayName } from '#domain/people/display-name.ts';
import { showNotices, showViews } from '#edge/show-stand-notices.ts';
import { showPicture, standMessages, type Picture } from '#edge/show-stand.ts';
import { de as startDe } from '#edge/messages/doubt-start.de.ts';
import { en as startEn } from '#edge/messages/doubt-start.en.ts';
import { strengths } from '#domain/signal/signal.ts';
import type { Gate } from '#domain/doubt/gate.ts';
import type { Stand } from '#usecases/read-stand.ts';
import { textVersion } from '#domain/text-version.ts';
import { showCards } from '../../../../signal-cards.ts';
import { decideForm } from '../../../../decide-action.ts';

const startOf = (lang: App.Locals['lang']) => (lang === 'de' ? startDe : startEn);
const chosen = (value: number | string | null | undefined) =>
  value === null || value === undefined ? null : String(value);

/** The five answers, each with what it posts. */
const answersIn = (lang: App.Locals['lang']) =>
  startOf(lang).wouldYou.answers.map((label, index) => ({ value: String(index - 2), label }));

/** The questions before the picture. */
export function showGate({ doubt }: Stand, gate: Gate, { lang }: App.Locals) {
  const { t, say } = standMessages(lang);
  const { wouldYou } = startOf(lang);
  const earlier = doubt.offeredToday === null ? null : wouldYou.answers[doubt.offeredToday + 2];
  return {
    t: {
      title: t.gate.title,
      lead: t.gate.lead,
      probe: t.gate.probe,
      mind: t.gate.mind,
      mindHint: t.gate.mindHint,
      inIt: t.gate.inIt,
      inItHint: t.gate.inItHint,
      show: t.gate.show,
      straight: t.gate.straight,
      dontWait: say.dontWait,
      clearNo: wouldYou.clearNo,
    },
    answers: answersIn(lang),
    answer: chosen(doubt.offeredAgain),
    earlier: earlier ? t.gate.earlier(earlier) : undefined,
    mind: { text: doubt.changeMyMind, version: textVersion(doubt.changeMyMind) },
    inIt: { text: doubt.inItForMe, version: textVersion(doubt.inItForMe) },
    missing: t.gate.missing,
    waiting: gate.waitingFor.length > 0 ? t.gate.waiting(gate.waitingFor) : null,
    decideHref: `/doubts/${doubt.id}/decide`,
  };
}

/** What the picture is made from, each with the form field that changes it. */
function showInputs(stand: Stand, addsNothing: readonly string[], locals: App.Locals) {
  const { t, say } = standMessages(locals.lang);
  const { words } = standMessages(locals.lang);
  const { input } = stand;
  const aside = new Set(addsNothing);
  const hoursToNext = input.process?.hoursToNext;
  const isNear = hoursToNext !== undefined && hoursToNext <= 24;
  return {
    notes: showCards(stand, locals).map(({ id, way, strength, text, about, tag }) => ({
      id,
      way,
      strength,
      text,
      about: aside.has(id) ? [...about, say.addsNothing] : about,
      tag,
    })),
    strengths: strengths.map((value) => ({ value, label: words.strength[value].name })),
    rounds: chosen(input.process?.roundsLeft ?? 2),
    hours: chosen(input.process?.hoursNext ?? 3),
    runway: input.runway ?? 'ok',
    runways: Object.entries(t.picture.runways).map(([value, label]) => ({ value, label })),
    probe: { legend: t.gate.probe, answers: answersIn(locals.lang), answer: chosen(input.offeredToday) },
    since:
      isNear && stand.doubt.since === null
        ? {
            legend: t.picture.since,
            choices: Object.entries(startOf(locals.lang).happened.sinces).map(([value, label]) => ({ value, label })),
          }
        : null,
  };
}

/** The page with a picture: words, causes, inputs, the four ways. */
export function showStand(stand: Stand, picture: Picture, locals: App.Locals) {
  const { t, say } = standMessages(locals.lang);
  const { application, next } = stand;
  const shown = showPicture({ stand, picture, viewer: locals });
  const words = t.picture;
  const moveHref = next
    ? `/letters/new?application=${application.id}&interview=${next.id}&kind=reschedule&purpose=move`
    : null;
  return {
    t: {
      kicker: words.kicker,
      early: words.early,
      next: words.next,
      fair: words.fair,
      toWays: words.toWays,
      madeFrom: words.madeFrom,
      madeFromHint: words.madeFromHint,
      nothingNoted: words.nothingNoted,
      addNote: words.addNote,
      rounds: words.rounds,
      hours: words.hours,
      runway: words.runway,
      again: words.again,
      runwayOff: words.runwayOff,
      runwayOn: words.runwayOn,
      perTalk: words.perTalk,
      twoViews: words.twoViews,
      you: words.you,
      yourMind: words.yourMind,
      ask: words.ask,
      opinion: words.opinion,
      sleep: words.sleep,
      move: words.move,
      changeTitle: words.changeTitle,
      arithmetic: say.arithmetic.show,
    },
    ...shown,
    notices: showNotices(stand, picture, locals),
    inputs: showInputs(stand, shown.addsNothing, locals),
    views: showViews(stand, picture, locals),
    mayAskAround: stand.opinions.length === 0,
    form: decideForm(locals.lang),
    moveHref,
  };
}

/** Serious things: the words as they fell, no name, no worth, no way before another. */
export function showCare(stand: Stand, led: readonly string[], { lang }: App.Locals) {
  const { t, say } = standMessages(lang);
  return {
    t: {
      title: say.care.title,
      lead: say.care.lead,
      ways: say.care.ways,
      turnTo: say.care.turnTo,
      words: t.care.words,
      more: t.care.more,
    },
    quotes: stand.signals
      .filter(({ id }) => led.includes(id))
      .map(({ id, text, personId }) => ({
        id,
        text,
        who: stand.people.flatMap(({ person }) => (person.id === personId ? [displayName(person)] : []))[0] ?? '',
      })),
    form: decideForm(lang),
  };
}
