import type { LetterReason } from '#domain/letter/letter-facts.ts';
import type { Ways } from '#domain/letter/realise/realiser.ts';
import { sentence } from '#domain/letter/sentence.ts';

/** One sentence each: true, neutral, without a comparison (E7, E8). */
const reasons: Readonly<Record<Exclude<LetterReason['kind'], 'none' | 'own'>, readonly string[]>> = {
  'other-offer': [
    'I have accepted another position.',
    'I have decided to take another position.',
    'The reason is simple: I have accepted another role.',
    'I have chosen another role.',
  ],
  'other-direction': [
    'I have realised that I want to take my work in another direction.',
    'My work is going to take another direction.',
    'I am looking for work in another direction.',
    'I would like my next role to take me in another direction.',
  ],
  stay: [
    'I have decided to stay in my current role.',
    'I am staying where I am and carrying on with what I have begun there.',
    'My choice is to stay in my present job.',
    'I will be staying with my current employer.',
  ],
  place: [
    'The location does not work for me.',
    'The commute is not one I can manage in the long run.',
    'I am looking for a role in a different place.',
    'The commute would not fit into my week.',
  ],
  timing: [
    'The timing is not right for me.',
    'A move does not fit into my life at this point.',
    'I am not able to make a move at this time.',
    'This is not the moment for me to change jobs.',
  ],
  focus: [
    'The focus of the role is different from the one I am looking for.',
    'I am looking for a role with another focus.',
    'It has become clear to me that I want to focus on other work.',
    'My focus is going to be on other work.',
  ],
  terms: [
    'We have different ideas about the terms.',
    'I have different terms in mind.',
    'I am looking for a role on different terms.',
    'We are too far apart on the terms.',
  ],
  personal: [
    'My reasons are personal.',
    'The reason is a personal one.',
    'I have personal reasons for this.',
    'It is a personal decision.',
  ],
};

/** The reason in one sentence, the person's own words included. */
export const enReason: Ways = ({ spell, facts }) => {
  const { reason } = facts;
  if (!reason || reason.kind === 'none') return [''];
  return reason.kind === 'own' ? [sentence(reason.text)] : reasons[reason.kind].map(spell);
};
