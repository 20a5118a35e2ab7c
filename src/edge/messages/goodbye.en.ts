const times = (count: number, one: string, many: string) => (count === 1 ? one : `${String(count)} ${many}`);

/** Why the plan of a goodbye is as it is: one sentence each. `when` and `day` are shown dates. */
export const en = {
  stop: {
    'contract-signed':
      'You have signed a contract. Leaving it is a legal matter with periods of notice, so a letter of withdrawal is not the way: get advice first.',
    'said-yes': 'You have said yes. Even a yes on the phone can be a contract, so get advice before you take it back.',
  },
  noneNeeded: () =>
    'No talk with them and no message from them is noted here. If nobody has been in touch, no letter is needed. Otherwise you can write to them here.',
  who: {
    'agency-first': () => 'The agency hears it first: it put you forward and passes it on.',
    'in-charge': () => 'You noted this person as the one in charge.',
    'hiring-manager': () => 'The hiring manager decides about the role.',
    'last-in-contact': ({ when }: { when: string }) => `This is who you were last in touch with, on ${when}.`,
    'only-one-known': () => 'This is the only person there whom you know.',
    'nobody-known': () => 'You know nobody there by name, so the team is written to.',
    'manager-from-round-two': ({ rounds }: { rounds: number }) =>
      `After ${String(rounds)} rounds the manager gets a text of their own.`,
    'gave-time': ({ count }: { count: number }) => `Gave you time in ${times(count, 'an interview', 'interviews')}.`,
    arranged: () => 'Arranged your appointments.',
    recommended: () => 'Recommended you, so it is their name, too: they hear it before the employer, or with it.',
    vouches: () => 'Stands ready as a referee and need not wait for a call.',
    'was-in-touch': () => 'Was in touch with you.',
  },
  channel: {
    mail: () => 'by mail',
    'phone-then-mail': () => 'call, then confirm by mail',
    portal: () => 'through the portal',
    'none-needed': () => 'no message needed',
  },
  channelReason: {
    offer: () => 'An offer is on the table: a call is fitting, and a mail afterwards.',
    rounds: ({ rounds }: { rounds: number }) =>
      `After ${String(rounds)} rounds a call is fitting, and a mail afterwards.`,
    'spoke-by-phone': () => 'You have talked by phone so far.',
    'written-so-far': () => 'A mail is enough, and leaves a record.',
    'no-address': () => 'No mail address is known.',
    'never-contacted': () => 'Nobody there has been in touch.',
  },
  thankedThrough: () => 'Thanked through the notice, unless you write a note of their own.',
  missing: { email: () => 'mail address missing', phone: () => 'phone number missing' },
  advice: {
    'interview-soon': ({ hours, when }: { hours: number; when: string }) =>
      hours < 1
        ? `Your interview is in less than an hour (${when}). Going is still possible; otherwise call, do not only write.`
        : `Your interview is in ${times(hours, 'one hour', 'hours')} (${when}). You can go, call now, or ask for more time.`,
    'call-first': {
      offer: () => 'An offer is on the table: call first.',
      rounds: () => 'You have come a long way together: call first.',
      'spoke-by-phone': () => 'You have talked by phone so far: call first.',
    },
    'confirm-in-writing': () => 'Confirm it in writing after the call.',
    'decided-days-ago': ({ days }: { days: number }) =>
      `You decided ${String(days)} days ago. The sooner they know, the sooner they can plan.`,
    night: ({ when }: { when: string }) => `It is night there. It could go out on ${when}.`,
    weekend: ({ when }: { when: string }) => `It is the weekend there. It could go out on ${when}.`,
    portal: () => 'You applied through a portal: withdraw there, too, once you have told them.',
    'decline-after-telling': ({ count }: { count: number }) =>
      count === 1
        ? 'The booked appointment is declined after the message, never before.'
        : `The ${String(count)} booked appointments are declined after the message, never before.`,
  },
  way: {
    attend: () => 'go',
    call: () => 'call now',
    'ask-for-time': () => 'ask for more time',
  },
  question: { 'said-yes': () => 'Have you said yes, even by phone?' },
  recipients: {
    nobody: () => 'Nobody is in the To line.',
    several: () => 'One message goes to one person.',
    copy: () => 'A goodbye has no copies: everyone gets a text of their own.',
    group: ({ address }: { address: string }) => `${address} reaches a whole group.`,
    outside: ({ address }: { address: string }) => `${address} belongs to nobody in this process.`,
    twice: ({ address }: { address: string }) => `${address} would get two messages.`,
  },
  alike: ({ one, other }: { one: string; other: string }) =>
    `The texts to ${one} and ${other} differ in little but the name. Take another variant for one of them.`,
};

export type Messages = typeof en;
