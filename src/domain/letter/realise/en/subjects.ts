import type { LetterPurpose } from '#domain/letter/letter-purpose.ts';
import type { Terms } from '#domain/letter/realise/realiser.ts';

/** Key words before the role; the sender's name follows where it fits (E1). */
const heads: Readonly<Record<LetterPurpose, readonly string[]>> = {
  notice: ['Withdrawing my application:', 'Withdrawal of my application:'],
  agency: ['Withdrawing my application:', 'I am withdrawing:'],
  'interviewer-thanks': ['Thank you for our conversation:', 'With thanks for your time:'],
  coordinator: ['Thank you for arranging everything:', 'My appointments:'],
  referrer: ['My application:', 'Thank you for recommending me:'],
  'phone-script': [],
  voicemail: [],
  'why-answer': [],
  pause: ['A little time to think:', 'May I take some time:'],
  question: ['A question about the role:', 'One open point:'],
  'other-channel': ['A request for our conversation:', 'A request about the format:'],
  move: ['Another time for our conversation:', 'Moving our appointment:'],
  ill: ['Cancelling our appointment:', 'I cannot make our appointment:'],
  'cancel-today': ['Cancelling our appointment:', 'I cannot make our appointment:'],
  reconsider: ['My application, once more:', 'Reopening my application:'],
  'may-i-have-until': ['My answer:', 'Some time for my answer:'],
  'tell-me-sooner': ['How things stand:', 'A request about timing:'],
  'follow-up': ['Following up:', 'Where things stand:'],
  'back-no-thanks': ['My decision:', 'My answer:'],
  'back-condition': ['My answer:', 'One point:'],
  'back-until': ['My answer to come:', 'When you will have my answer:'],
  reapproach: ['In touch again:', 'Our conversation about the role:'],
  referee: ['No reference needed any more:', 'Thank you for the reference:'],
  network: [],
  'pay-range': ['Pay range:', 'A question about the pay range:'],
  'live-instead': ['A live talk instead of a recording:', 'A request about the video:'],
  accommodation: ['A request for our conversation:', 'Preparing our conversation:'],
  'travel-claim': ['Travel costs for the interview:', 'Claiming travel costs:'],
  deletion: ['Deletion of my application data:', 'Please delete my application data:'],
};

/** At most 78 characters where the role allows (E1): number first to go, then the name, then the longer head. */
export function enSubject({ facts, role, sender }: Terms): readonly string[] {
  const isNotice = facts.purpose === 'notice' || facts.purpose === 'agency';
  const number = isNotice && facts.requisition !== undefined ? ` (ref. ${facts.requisition})` : '';
  const name = sender === '' ? '' : `, ${sender}`;
  return heads[facts.purpose].map((head) => {
    const ways = [`${head} ${role}${number}${name}`, `${head} ${role}${name}`, `${head} ${role}`];
    return ways.find((way) => way.length <= 78) ?? `${isNotice ? 'Withdrawal: ' : ''}${role}`;
  });
}
