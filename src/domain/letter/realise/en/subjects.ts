import type { LetterPurpose } from '#domain/letter/letter-purpose.ts';
import type { Terms } from '#domain/letter/realise/realiser.ts';

/** Key words with the role at `*`; the sender's name follows where it fits (E1). */
const heads: Readonly<Record<LetterPurpose, readonly string[]>> = {
  notice: [
    'Withdrawing my application: *',
    'Withdrawal of my application: *',
    '*: withdrawing my application',
    'Application withdrawn: *',
  ],
  agency: [
    'Withdrawing my application: *',
    'I am withdrawing: *',
    '*: withdrawing my application',
    'Please pass on: withdrawal, *',
  ],
  'interviewer-thanks': [
    'Thank you for our conversation: *',
    'With thanks for your time: *',
    '*: thank you for talking with me',
    'A word of thanks: *',
  ],
  coordinator: [
    'Thank you for arranging everything: *',
    'My appointments: *',
    '*: my appointments',
    'Thanks, and my appointments: *',
  ],
  referrer: [
    'My application: *',
    'Thank you for recommending me: *',
    'News about my application: *',
    '*: a word before you hear it elsewhere',
  ],
  'phone-script': [],
  voicemail: [],
  'why-answer': [],
  pause: ['A little time to think: *', 'May I take some time: *', '*: a few days to think', 'Some time to decide: *'],
  question: ['A question about the role: *', 'One open point: *', '*: one more question', 'Before we go on: *'],
  'other-channel': [
    'A request for our conversation: *',
    'A request about the format: *',
    '*: our conversation',
    'Holding our conversation another way: *',
  ],
  move: [
    'Another time for our conversation: *',
    'Moving our appointment: *',
    '*: could we find another time',
    'Rescheduling our conversation: *',
  ],
  ill: [
    'Cancelling our appointment: *',
    'I cannot make our appointment: *',
    '*: I am ill and have to cancel',
    'Our appointment: *',
  ],
  'cancel-today': [
    'Cancelling our appointment: *',
    'I cannot make our appointment: *',
    '*: I have to cancel',
    'Our appointment: *',
  ],
  reconsider: [
    'My application, once more: *',
    'Reopening my application: *',
    '*: I have thought again',
    'Asking to be back in the process: *',
  ],
  'may-i-have-until': ['My answer: *', 'Some time for my answer: *', '*: when I will answer', 'Time to decide: *'],
  'tell-me-sooner': ['How things stand: *', 'A request about timing: *', '*: a question about timing', 'Timing: *'],
  'follow-up': ['Following up: *', 'Where things stand: *', '*: following up', 'My application: *'],
  'back-no-thanks': ['My decision: *', 'My answer: *', '*: my answer', 'My decision stands: *'],
  'back-condition': ['My answer: *', 'One point: *', '*: one point first', 'What I would need: *'],
  'back-until': [
    'My answer to come: *',
    'When you will have my answer: *',
    '*: when I will answer',
    'My answer, and by when: *',
  ],
  reapproach: [
    'In touch again: *',
    'Our conversation about the role: *',
    '*: getting back in touch',
    'After our conversation: *',
  ],
  referee: [
    'No reference needed any more: *',
    'Thank you for the reference: *',
    '*: no reference needed any more',
    'Your reference for me: *',
  ],
  network: [],
  'pay-range': [
    'Pay range: *',
    'A question about the pay range: *',
    '*: pay range',
    'Before we talk, the pay range: *',
  ],
  'live-instead': [
    'A live talk instead of a recording: *',
    'A request about the video: *',
    '*: a live talk',
    'Talking instead of recording: *',
  ],
  accommodation: [
    'A request for our conversation: *',
    'Preparing our conversation: *',
    '*: one request beforehand',
    'One thing before we talk: *',
  ],
  'travel-claim': [
    'Travel costs for the interview: *',
    'Claiming travel costs: *',
    '*: travel costs',
    'My travel costs: *',
  ],
  deletion: [
    'Deletion of my application data: *',
    'Please delete my application data: *',
    '*: deletion of my data',
    'Erasing my application data: *',
  ],
};

/** At most 78 characters where the role allows (E1): number first to go, then the name, then the longer head. */
export function enSubject({ facts, role, sender, spell }: Terms): readonly string[] {
  const isNotice = facts.purpose === 'notice' || facts.purpose === 'agency';
  const number = isNotice && facts.requisition !== undefined ? ` (ref. ${facts.requisition})` : '';
  const name = sender === '' ? '' : `, ${sender}`;
  return heads[facts.purpose].map((head) => {
    const put = (title: string) => spell(head).replace('*', () => title);
    const ways = [put(role + number) + name, put(role) + name, put(role)];
    return ways.find((way) => way.length <= 78) ?? `${isNotice ? 'Withdrawal: ' : ''}${role}`;
  });
}
