import type { ReflectionPrompt } from '#domain/doubt/reflection-prompts.ts';
import type { AskedAs } from '../asked-as.ts';

/** Step 5: about them, about oneself, or leave it until tomorrow. */
export const en = {
  title: 'Find out',
  lead: (concerns: number): string =>
    concerns === 0
      ? 'What you cannot know yet, you can ask, think over, or leave until tomorrow.'
      : concerns === 1
        ? 'One question would tell you most. Change the words until they are yours.'
        : 'Each open point can become a question. Change the words until they are yours.',
  ask: 'Ask them',
  noConcern: 'No open point is noted. What speaks against it becomes a question here.',
  toNoticed: 'To what you noticed',
  question: 'What you would ask',
  whom: 'Whom you ask',
  nobody: 'Not decided',
  when: 'When',
  noRound: 'Not decided',
  ready: 'Ready wordings',
  readyFor: {
    recruiter: 'For someone who hires',
    manager: 'For the future manager',
    colleague: 'For a future colleague',
  } satisfies Record<AskedAs, string>,
  use: 'Use this',
  keep: 'Keep this question',
  kept: 'It stands in the notes for the talk.',
  prep: (when: string) => `Notes for the talk on ${when}`,
  noRoundLeft: 'No conversation is booked. A short message can ask it, too.',
  message: 'Write the message',
  think: 'Think it over',
  thinkMore: 'More to think about',
  thinkHint: 'Answer what speaks to you and leave the rest. It stays with you: it goes into no summary and no letter.',
  prompts: {
    leaving: 'What exactly would I be leaving?',
    friend: 'What would I tell a friend in my place?',
    ten: 'How will I see it in ten minutes, in ten months, in ten years?',
    regrets: 'What would I regret if I stay in?',
    regretsOut: 'What would I regret if I get out?',
    wentWrong: 'It is a year later, I took it, and it went wrong. What happened?',
    wentWell: 'It is a year later, I took it, and it went well. What happened?',
    managed: 'What would I do if I knew that I would manage?',
  } satisfies Record<ReflectionPrompt, string>,
  sleep: 'Or leave it until later',
  sleepText: 'A night rarely takes anything away. Today reminds you, with what you write here.',
  sleepFair: (when: string) => `You can leave it and still be fair: until ${when}.`,
  sleepUntil: 'Until when?',
  sleepOwn: 'Another time',
  sleepNote: 'What do you want to remember then?',
  sleepSave: 'Leave it until then',
  sleeping: (when: string) => `You leave it until ${when}.`,
  wake: 'Go on now after all',
  tooLate: (when: string) => `That is later than ${when}, the last fair moment. Choose an earlier one.`,
  past: 'That is past already. Choose a later one.',
  messagePage: {
    title: 'Ask in a short message',
    lead: 'The message asks this, as it stands, and says nothing about your second thoughts. You see it, with what the checks find, before it goes.',
    none: 'No question is written down yet. Write one first; it goes into the message as it stands.',
    to: 'To whom?',
    nobody: 'Nobody in particular',
    write: 'Write the message',
    back: 'Back',
  },
  save: 'Save',
  seePrep: 'See the notes for the talk',
};

export type Messages = typeof en;
