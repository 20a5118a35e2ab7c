import type { QuestionOutcome } from '#domain/doubt/question.ts';
import type { InterviewKind, TravelCosts } from '#domain/interview/interview.ts';
import type { InvolvementRole } from '#domain/people/involvement.ts';

/** Notes for the talk, and how it went. */
export const en = {
  prep: {
    title: 'Notes for the talk',
    kicker: (round: number, company: string) => `Interview ${round}, ${company}`,
    print: 'Print',
    where: 'Where',
    link: 'Link',
    phone: 'Phone',
    minutes: (count: number) => `${count} minutes`,
    with: 'With',
    fair: 'Fair until',
    questions: 'My questions',
    noQuestions: 'No question is written down for this talk.',
    toQuestions: 'Write a question',
    to: (name: string) => `to ${name}`,
    who: 'Who they are',
    said: 'What was said so far',
    mine: 'For me',
    goal: 'What I want to find out',
    tryQuestion: 'One thing to try',
    save: 'Save',
    back: 'Back to the application',
    debrief: 'How did it go?',
    card: 'The card for the day',
    kinds: {
      phone: 'by phone',
      video: 'by video',
      onsite: 'on site',
      call: 'a call',
      'trial-work': 'trial work',
      task: 'a task',
      assessment: 'an assessment',
      other: '',
    } satisfies Record<InterviewKind, string>,
    roles: {
      recruiter: 'recruiter',
      agency: 'agency recruiter',
      manager: 'future manager',
      interviewer: 'interviewer',
      coordinator: 'coordinator',
      referrer: 'recommended me',
      referee: 'referee',
      trusted: 'someone I trust',
    } satisfies Record<InvolvementRole, string>,
  },
  debrief: {
    title: 'How did it go?',
    lead: 'Write it down while it is fresh. Memory tidies up within hours.',
    early: 'This interview has not begun yet. You can note things all the same.',
    questions: 'What did they say to your questions?',
    outcomes: {
      'answered-well': 'answered well',
      evaded: 'evaded',
      'answered-badly': 'answered badly',
      'not-asked': 'not asked',
    } satisfies Record<QuestionOutcome, string>,
    answer: 'What they said',
    felt: 'How did I feel?',
    note: 'What else happened?',
    learned: 'What did I learn?',
    good: (name: string) => `What was good about ${name}?`,
    goodHint: 'In your own words. If you thank them later, this can go into it; it goes to nobody else.',
    travel: 'Travel costs',
    travelList: 'All journeys, and the letter that claims them',
    travelCosts: { none: 'none', open: 'not claimed yet', claimed: 'claimed', paid: 'paid' } satisfies Record<
      TravelCosts,
      string
    >,
    save: 'Save',
    noticed: 'What did you notice?',
    keep: 'Keep this one',
    soFar: 'Noted from this talk',
    doubt: 'I’m having second thoughts',
    back: 'To the application',
    rule: 'A good answer clears the point up, a bad one confirms it, evading twice does, too. You can change it at any time.',
  },
};

export type Messages = typeof en;
