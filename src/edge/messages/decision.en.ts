import type { Band } from '#domain/decision/decide.ts';
import type { ChangeSize } from '#domain/decision/change.ts';
import type { Outcome, Why } from '#domain/decision/outcome.ts';
import type { TryFirst } from '#domain/decision/try-first.ts';
import type { WorthLabel } from '#domain/decision/worth.ts';

const NUMBERS = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ');
const number = (n: number): string => NUMBERS[n] ?? String(n);
const list = new Intl.ListFormat('en', { type: 'conjunction' });
const count = (n: number, one: string, many: string): string => `${number(n)} ${n === 1 ? one : many}`;
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const conversations = (n: number): string => count(n, 'conversation', 'conversations');

/** Hours to the nearest half, in words. */
function hours(h: number): string {
  const halves = Math.round(h * 2);
  if (halves <= 1) return 'half an hour';
  const whole = Math.floor(halves / 2);
  if (halves % 2 === 1) return whole === 1 ? 'one and a half hours' : `${number(whole)} and a half hours`;
  return count(whole, 'hour', 'hours');
}

/** The words of *where you stand* (SPEC section 9). Topics come in as words of decision-topics.en.ts. */
export const en = {
  band: {
    too_early: 'Too early to tell',
    open: 'Still open: both sides have a case',
    leaning_in: 'Leaning in',
    much_for: 'Much speaks for it',
    leaning_out: 'Leaning out',
    much_against: 'Much speaks against it',
    line_crossed: 'A line has been crossed',
  } satisfies Record<Band, string>,

  speaks: {
    too_early: 'So far what you noted does not say much yet.',
    open: 'So far what you noted speaks for both.',
    leaning_in: 'So far what you noted speaks rather for it.',
    much_for: 'So far much of what you noted speaks for it.',
    leaning_out: 'So far what you noted speaks rather against it.',
    much_against: 'So far much of what you noted speaks against it.',
    line_crossed: 'You named something after which nothing else needs weighing.',
  } satisfies Record<Band, string>,
  comesFrom: ({ n }: { n: number }) =>
    n === 0 ? 'It comes from no conversation yet.' : `It comes from ${conversations(n)}.`,

  reasons: {
    'nothing-noted': () => 'Nothing is noted yet, for or against.',
    'line-crossed': () => 'What you named as a limit weighs more than any note.',
    for: ({ notes, conversations: n, topics }: Side) =>
      `${capital(count(notes, 'note', 'notes'))} from ${conversations(n)} ${notes === 1 ? 'speaks' : 'speak'} for it: ${list.format(topics)}.`,
    against: ({ notes, conversations: n, topics }: Side) =>
      `${capital(count(notes, 'note', 'notes'))} from ${conversations(n)} ${notes === 1 ? 'speaks' : 'speak'} against it: ${list.format(topics)}.`,
    'same-talk': ({ notes, of }: { notes: number; of: number }) =>
      `${notes === of ? (of === 2 ? 'Both' : `All ${number(of)}`) : `${capital(number(notes))} of the ${number(of)}`} come from one conversation; together they count for less than they would from several.`,
    'from-others': () => 'All of it was said by others; what you hear yourself counts for more.',
    answered: ({ notes }: { notes: number }) =>
      notes === 1
        ? 'One is an answer you asked for, or checked; it does not depend on the mood of the day.'
        : `${capital(number(notes))} are answers you asked for, or checked; they do not depend on the mood of the day.`,
  },

  counter: {
    lead: 'One reason against this picture:',
    'nothing-noted': () => 'no notes does not mean that nothing was there.',
    'line-may-be-misunderstood': () => 'it rests on one thing, and that may have been a misunderstanding.',
    'still-speaks-for': ({ topic }: { topic: string }) => `what you noted in its favour still stands: ${topic}.`,
    'still-speaks-against': ({ topic }: { topic: string }) => `what you noted against it still stands: ${topic}.`,
    'few-conversations': () => 'a single conversation can mislead, either way.',
    'from-those-who-win-you': () => 'nearly all of it comes from people who would like to win you over.',
    'nothing-good-noted': () => 'nothing good is noted. Was there nothing, or was it not written down?',
  },

  early: {
    heard: ({ n }: { n: number }) => (n === 0 ? 'No conversation yet.' : `Heard so far: ${conversations(n)}.`),
    left: ({ n }: { n: number }) => (n === 0 ? 'None is left.' : `${capital(number(n))} still to come.`),
    unasked: ({ topics }: { topics: readonly string[] }) => `Not asked yet: ${list.format(topics)}.`,
    oneTalk: 'Concerns from a single conversation are not enough to lean out: a bad day looks the same.',
  },

  change: {
    better: ({ size }: { size: ChangeSize }) => `It would look different if ${BETTER[size]}.`,
    worse: ({ size }: { size: ChangeSize }) => `It would look different if ${WORSE[size]}.`,
    outOfReach: 'The conversations that are left can hardly bring that.',
  },

  worth: {
    worth: 'worth it',
    even: 'roughly even',
    not_worth: 'does not pay for its hours',
  } satisfies Record<WorthLabel, string>,
  oneMoreTalk: ({ h }: { h: number }) => `One more talk: about ${hours(h)} with the journey.`,
  noTalkLeft: 'No conversation is left.',

  ways: { stay: 'carry on', ask: 'ask', reflect: 'take time', withdraw: 'withdraw' },
  fits: {
    stay: 'What fits this picture: carrying on.',
    ask: 'What fits this picture: asking.',
    reflect: 'What fits this picture: taking time.',
    withdraw: 'What fits this picture: withdrawing.',
    own_call: 'All four ways stand side by side. It is your call.',
  } satisfies Record<Outcome, string>,
  why: {
    care: 'You may do any of it, at any time, without a proof.',
    dealbreaker: 'You named a limit, and it has been crossed.',
    dealbreaker_suspected: 'You suspect that a limit is crossed; an answer would settle it.',
    clear_no: 'You said no, and that you have thought about it.',
    changed: 'Something else changed; these notes cannot weigh that.',
    evidence: 'Much of it speaks against, and what is left to hear hardly pays or could hardly turn it.',
    evidence_but_one_answer_could_change_it: 'It speaks rather against, yet one good answer could turn it.',
    personal: 'By your answers it is more about you than about them.',
    worn_out: 'By your answers it may be the search, not this job.',
    hours: 'The next conversation asks for more hours than it can give back.',
    both: 'By your answers it is about them and about you.',
    open_concerns: 'There is something that nobody has answered yet.',
    no_open_concern: 'Nothing against it is left unanswered.',
    gut_differs: 'Your answer and your notes point different ways.',
    cold_feet_hold: 'The doubt is younger than a day and the conversation is near.',
  } satisfies Record<Why, string>,
  tryFirst: {
    sleep_or_postpone: 'Before that: sleep on it, or ask to move it.',
    shorten_or_pay: 'Before that: ask for a shorter format, or to be paid for it.',
    ask_by_message: 'Before that: ask in a short message.',
  } satisfies Record<TryFirst, string>,

  dontWait: 'Don’t wait, show me',
  nothingNew: 'Nothing new since last time. You can decide now, or leave it a while.',
  addsNothing: 'adds nothing new here',
  coldFeet: ({ h }: { h: number }) =>
    `The interview is in ${h < 0.75 ? 'less than an hour' : count(Math.round(h), 'hour', 'hours')}. You can still cancel, ask to move it, or go and decide afterwards.`,
  sinceWhen: 'Since when have you had this doubt?',
  shortRunway: 'You said money is tight; that is counted here. You can switch it off and compare.',
  gutDiffers: 'Your answer and your notes point different ways. What have you not written down?',
  wornOut: 'This may be the search, not this job. Fewer at once, or a shorter format, is a way, too.',
  holdMoney: 'Pay nothing and send no papers or bank details until there is a signed contract.',
  adviser: {
    toward: 'Their view would move the picture towards it.',
    away: 'Their view would move the picture away from it.',
    none: 'Their view would leave the picture as it is.',
  },

  care: {
    title: 'This is your call',
    lead: 'What you wrote is serious. Nothing here is weighed, and nobody asks you for a proof.',
    ways: 'You may carry on, ask, take time or withdraw. Each of them is right if it is right for you.',
    turnTo: 'Places that help, free of charge and in confidence',
  },

  arithmetic: {
    title: 'The arithmetic',
    show: 'Show the arithmetic',
    question: 'The question: if they offered it, would I take it and still be glad in six months?',
    range: ({ lo, hi }: { lo: number; hi: number }) =>
      lo === hi
        ? `As far as the notes go: about ${lo} in 100, and that is a reading aid, not a forecast.`
        : `As far as the notes go: somewhere between ${lo} and ${hi} in 100. It is a reading aid, not a forecast.`,
    line: ({ p }: { p: number }) => `With your stakes, taking it would pay from about ${p} in 100.`,
    start: 'It starts at 60 in 100: in surveys, about that many people are content with the job they took.',
    oneTalk: 'Notes from the same conversation share one mood. Together they count for less than one by one.',
    answers: 'Answers to your own questions, and what is in writing, count in full.',
    others: 'What others say counts half, what stands on the web a quarter; repeats count for little.',
    twice: 'The same thing said twice in one conversation counts once.',
    readings: 'Four ways to read the notes, from cautious to trusting, make the range.',
    worth: ({ benefit, cost }: { benefit: number; cost: number }) =>
      `One more talk costs about ${hours(cost)} and gives back the worth of about ${hours(Math.max(benefit, 0))}: the chance to change your mind, practice, contacts.`,
    assumptions: 'Stakes, chances and hours are assumptions. Change them here and see what changes.',
    noVerdict: 'It never decides, and nobody has measured how often it is right.',
    added: ({ db }: { db: number }): string =>
      db > 0 ? 'spoke for it' : db < 0 ? 'spoke against it' : 'added nothing',
  },
};

type Side = { notes: number; conversations: number; topics: readonly string[] };

const BETTER: Record<ChangeSize, string> = {
  faint: 'one more small thing spoke for it',
  clear: 'something specific spoke for it',
  strong: 'something specific spoke for it, on what matters most to you',
  verified_strong: 'you had a good answer on what matters most to you, and had it confirmed',
  several: 'you had good answers from several conversations',
};

const WORSE: Record<ChangeSize, string> = {
  faint: 'one more small thing spoke against it',
  clear: 'something specific spoke against it',
  strong: 'something specific spoke against it, on what matters most to you',
  verified_strong: 'something spoke against it on what matters most to you, and was confirmed',
  several: 'several conversations spoke against it',
};

export type Messages = typeof en;
