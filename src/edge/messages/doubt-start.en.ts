import type { Origin } from '#domain/application/application.ts';
import type { ReachedStage } from '#domain/application/stage.ts';
import type { Since } from '#domain/doubt/doubt.ts';

/** Steps 1 and 2, and what every step says. */
export const en = {
  common: {
    next: 'Continue',
    skip: 'Skip for now',
    back: 'Back',
    keptTitle: 'Another version of this text',
    keptText: 'It was written in another tab or on another device. Nothing of it is lost.',
  },
  happened: {
    title: 'What happened?',
    lead: 'Write it as it comes. It stays with you and never goes into a message.',
    which: 'Which job is it about?',
    known: 'One that is here already',
    knownEmpty: 'Choose one, or write a new one below',
    orNew: 'Or one that is not here yet',
    dropIn: 'Or drop in the invitation or the mail',
    company: 'Company',
    role: 'Job',
    nextTitle: 'The next date, if there is one',
    date: 'Date',
    time: 'Time',
    zone: 'Time zone',
    zoneIs: (zone: string) => `Time zone: ${zone}`,
    origin: 'How did it come to you?',
    origins: {
      self: 'Found it myself',
      recruiter: 'A recruiter',
      acquaintance: 'Someone I know',
      agentur: 'Agentur für Arbeit',
      jobcenter: 'Jobcenter',
    } satisfies Record<Origin, string>,
    stage: 'How far are you?',
    stages: { applied: 'Applied', interviewing: 'We have talked', offer: 'There is an offer' } satisfies Record<
      ReachedStage,
      string
    >,
    since: 'Since when?',
    sinces: {
      today: 'Since today',
      'some-days': 'For some days',
      'last-talk': 'Since the last interview',
    } satisfies Record<Since, string>,
    decided: 'I know already: tell them',
    about: (company: string, role: string) => (role ? `${company} · ${role}` : company),
    other: 'It is about another job',
    openTitle: 'You began to think about this before',
    openText: (when: string) => `On ${when}. You can go on there, or begin anew below.`,
    openLink: 'Go on there',
    eveningTitle: (when: string) => `The interview is tomorrow, ${when}.`,
    eveningLink: 'If it is about tomorrow: the short page for it',
    morningTitle: (when: string) => `The interview is today, ${when}.`,
    morningLink: 'To the short page for today',
    nothingNear: 'No date is booked.',
  },
  wouldYou: {
    title: 'If they offered it today, would you take it?',
    lead: 'The first answer that comes. Nobody sees it, and you are asked once more before you decide.',
    legend: 'Your answer for today',
    answers: ['No', 'Rather not', 'Can’t say', 'Rather yes', 'Yes'] as readonly string[],
    clearNo: 'No, and I have thought about it',
    clearNoText: 'Then there is nothing to weigh. This leads straight to the decision.',
  },
  issues: {
    company: 'The company is missing, for example “Marlow & Pike”.',
    role: 'The job is missing, for example “service designer”.',
    date: 'This is not a date, for example 2026-11-26.',
    time: 'The time is missing, for example 14:00.',
    zone: 'This time zone is not known.',
    application: 'This application is not there any more.',
    tooLong: 'This is too long to be kept here.',
  },
};

export type Messages = typeof en;
