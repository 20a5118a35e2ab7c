/** The card for the day: one offline page per interview. English is the shape. */
export const en = {
  title: (company: string) => `Interview at ${company}`,
  titleAlone: 'Your interview',
  where: 'Where',
  link: 'Join online',
  call: 'Call',
  fairUntil: (moment: string) => `Fair until ${moment}`,
  fairAfter: 'Later than that: call first, then write two sentences.',
  waysTitle: 'You may go, move it, or cancel.',
  ways: { go: 'Go', move: 'Move it', cancel: 'Cancel' },
  wayNotes: {
    go: 'You can still decide afterwards.',
    move: 'Ask for another day. No reason needed.',
    cancel: 'This cancels the interview, not your application.',
  },
  wayNoteWithdraws: 'This also withdraws your application.',
  subject: 'Subject',
  openMail: 'Open in mail',
  copy: 'Copy',
  copied: 'Copied',
  questions: 'My questions',
  people: 'Who will be there',
  foot: 'This page works without Bowout and without the internet.',
};
export type Messages = typeof en;
