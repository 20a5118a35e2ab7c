import { canPassOn } from '#domain/goodbye/can-pass-on.ts';
import { chooseAddressee } from '#domain/goodbye/choose-addressee.ts';
import { chooseChannel } from '#domain/goodbye/choose-channel.ts';
import { bookedAhead, goodbyeAdvice } from '#domain/goodbye/goodbye-advice.ts';
import type { GoodbyePlan, GoodbyeQuestion, PlannedRecipient, WhoReason } from '#domain/goodbye/goodbye-plan.ts';
import type { GoodbyeSituation } from '#domain/goodbye/goodbye-situation.ts';
import { whoWasThere } from '#domain/goodbye/who-was-there.ts';
import type { Involved } from '#domain/goodbye/who-was-there.ts';
import type { RecipientRole } from '#domain/letter/letter.ts';

const notePurpose: Readonly<Record<RecipientRole, PlannedRecipient['purpose']>> = {
  agency: 'interviewer-thanks',
  recruiter: 'interviewer-thanks',
  manager: 'interviewer-thanks',
  interviewer: 'interviewer-thanks',
  coordinator: 'coordinator',
  referrer: 'referrer',
  referee: 'referee',
};

const noticePurpose = ({ role }: Involved) => (role === 'agency' ? 'agency' : 'notice');

function noteReason({ role, times }: Involved, rounds: number): WhoReason {
  if (role === 'referrer') return { kind: 'recommended' };
  if (role === 'referee') return { kind: 'vouches' };
  if (role === 'coordinator') return { kind: 'arranged' };
  if (role === 'manager' && rounds >= 2) return { kind: 'manager-from-round-two', rounds };
  return times > 0 ? { kind: 'gave-time', times } : { kind: 'was-in-touch' };
}

/** Agency first, the referrer before the employer, then the notice, the manager, who gave time, who arranged, who vouches. */
function rank({ role }: Involved, isNotice: boolean): number {
  if (isNotice) return role === 'agency' ? 0 : 2;
  return { agency: 0.5, referrer: 1, manager: 3, recruiter: 4, interviewer: 5, coordinator: 6, referee: 7 }[role];
}

/** Only who gave time is thanked; a manager or recruiter who was never in touch hears it from the notice's addressee. */
const gaveTime = ({ role, last, times }: Involved) =>
  role === 'referrer' || role === 'referee' || role === 'coordinator' || last !== null || times > 0;

/** Ours: when an unanswered *have you said yes?* matters, for a yes on the phone can already be a contract. */
function questions({ saidYes, offer }: GoodbyeSituation, rounds: number, byPhone: boolean): readonly GoodbyeQuestion[] {
  return saidYes === null && (offer || rounds >= 3 || (rounds > 0 && byPhone)) ? [{ kind: 'said-yes' }] : [];
}

function recipientsOf(
  people: readonly Involved[],
  situation: GoodbyeSituation,
  rounds: number,
): readonly PlannedRecipient[] {
  const known = { offer: situation.offer, rounds, hasPortal: situation.hasPortal };
  const addressee = chooseAddressee(people, situation.language);
  const order = people
    .filter((one) => one === addressee?.who || gaveTime(one))
    .toSorted((one, other) => rank(one, one === addressee?.who) - rank(other, other === addressee?.who));
  const planned = order.map((one): PlannedRecipient => {
    const isNotice = one === addressee?.who;
    const purpose = isNotice ? noticePurpose(one) : notePurpose[one.role];
    const isPassedOn = addressee !== undefined && canPassOn(noticePurpose(addressee.who), purpose);
    const ticked = isNotice || (one.role === 'manager' && rounds >= 2) || (one.role === 'referrer' && !isPassedOn);
    return {
      personId: one.person.id,
      purpose,
      who: isNotice ? addressee.why : noteReason(one, rounds),
      ...chooseChannel(one, known, isNotice),
      ticked,
      thankedThrough: !ticked && isPassedOn,
    };
  });
  if (addressee) return planned;
  const team: PlannedRecipient = {
    personId: null,
    purpose: 'notice',
    who: { kind: 'nobody-known' },
    ...chooseChannel(undefined, known, true),
    ticked: true,
    thankedThrough: false,
  };
  const at = planned.filter(({ purpose }) => purpose === 'referrer').length;
  return [...planned.slice(0, at), team, ...planned.slice(at)];
}

/** Nobody there has been in touch: no interview, nothing received, and nothing that says they have talked. */
const neverContacted = ({ interviews, contacts, offer, inTouch }: GoodbyeSituation) =>
  !offer &&
  !inTouch &&
  interviews.every(({ status }) => status.startsWith('cancelled')) &&
  contacts.every(({ direction }) => direction === 'out');

/**
 * Who is told, in which order, how and why (M10, M11; RUBRIC, *who gets what*). Everything unknown is allowed to be
 * unknown: addresses, roles, even everybody.
 */
export function planGoodbye(situation: GoodbyeSituation): GoodbyePlan {
  if (situation.contractSigned || situation.saidYes === 'signed') return { kind: 'stop', because: 'contract-signed' };
  if (situation.saidYes === 'spoken') return { kind: 'stop', because: 'said-yes' };
  const rounds = situation.interviews.filter(({ status }) => status === 'happened').length;
  const people = whoWasThere(situation);
  const isUnneeded = neverContacted(situation);
  const recipients = recipientsOf(people, situation, rounds).map((one): PlannedRecipient =>
    isUnneeded
      ? {
          ...one,
          channel: 'none-needed',
          channelReason: { kind: 'never-contacted' },
          ticked: false,
          thankedThrough: false,
        }
      : one,
  );
  const notice = recipients.find(({ purpose }) => purpose === 'notice' || purpose === 'agency');
  const byPhone = people.some(({ person, byPhone: spoke }) => spoke && person.id === notice?.personId);
  return {
    kind: isUnneeded ? 'none-needed' : 'tell',
    recipients,
    booked: bookedAhead(situation).map(({ id }) => id),
    rounds,
    questions: questions(situation, rounds, byPhone),
    advice: isUnneeded ? [] : goodbyeAdvice(situation, { rounds, byPhone }),
  };
}
