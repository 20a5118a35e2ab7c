/** The short page for the day of an interview: one screen, no navigation, nothing to type. */
export const en = {
  later: 'Later',
  at: (company: string, time: string) => `${company}, today at ${time}`,
  atDay: (company: string, moment: string) => `${company}, ${moment}`,
  left: (hours: number, minutes: number) =>
    hours === 0
      ? `${minutes} min left`
      : minutes === 0
        ? `${hours === 1 ? 'one hour' : `${hours} hours`} left`
        : `${hours} h ${minutes} min left`,
  leftDays: (days: number) => (days === 1 ? '1 day left' : `${days} days left`),
  may: 'You can still cancel, move it, or go and decide afterwards.',
  begun: 'It has begun, or is over',
  begunMay: 'If you are late, or did not go: a call now is still kind.',
  debrief: 'How did it go?',
  call: 'Call',
  noNumber: 'No number is noted.',
  addNumber: 'Add one',
  since: 'Since when?',
  sinces: { today: 'Today', 'some-days': 'Some days', 'last-talk': 'Last talk' },
  itIs: 'Is it the job, or is it today?',
  answers: { employer: 'The job', personal: 'Today', both: 'Both' },
  readings: {
    employer: 'Then it is about them. You can ask about it there, or leave it be.',
    personal: 'Then it is about today. About them it says nothing yet.',
    both: 'Then it is two things. Neither has to be settled this morning.',
  },
  fair: 'What is still fair',
  fairCall: 'This close: call first, then write.',
  fairWrite: (until: string) => `A message is enough until ${until}; after that, call.`,
  waysTitle: 'Five ways',
  ways: {
    go: { title: 'Go', text: 'where, who, questions' },
    other: { title: 'Phone or video', text: 'the text is ready' },
    move: { title: 'Move it', text: 'the text is ready' },
    ill: { title: 'I’m ill', text: 'only if true, no details' },
    withdraw: { title: 'Withdraw', text: 'and tell everyone' },
  },
  card: 'Card for the day',
  alarms: 'Alarms',
  care: 'When it is about more than the job',
  alarm: {
    'fair-until-near': (company: string, until: string) => `${company}: fair until ${until}. Go, move it or cancel?`,
    'day-before': (company: string, time: string) => `Tomorrow at ${time}: ${company}`,
    'two-hours-before': (company: string, time: string) => `At ${time}: ${company}`,
  },
  event: (company: string) => `Interview: ${company}`,
  goSubject: (role: string) => `Our conversation today: ${role}`,
  goBody: (name: string, time: string, sender: string) =>
    `${name ? `Hello ${name},` : 'Hello,'}\n\njust a short line: I will be there at ${time} and look forward to it.\n\nKind regards\n${sender}`,
};
export type Messages = typeof en;
