import type { Way } from '#domain/decision/decision.ts';
import type { LookBackSpan } from '#domain/decision/look-back.ts';
import type { Share } from '#domain/look-back/calibrate.ts';

const many = (count: number, one: string, more: string) => `${count} ${count === 1 ? one : more}`;

export const en = {
  page: {
    title: 'Looking back',
    lead: {
      none: 'Nothing to look back at yet. Four weeks after a decision, Bowout asks how it turned out.',
      early: (decisions: number, needed: number) =>
        `You have looked back at ${decisions === 0 ? 'no decision yet' : many(decisions, 'decision', 'decisions')}. From ${needed} on, it says here which of your open points held up. Fewer would only look like an answer.`,
      unknown: 'Of most of your open points nobody knows yet what became of them.',
      share: {
        most: 'Most of what bothered you turned out to be so.',
        half: 'About half of what bothered you turned out to be so.',
        few: 'Most of what bothered you turned out to be nothing.',
      } satisfies Record<Share, string>,
    },
    where: 'Where does that come from?',
    whereText: (heldUp: number, dissolved: number, decisions: number) =>
      `Of ${many(heldUp + dissolved, 'open point', 'open points')} whose end you know, ${heldUp} held up and ${dissolved} dissolved, over ${many(decisions, 'decision', 'decisions')}. It is your own word on them, nobody else’s.`,
    due: 'Due now',
    dueKicker: (when: string, what: string) => `${when} ${what}`,
    dueQuestion: 'Would you do it again?',
    dueLink: 'Look back',
    held: 'Did it hold up?',
    noted: 'What you noted',
    strength: 'How strong it was',
    came: 'What came of it',
    byTopic: 'By topic',
    byRound: 'By round',
    topic: 'Topic',
    round: 'Round',
    roundOf: (round: number) => `Round ${round}`,
    heldUp: 'It was so',
    dissolved: 'It was nothing',
    neverAsked: 'Never asked',
    unknown: 'Not known',
    decisions: 'All decisions',
    noDecisions: 'There is none yet. Every decision will stand here as you made it.',
    looked: 'looked back at',
    more: 'Also here',
    picture: 'The search as a picture',
    practice: 'What you practised',
    travel: 'Travel costs: open, claimed, paid',
    proof: 'Proof of efforts, by month',
  },
  decided: {
    stay: (company: string) => `you decided to carry on with ${company}`,
    ask: (company: string) => `you decided to ask ${company}`,
    pause: (company: string) => `you took time with ${company}`,
    withdraw: (company: string) => `you withdrew from ${company}`,
  } satisfies Record<Way, (company: string) => string>,
  title: {
    stay: (company: string) => `Carrying on with ${company}`,
    ask: (company: string) => `Asking ${company}`,
    pause: (company: string) => `Taking time with ${company}`,
    withdraw: (company: string) => `Withdrawing from ${company}`,
  } satisfies Record<Way, (company: string) => string>,
  spans: {
    '4-weeks': 'After four weeks',
    '3-months': 'After three months',
    '6-months': 'After six months',
  } satisfies Record<LookBackSpan, string>,
  fates: { real: 'It was so', dissolved: 'It was nothing', unknown: 'Not known' },
  agains: { yes: 'Yes', unsure: 'Not sure', no: 'No' },
  one: {
    then: 'As you decided',
    decidedOn: 'Decided',
    reasons: 'Why',
    confidence: 'How sure you were',
    confidenceOf: ['not at all', 'a little', 'so-so', 'fairly', 'very'] as readonly string[],
    wouldChange: 'What would have changed it',
    doubt: 'What had happened',
    noReasons: 'You wrote nothing down, which is fine.',
    now: 'And now',
    again: 'Would you decide so again?',
    happened: 'What has happened since?',
    concerns: 'What became of your open points?',
    noConcerns: 'No open point was noted before this decision.',
    dueOn: (day: string) => `Planned for ${day}. You can do it now all the same.`,
    keep: 'Keep it',
    keepNote: 'It is kept as you write it now. Neither this nor the decision can be changed later.',
    saved: 'Kept.',
    written: (span: string, day: string) => `${span}, on ${day}`,
    allWritten: 'You have looked back at this decision as often as planned.',
    calendar: 'Put three and six months into my calendar',
    calendarNote: 'A small file that any calendar opens. The entry names the company.',
    regret: 'I wish I could take it back',
    regretText: {
      'not-said': 'As far as Bowout knows, nobody was told. Open the application again, and nothing has happened.',
      'may-work':
        'A short message may still work until about {day}: that you have thought again, and whether the door is still open. It costs nothing but the asking, and a no leaves you where you are.',
      'new-start':
        'The place has most likely gone by now. What works is a fresh start: a new application, or getting in touch with whoever you liked there.',
    },
    regretLetter: 'See the text',
    regretOpen: 'Open the application',
    back: 'Looking back',
    missing: 'Choose an answer; “not sure” is one.',
    tooLong: 'This is too long: 10,000 characters at most.',
    refused: 'This look-back was already written, in another tab perhaps. It stays as it was.',
    application: 'The application',
  },
  calendar: {
    name: 'Bowout: looking back',
    summary: (company: string) => `Looking back: ${company}`,
    description: 'Would you decide so again? What happened since?',
  },
};

export type Messages = typeof en;
