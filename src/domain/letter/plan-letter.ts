import type { LetterFacts } from '#domain/letter/letter-facts.ts';
import type { LetterPurpose } from '#domain/letter/letter-purpose.ts';
import type { ActWeight, LetterPlan, PlannedAct, SpeechAct } from '#domain/letter/speech-act.ts';

/** `?x` is an extra, `~x` may go where the text grows too long. An act whose facts are missing falls away. */
type Written = SpeechAct | `?${SpeechAct}` | `~${SpeechAct}`;
type Outline = readonly (readonly Written[])[];

/** RUBRIC, order of content: thanks or withdrawal, withdrawal with the role, reason, appreciation, logistics, door, close. */
const notice: Outline = [
  ['thanks', 'withdraw', 'reason', 'sorryOffer', '?effort'],
  ['appreciate'],
  ['passOnThanks', 'cancelDates', '~sorry'],
  ['door', '?wish'],
];

const outlines: Readonly<Record<LetterPurpose, Outline>> = {
  notice,
  agency: [
    ['agencyThanks', 'agencyWithdraw', 'reason', 'sorryOffer'],
    ['agencyPassOn', 'cancelDates', '~sorry'],
    ['~appreciate', 'passOnThanks'],
    ['agencyLookFor', '?agencyWish'],
  ],
  'interviewer-thanks': [
    ['noteThanks', 'appreciate'],
    ['noteDecision', '?noteWish'],
  ],
  coordinator: [
    ['organiserThanks', 'organiserDecision'],
    ['releaseDates', '?noteWish'],
  ],
  referrer: [['referrerNews'], ['appreciate', 'referrerThanks'], ['?referrerClose']],
  'phone-script': [['callOpen'], ['callNews', 'reason'], ['callThanks'], ['callDates'], ['callConfirm']],
  voicemail: [['callOpen', 'voicemailNews', 'voicemailConfirm']],
  'why-answer': [['whyAnswer', 'whyClose']],
  pause: [['requestThanks', 'pauseAsk'], ['pausePlan']],
  question: [['requestThanks', 'questionAsk'], ['questionClose']],
  'other-channel': [['requestThanks', 'channelAsk'], ['channelClose']],
  move: [['moveAsk', 'moveSorry'], ['moveSlots']],
  ill: [['illNews'], ['illClose']],
  'cancel-today': [['cancelNews'], ['cancelClose']],
  reconsider: [['reconsiderNews'], ['reconsiderWhy'], ['reconsiderClose']],
  'may-i-have-until': [['untilThanks', 'untilAsk'], ['untilClose']],
  'tell-me-sooner': [['requestThanks', 'soonerAsk'], ['soonerClose']],
  'follow-up': [['followAsk'], ['followClose']],
  'back-no-thanks': [['backThanks', 'backNo'], ['backNoClose']],
  'back-condition': [['backThanks', 'backCondition'], ['backConditionClose']],
  'back-until': [['backThanks', 'backUntil'], ['backUntilClose']],
  reapproach: [
    ['reapproachNews', 'appreciate'],
    ['reapproachChange', 'reapproachAsk'],
  ],
  referee: [['refereeNews'], ['refereeThanks'], ['?refereeClose']],
  network: [['network']],
  'pay-range': [['requestThanks', 'payAsk'], ['payClose']],
  'live-instead': [['requestThanks', 'liveAsk'], ['liveClose']],
  accommodation: [['requestThanks', 'needAsk'], ['needClose']],
  'travel-claim': [['travelAsk'], ['travelClose']],
  deletion: [['deletionAsk'], ['deletionClose']],
};

/** Acts that need a fact: said only when it is there. */
const needs: Partial<Record<SpeechAct, (facts: LetterFacts) => boolean>> = {
  reason: (facts) => facts.reason !== undefined && facts.reason.kind !== 'none',
  appreciate: (facts) => facts.appreciation !== undefined,
  passOnThanks: (facts) => (facts.thankedThrough ?? []).length > 0,
  cancelDates: (facts) => (facts.booked ?? []).length > 0,
  releaseDates: (facts) => (facts.booked ?? []).length > 0,
  callDates: (facts) => (facts.booked ?? []).length > 0,
  // E13, D15: one apology, and only where an offer or a booked slot is affected
  sorryOffer: (facts) => facts.offer === true,
  sorry: (facts) => facts.offer !== true && (facts.booked ?? []).length > 0,
  door: (facts) => facts.door !== undefined,
  agencyLookFor: (facts) => facts.door !== undefined,
  reapproachChange: (facts) => facts.words !== undefined,
  reconsiderWhy: (facts) => facts.words !== undefined,
  moveSlots: () => true,
};

const marks: Readonly<Record<string, ActWeight>> = { '?': 'extra', '~': 'may' };

function planned(written: Written): PlannedAct {
  const weight = marks[written.charAt(0)] ?? 'must';
  return { act: (weight === 'must' ? written : written.slice(1)) as SpeechAct, weight };
}

/** Which speech acts this letter holds, paragraph by paragraph: the same in every language. */
export function planLetter(facts: LetterFacts): LetterPlan {
  return outlines[facts.purpose]
    .map((paragraph) => paragraph.map(planned).filter(({ act }) => needs[act]?.(facts) ?? true))
    .filter((paragraph) => paragraph.length > 0);
}
