import { nearWeekend } from '#domain/calendar/fair-until.ts';
import type { Decision } from '#domain/decision/decide.ts';
import type { Explanation } from '#domain/decision/explain.ts';
import type { Stand } from '#usecases/read-stand.ts';
import { de as pictureDe } from './messages/decision.de.ts';
import { en as pictureEn } from './messages/decision.en.ts';
import { de as wordsDe } from './messages/decision-words.de.ts';
import { en as wordsEn } from './messages/decision-words.en.ts';
import { de } from './messages/stand.de.ts';
import { en } from './messages/stand.en.ts';
import { ownWords } from './own-words.ts';
import { showMoment, showShort, type Viewer } from './show-time.ts';
import { tellCounter, tellReasons, type Told } from './tell-picture.ts';

/** A sentence and the ids of the elements on the page that show what caused it. */
export type Line = { readonly text: string; readonly causes: readonly string[] };
/** A line with a word of its own before it. */
export type Fact = { readonly value: string; readonly lines: readonly Line[] };

/** What *where you stand* says, in the order of the page: words and causes, no numbers. */
export type ShownPicture = {
  readonly band: string;
  readonly why: readonly Line[];
  readonly early: Fact;
  readonly next: Fact;
  readonly fair: Fact;
  readonly change: readonly Line[];
  readonly counter: Line & { readonly lead: string };
  readonly fits: string;
  readonly perTalk: readonly { readonly name: string; readonly line: Line }[];
  readonly addsNothing: readonly string[];
};

export type Picture = { readonly decision: Decision; readonly explanation: Explanation };
type Seen = { readonly stand: Stand; readonly picture: Picture; readonly viewer: Viewer };

export const standMessages = (lang: Viewer['lang']) => ({
  t: lang === 'de' ? de : en,
  say: lang === 'de' ? pictureDe : pictureEn,
  words:
    lang === 'de'
      ? { ...wordsDe, quoted: (text: string) => `„${text}“` }
      : { ...wordsEn, quoted: (text: string) => `“${text}”` },
});

type Words = ReturnType<typeof standMessages>['words'];

/** A note is quoted once: what comes after the lines in which it stands only points to it. */
const onceOnly = (words: Words, said: readonly Line[], above: string): Words => ({
  ...words,
  quoted: (text) => (said.some((one) => one.text.includes(words.quoted(text))) ? above : words.quoted(text)),
});

/** Ids of the inputs on the page. */
export const inputIds = { rounds: 'in-rounds', hours: 'in-hours', runway: 'in-runway', probe: 'in-probe' } as const;
export const noteId = (signal: string): string => `note-${signal}`;

const line = (text: string, ...causes: readonly string[]): Line => ({ text, causes });
const lineOf = ({ text, signals }: Told): Line => ({ text, causes: signals.map(noteId) });
function showEarly({ stand, picture: { explanation }, viewer: { lang } }: Seen, words: Words): Fact {
  const { t, say } = standMessages(lang);
  const { early, unasked } = explanation;
  const rounds = stand.input.process?.roundsLeft;
  return {
    value: say.early.heard({ n: early.conversations }),
    lines: [
      line(rounds === undefined ? t.picture.leftAssumed : say.early.left({ n: rounds }), inputIds.rounds),
      ...(unasked.length > 0
        ? [
            line(
              say.early.unasked({
                topics: unasked
                  .slice(0, 3)
                  .map(({ topic, signals }) => ownWords(words, stand.signals, signals)[topic] ?? topic),
              }),
              ...unasked.flatMap(({ signals }) => signals.map(noteId)),
            ),
          ]
        : []),
    ],
  };
}

/** Why concerns from one conversation do not lean out; below the first screen, so that it stays one. */
function showOneTalk({ picture: { decision, explanation }, viewer: { lang } }: Seen): Line[] {
  const { guardPassed, signals } = explanation.early;
  const isOneTalk = !guardPassed && decision.evidence.negConversations > 0;
  return isOneTalk ? [line(standMessages(lang).say.early.oneTalk, ...signals.map(noteId))] : [];
}

function showNext({ stand, picture: { decision }, viewer: { lang } }: Seen): Fact {
  const { t, say } = standMessages(lang);
  if (!decision.worth) return { value: t.picture.noneLeft, lines: [] };
  const h = stand.input.process?.hoursNext ?? 3;
  return {
    value: t.picture.worth[decision.worth.label],
    lines: [line(say.oneMoreTalk({ h }), inputIds.rounds, inputIds.hours)],
  };
}

/** From here on a weekday alone could be mistaken for the nearer one. In minutes. */
const FAR_MIN = 6 * 24 * 60;

/** The latest courteous moment of the next interview. */
export function showFair({ courtesy, next, now }: Pick<Stand, 'courtesy' | 'next' | 'now'>, viewer: Viewer): Fact {
  const { picture: t } = standMessages(viewer.lang).t;
  if (!courtesy || !next || courtesy.kind === 'over') return { value: t.noDate, lines: [] };
  const minutes = Math.floor(now.until(courtesy.until.toInstant()).total({ unit: 'minute' }));
  if (courtesy.kind === 'call') return { value: t.callNow, lines: [line(`${t.callWhy} ${t.left(minutes)}.`)] };
  const weekend = nearWeekend(courtesy.until) ? ` ${t.holidays}` : '';
  const isFar = minutes > FAR_MIN;
  const value = isFar
    ? showMoment(courtesy.until, viewer, now.toZonedDateTimeISO(viewer.zone).toPlainDate())
    : showShort(courtesy.until, viewer);
  return { value, lines: [line(`${isFar ? '' : `${t.left(minutes)}.`}${weekend}`.trim())].filter(({ text }) => text) };
}

function conversationName(key: string, { stand, viewer: { lang } }: Seen): string {
  const { picture: t } = standMessages(lang).t;
  const cut = key.indexOf('|');
  const [kind, of] = cut < 0 ? [key, ''] : [key.slice(0, cut), key.slice(cut + 1)];
  if (kind === 'review') return t.reviews;
  if (kind === 'first') return t.talk(of);
  const person = stand.people.find(({ person: { id } }) => id === of)?.person;
  return t.toldBy(person ? `${person.givenName} ${person.familyName}`.trim() : '');
}

function showChange({ picture: { explanation }, viewer: { lang } }: Seen): Line[] {
  const { say } = standMessages(lang);
  const { direction, size, possible, signals } = explanation.change;
  const causes = signals.map(noteId);
  return [
    line(say.change[direction]({ size }), ...causes),
    ...(possible ? [] : [line(say.change.outOfReach, inputIds.rounds)]),
  ];
}

/** SPEC sections 6 and 9: what would fit this picture, with its reason and the smaller step before it. */
function showFits({ picture: { decision }, viewer: { lang } }: Seen): string {
  const { say } = standMessages(lang);
  const { outcome, why, tryFirst } = decision;
  return [say.fits[outcome], say.why[why], tryFirst ? say.tryFirst[tryFirst] : ''].filter(Boolean).join(' ');
}

/** The dealbreakers that crossed the line, in words; empty if none did. */
function limits({ stand, picture, viewer: { lang } }: Seen): string[] {
  const { words } = standMessages(lang);
  if (picture.decision.band !== 'line_crossed') return [];
  return (stand.input.dealbreakers ?? [])
    .filter(({ kind, sure }) => sure === true || kind === 'fee_demanded')
    .map(({ kind }) => words.dealbreakers[kind]);
}

/** Puts the picture into words. */
export function showPicture(seen: Seen): ShownPicture {
  const { stand, picture, viewer } = seen;
  const { t, say, words } = standMessages(viewer.lang);
  const { decision, explanation } = picture;
  const crossed = limits(seen);
  const raising = stand.signals.filter(({ dealbreaker }) => dealbreaker !== null).map(({ id }) => noteId(id));
  const topicsOf = (signals: readonly string[]) => ownWords(words, stand.signals, signals);
  const reasons = explanation.reasons.flatMap((one) => tellReasons([one], topicsOf(one.signals), say)).map(lineOf);
  const why = crossed.length > 0 ? [line(t.picture.dealbreaker(crossed), ...raising), ...reasons].slice(0, 3) : reasons;
  const later = onceOnly(words, why, t.picture.above);
  return {
    band: say.band[decision.band],
    why,
    early: showEarly(seen, later),
    next: showNext(seen),
    fair: showFair(stand, viewer),
    change: decision.band === 'line_crossed' ? [] : [...showOneTalk(seen), ...showChange(seen)],
    counter: {
      ...lineOf(tellCounter(explanation.counter, ownWords(later, stand.signals, explanation.counter.signals), say)),
      lead: say.counter.lead,
    },
    fits: showFits(seen),
    perTalk: explanation.conversations.map(({ key, db, signals }) => ({
      name: conversationName(key, seen),
      line: line(say.arithmetic.added({ db: Math.abs(db) < 0.005 ? 0 : db }), ...signals.map(noteId)),
    })),
    addsNothing: decision.evidence.setAside,
  };
}
