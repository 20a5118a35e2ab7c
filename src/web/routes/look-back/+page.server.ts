import type { Strength } from '#domain/signal/signal.ts';
import type { Tally } from '#domain/look-back/calibrate.ts';
import { en as englishWords, type Messages as DecisionWords } from '#edge/messages/decision-words.en.ts';
import { de as germanWords } from '#edge/messages/decision-words.de.ts';
import { lookBackMessages } from '#edge/messages/look-back.ts';
import { showDay, showDistance } from '#edge/show-time.ts';
import { plainTexts } from '../../plain-texts.ts';
import type { PageServerLoad } from './$types';

type Seen = Awaited<ReturnType<App.Locals['app']['lookBack']['read']>>;

/** How many judged points and decisions are shown; the newest. */
const most = 60;

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const topicWord = (topic: string, { topics }: DecisionWords) =>
  capital((topics as Readonly<Record<string, string>>)[topic] ?? topic);

function leadOf({ decisions, calibration }: Seen, lang: 'en' | 'de'): string {
  const { lead } = lookBackMessages[lang].page;
  if (decisions.length === 0) return lead.none;
  if (calibration.kind === 'too-early') return lead.early(calibration.decisions, calibration.needed);
  return calibration.share ? lead.share[calibration.share] : lead.unknown;
}

const cells = ({ heldUp, dissolved, neverAsked, unknown }: Tally) => [heldUp, dissolved, neverAsked, unknown];

/** The tables, only when enough was looked back at: nothing is claimed from fewer. */
function heldUpOf({ calibration, points }: Seen, lang: 'en' | 'de') {
  if (calibration.kind === 'too-early') return null;
  const { page } = lookBackMessages[lang];
  const words = lang === 'de' ? germanWords : englishWords;
  const fates = { real: page.heldUp, dissolved: page.dissolved };
  return {
    whereText: page.whereText(calibration.all.heldUp, calibration.all.dissolved, calibration.decisions),
    byTopic: calibration.byTopic.map(({ topic, tally }) => ({ name: topicWord(topic, words), cells: cells(tally) })),
    byRound: calibration.byRound.map(({ round, tally }) => ({ name: page.roundOf(round), cells: cells(tally) })),
    points: points.slice(0, most).map(({ signal, company, point }) => ({
      id: signal.id,
      text: signal.text || topicWord(signal.topic, words),
      company,
      strength: words.strength[signal.strength satisfies Strength].name,
      came: point.was === 'unknown' ? (point.wasAsked ? page.unknown : page.neverAsked) : fates[point.was],
    })),
  };
}

export const load: PageServerLoad = async ({ locals }) => {
  const { lang } = locals;
  const say = lookBackMessages[lang];
  const seen = await locals.app.lookBack.read();
  const dayOf = (at: Temporal.Instant) => at.toZonedDateTimeISO(locals.zone).toPlainDate();
  return {
    t: plainTexts(say.page),
    lead: leadOf(seen, lang),
    held: heldUpOf(seen, lang),
    due: seen.due.map(({ decision, company }) => ({
      id: decision.id,
      kicker: say.page.dueKicker(
        capital(showDistance(dayOf(decision.decidedAt), seen.today, lang)),
        say.decided[decision.way](company),
      ),
    })),
    decisions: seen.decisions.slice(0, most).map(({ decision, company, role }) => ({
      id: decision.id,
      title: say.title[decision.way](company),
      text: [showDay(dayOf(decision.decidedAt), locals, seen.today), role].filter(Boolean).join(' · '),
      looked: seen.looked.has(decision.id),
    })),
  };
};
