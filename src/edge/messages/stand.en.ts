import type { WorthLabel } from '#domain/decision/worth.ts';

const list = new Intl.ListFormat('en', { type: 'conjunction' });
const plural = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`;

/** Days and hours to a moment, or hours and minutes when it is near. */
function left(minutes: number): string {
  const [days, hours] = [Math.floor(minutes / 1440), Math.floor((minutes % 1440) / 60)];
  if (days > 0)
    return list.format([plural(days, 'day', 'days'), ...(hours > 0 ? [plural(hours, 'hour', 'hours')] : [])]);
  if (hours > 0) return list.format([plural(hours, 'hour', 'hours'), plural(minutes % 60, 'minute', 'minutes')]);
  return plural(minutes, 'minute', 'minutes');
}

/** Step 7 beside the words of decision.en.ts: the questions before the picture, and what stands around it. */
export const en = {
  gate: {
    title: 'Before you see it: once more, you',
    lead: 'Two answers of your own first, so that the picture does not answer for you.',
    probe: 'If they offered it today, would you take it?',
    earlier: (answer: string) => `Earlier you said “${answer}”.`,
    mind: 'What would change your mind?',
    mindHint: 'One thing you would have to hear or see. A few words are enough.',
    inIt: 'What is in it for me even if I say no?',
    inItHint: 'Practice in talking to strangers, somebody in your field, a look inside.',
    show: 'Show me where I stand',
    waiting: (names: readonly string[]) =>
      `${list.format(names)} ${names.length === 1 ? 'has' : 'have'} your question and ${names.length === 1 ? 'has' : 'have'} not answered yet.`,
    missing: 'This one is still open. You can also go on without it.',
    straight: 'I have decided already',
  },
  picture: {
    kicker: 'Where you stand',
    why: 'Why',
    early: 'How early it is',
    next: 'One more talk',
    fair: 'Fair until',
    noDate: 'Nothing is booked, so nothing presses.',
    callNow: 'By phone until it begins',
    callWhy: 'It is less than a day away: call rather than write.',
    left: (minutes: number) => `${left(minutes)} left`,
    holidays: 'Public holidays are not known here; near a weekend look again.',
    leftAssumed: 'How many are to come is not known; two are assumed.',
    worth: { worth: 'Worth its hours', even: 'Roughly even', not_worth: 'Does not pay for its hours' } satisfies Record<
      WorthLabel,
      string
    >,
    noneLeft: 'None is left',
    toWays: 'To the four ways',
    madeFrom: 'What it is made from',
    madeFromHint: 'Change something, and the picture changes with it. A line of the picture marks what caused it.',
    noted: 'What you noted',
    above: 'the point above',
    nothingNoted: 'Nothing is noted yet.',
    addNote: 'Note something',
    rounds: 'Talks still to come',
    hours: 'Hours for the next one, with the journey',
    runway: 'Is money tight?',
    runways: { ok: 'No', short: 'Yes' },
    again: 'Work it out again',
    runwayOff: 'Leave that out and compare',
    runwayOn: 'Count that money is tight',
    perTalk: 'What each conversation added',
    talk: (round: string) => `Conversation ${round}`,
    toldBy: (name: string) => (name ? `Told by ${name}` : 'Told by somebody'),
    reviews: 'Reviews',
    twoViews: 'Two views side by side',
    you: 'You',
    yourMind: 'It would change my mind:',
    before: (name: string) => `${name}, before seeing this`,
    agree: 'You and they point the same way.',
    differ: 'You and they point different ways.',
    oneOpen: 'One of you has not made up their mind.',
    settles: (topic: string) => `The question that would settle most: ${topic}.`,
    ask: 'Make a question of it',
    notAnswered: 'Your own answer comes first; then you see theirs.',
    views: ['Would not take it', 'Rather not', 'Undecided', 'Rather take it', 'Would take it'] as readonly string[],
    opinion: 'Get a second opinion',
    sleep: 'Sleep on it',
    move: 'Ask to move it',
    howWorks: 'How this comes about',
    more: 'More of it',
    changeTitle: 'What would change it',
    dealbreaker: (kinds: readonly string[]) => `You named a limit: ${list.format(kinds)}.`,
    since: 'Since when have you had this doubt?',
  },
  care: {
    title: 'This is your call',
    words: 'Your words',
    more: 'More places',
    note: 'Note the words as they fell, if you want',
  },
  arithmetic: {
    back: 'Back to where you stand',
    lead: 'How the words come about, for people who like to check. All of it are assumptions that you can change.',
    range: 'The range',
    line: 'The line',
    how: 'How the notes are counted',
    talk: 'Is one more talk worth it?',
    assume: 'What is assumed',
    good: 'How much would a good job there gain you?',
    bad: 'How much would a bad one cost you?',
    stakes: { some: 'something', normal: 'a lot', big: 'very much' },
    stakeHint: 'In hours of your time: about 100, 200 or 400. Nothing weighs more than these two.',
    offer: 'How likely is an offer, over all talks left?',
    offers: { low: 'low (15 in 100)', even: 'middling (35 in 100)', high: 'high (60 in 100)' },
    alternatives: 'Other good prospects?',
    alternativesOf: { none: 'none', some: 'some', strong: 'strong ones' },
    keen: 'Before the first talk: how keen were you?',
    keens: { '-1': 'hardly', '0': 'middling', '1': 'very' },
    practice: 'Is the practice worth something to you?',
    contacts: 'Are the contacts?',
    sides: { '0': 'no', '1': 'a little', '2': 'yes' },
    hoursLater: 'Hours for each later one',
    model: 'The whole model, with sources and limits, is described in docs/decision-model.md.',
    care: 'Nothing is weighed here.',
    gate: 'The picture comes first; then its arithmetic.',
  },
};
export type Messages = typeof en;
