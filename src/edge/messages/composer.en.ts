const people = (count: number) =>
  ['Nobody', 'One person', 'Two people', 'Three people', 'Four people', 'Five people', 'Six people', 'Seven people'][
    count
  ] ?? `${String(count)} people`;

/** The goodbye on the screen: who, the text, who knows. */
export const en = {
  title: (count: number) => (count === 0 ? 'Probably nobody is waiting for word.' : `${people(count)} gave you time.`),
  /** Nobody is known by name. */
  titleTeam: 'The team there waits for word.',
  pageTitle: 'Tell them',
  lead: ({ own, through }: { own: number; through: number }) =>
    [
      own === 0
        ? ''
        : own === 1
          ? 'One text is ready.'
          : `${['', '', 'Two', 'Three', 'Four', 'Five', 'Six'][own] ?? String(own)} texts are ready, each of them different.`,
      through === 0
        ? ''
        : through === 1
          ? 'One more person is thanked in passing.'
          : `${String(through)} more people are thanked in passing.`,
      own === 0 ? '' : 'Change what does not sound like you.',
    ]
      .filter(Boolean)
      .join(' '),
  everyone: 'Everyone knows.',
  finishedLead: ({ people: count, booked, days }: { people: number; booked: number; days: number }) =>
    `${people(count)} told${booked === 0 ? '' : booked === 1 ? ', one appointment cancelled' : `, ${String(booked)} appointments cancelled`}${
      days === 0
        ? ', on the day you decided'
        : days === 1
          ? ', a day after you decided'
          : `, ${String(days)} days after you decided`
    }. Nobody is left waiting.`,
  backToApplication: 'Back to the application',
  stopTitle: 'Not by letter.',
  stopHelp: 'A union, a lawyer or a free advice centre can say what applies to you. Nothing here is sent or changed.',
  saidYesWrong: 'That is not how it is',
  saidYes: { no: 'No', spoken: 'Yes, out loud', signed: 'Yes, and signed' },
  reached: 'How far are you?',
  reachedStages: { interviewing: 'We have talked', offer: 'There is an offer' },
  saidYesWhy: 'A yes on the phone can already be a contract.',
  answer: 'Answer',
  law: { source: (source: string, day: string) => `No legal advice. Source: ${source}, as of ${day}.` },
  own: 'A text of their own',
  ownText: ({ words }: { words: number }) => `own text, ${String(words)} words`,
  notice: ({ words }: { words: number }) => `the notice, ${String(words)} words`,
  through: (name: string) => `thanked through ${name}`,
  noText: 'no text',
  writeOwn: 'Write them a text of their own',
  thankThrough: (name: string) => `Thank them through ${name}`,
  noOwn: 'No text of their own',
  drop: 'Leave out',
  up: 'Move up',
  down: 'Move down',
  droppedTitle: 'Left out',
  add: 'Tell them, too',
  addPerson: 'Somebody else',
  unnamed: 'the team',
  someone: 'somebody without a name',
  whoTitle: 'Who, and how',
  more: 'More',
  moreFor: (name: string) => `: ${name}`,
  register: { Sie: 'per Sie', du: 'per du', 'first-name': 'by first name', formal: 'formal' },
  told: {
    not: 'not yet',
    yes: ({ when, how }: { when: string; how: string }) => `knows, ${how}, ${when}`,
    through: ({ when, name }: { when: string; name: string }) => `knows through ${name}, ${when}`,
    queued: 'on its way',
  },
  channels: {
    mail: 'by mail',
    call: 'by phone',
    message: 'by message',
    portal: 'through the portal',
    'in-person': 'in person',
    through: 'passed on',
  },
  toldHow: 'How?',
  toldWhen: 'When?',
  toldWhenHint: 'Empty: just now',
  knowsNow: 'They know',
  undo: 'Not yet after all',
  clock: ({ know, all, decided }: { know: number; all: number; decided: string }) =>
    `Decided ${decided}. ${know === 0 ? 'Nobody knows yet.' : `${String(know)} of ${String(all)} know.`}`,
  nobodyNeeds: 'No message is needed. You can close this.',
  close: 'Done, nobody needs word',
  keepDoor: 'Stay in touch',
  call: 'Call first, with notes',
  howTitle: 'What all texts share',
  reason: 'A reason',
  reasonHint: 'Optional. Nobody is owed one; a short true one is fine.',
  reasons: {
    none: 'No reason',
    'other-offer': 'I accepted another offer',
    'other-direction': 'I am taking another direction',
    stay: 'I am staying where I am',
    place: 'The place does not fit',
    timing: 'The timing does not fit',
    focus: 'Another focus of work',
    terms: 'The terms do not fit',
    personal: 'Personal reasons',
    own: 'In my own words',
  },
  reasonOwn: 'One sentence of your own',
  door: 'Leave the door open',
  doorWhat: 'Open to what?',
  doorWhatHint: 'For example: a role with less travel',
  doorWhen: 'From when?',
  tone: 'Tone',
  tones: { brief: 'Brief', warm: 'Warm' },
  locale: 'Language of the letters',
  locales: {
    'en-GB': 'English (UK)',
    'en-US': 'English (US)',
    'de-DE': 'German (Germany)',
    'de-AT': 'German (Austria)',
    'de-CH': 'German (Switzerland)',
  },
  apply: 'Put it into the texts',
  deletionApply: 'Save this choice',
  deletion: 'Ask them to delete my documents',
  deletionHint: 'A message of its own, never inside the goodbye. They may keep some of it for a few months.',
  deletionNo: {
    door: 'Not together with an open door: they could not remember you.',
    'travel-costs': 'Not while travel costs are open: they need your documents for that.',
    'improper-question': 'Not after an improper question: the documents may matter. Get advice first.',
  },
  deletionLetter: 'Deletion of documents',
  sender: 'Who signs?',
  senderHint: 'As in your application. It stands under every text.',
  name: 'Your name',
  email: 'Your mail address',
  phone: 'Your phone number',
  save: 'Save',
  advice: 'Good to know',
} as const;
export type Messages = { readonly [K in keyof typeof en]: Loose<(typeof en)[K]> };
type Loose<T> = T extends (...args: infer A) => string
  ? (...args: A) => string
  : T extends string
    ? string
    : { readonly [K in keyof T]: Loose<T[K]> };
