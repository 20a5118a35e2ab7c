import type { Way } from '#domain/decision/decision.ts';

/** The four ways and what is kept with them. */
export const en = {
  waysTitle: 'Four ways, each as good to go',
  texts: {
    stay: 'go on as planned',
    ask: 'get one answer first',
    pause: 'ask for a few days',
    withdraw: 'and tell everyone well',
  } satisfies Record<Way, string>,
  kicker: 'Where you stand',
  title: 'Then make the call',
  lead: 'One tap decides. The rest is for you in a few months; nobody else reads it.',
  straightTitle: 'What did you decide?',
  straightLead: 'One tap. Nobody asks why; you can write it down for yourself first.',
  whyFirst: 'Write down why, first',
  why: 'Because …',
  confidence: 'How sure are you?',
  sure: ['Half and half', 'A little', 'Fairly', 'Very', 'Certain'] as readonly string[],
  wouldChange: 'What would have changed it?',
  wouldChangeHint: 'One thing you could have heard or seen. You will want to know it when you look back.',
  pauseUntil: 'If you take time: until when?',
  pauseHint: 'Left empty: a week. The text that asks for it comes next.',
  pauseWrong: 'This day is over or is not a date. Choose a later one.',
  noWay: 'One of the four is needed; everything else may stay empty.',
  kept: {
    stay: 'You carry on.',
    ask: 'You ask first.',
    pause: 'You take time.',
    withdraw: 'You withdraw.',
  } satisfies Record<Way, string>,
  keptOn: (when: string) => `Decided on ${when}. It stays as it was made.`,
  pausedUntil: (when: string) => `Until ${when}.`,
  lookBacks: (days: string) => `You look back on ${days}. It takes two minutes each time.`,
  next: {
    stay: 'To the application',
    ask: 'Write the question',
    pause: 'Ask for the time',
    withdraw: 'Tell them',
  } satisfies Record<Way, string>,
  again: 'If you see it differently now: decide anew',
  back: 'Back to where you stand',
  saidBefore:
    'You have said yes there already. Even a yes on the phone can be a contract: get advice before you take it back.',
  law: (source: string, date: string) => `No legal advice. Source: ${source}, read on ${date}.`,
};
export type Messages = typeof en;
