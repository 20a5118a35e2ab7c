import type { Terms, Ways } from '#domain/letter/realise/realiser.ts';
import { enDay } from '#domain/letter/realise/en/dates.ts';
import { enFirst, enTopic } from '#domain/letter/realise/en/phrases.ts';
import { sentence } from '#domain/letter/sentence.ts';

const date = ({ facts }: Terms, day: Temporal.PlainDate) => enDay(day, facts.locale, facts.today);

const reapproachNews: Ways = (terms) => {
  const { say, role, house, facts } = terms;
  const when = facts.since ? `on ${date(terms, facts.since)}` : 'some time ago';
  return [
    say`We talked about the ${role} role ${house.at} ${when}; at that time I withdrew my application.`,
    say`You may remember me: we talked about the ${role} role ${house.at} ${when}, and I stepped back then.`,
    say`I remember well how we talked about the ${role} role ${house.at} ${when}, before I withdrew my application.`,
    say`{I am|I'm} getting in touch because we talked about the ${role} role ${house.at} ${when}, before I withdrew.`,
  ];
};

const reapproachChange: Ways = ({ facts }) => [sentence(facts.words ?? '')];

const reapproachAsk: Ways = ({ say, facts }) => {
  const what = facts.door ? enTopic(facts.door.what) : 'a new role';
  return [
    say`{I am|I'm} now open to ${what}. Would you have time for a short call in the coming weeks?`,
    say`Things have moved on: {I am|I'm} open to ${what} and would be glad to talk. Would that interest you?`,
    say`In case you are looking for someone: {I am|I'm} open to ${what}. Would a short call be possible?`,
    say`{I am|I'm} looking again, and open to ${what}. May I give you a short call about it?`,
  ];
};

const payAsk: Ways = ({ say, role, facts }) => {
  const event = enFirst(facts);
  return [
    say`Before ${event} for the ${role} role I have a question: what pay range is planned?`,
    say`Could you tell me before ${event} what the pay range for the ${role} role is?`,
    say`So that we are both well prepared for ${event}: what is the pay range for the ${role} role?`,
    say`What is the pay range for the ${role} role? It would help me to know before ${event}.`,
  ];
};

const payClose: Ways = ({ say }) => [
  say`A rough figure is enough. That way we both know early whether we have a match.`,
  say`It saves us both a late surprise. Thank you for being open about it.`,
  say`A short call is fine, too, if you prefer that.`,
  say`Many thanks, and I look forward to talking with you.`,
];

const liveAsk: Ways = ({ say, role }) => [
  say`Instead of the recorded video for the ${role} role, could we talk by phone or by video?`,
  say`Instead of recording a video for the ${role} role, {I would|I'd} like to talk with someone by phone. Would that be possible?`,
  say`I have a request about the ${role} role: may I have a short live talk, by phone or by video, in place of the recording?`,
  say`{I would|I'd} rather introduce myself for the ${role} role by phone or by video call than in a recording. Is that possible?`,
];

const liveClose: Ways = ({ say }) => [
  say`That way I can ask questions, too. I will gladly fit in with your calendar.`,
  say`A quarter of an hour is plenty, and {I am|I'm} flexible about the time.`,
  say`{I would|I'd} prefer not to be recorded, and look forward to talking with you.`,
  say`Thank you for looking into it.`,
];

const needAsk: Ways = ({ say, role, facts }) => {
  const event = enFirst(facts);
  const need = sentence(facts.words ?? '');
  return [
    say`There is one thing that I would like to ask for before ${event} for the ${role} role: ${need}`,
    say`To be able to take part well in ${event} for the ${role} role, I would like to ask for an adjustment: ${need}`,
    say`I would like you to know one thing before ${event} for the ${role} role: ${need}`,
    say`So that you know before ${event} for the ${role} role, this is what I need: ${need}`,
  ];
};

const needClose: Ways = ({ say }) => [
  say`Can that be arranged? I will gladly answer any questions.`,
  say`Is that possible? Thank you for your help.`,
  say`Please let me know whether that works. Many thanks.`,
  say`If you would like to know more about it, please give me a call.`,
];

const travelAsk: Ways = (terms) => {
  const { say, role, house, facts } = terms;
  const trip = facts.met ? `the interview on ${date(terms, facts.met.toPlainDate())}` : 'the interview';
  const sum = facts.amount === undefined ? '' : ` of ${facts.amount}`;
  return [
    say`To come to ${trip} for the ${role} role ${house.at} I paid travel costs${sum}. Could you please reimburse them?`,
    say`I would like to claim my travel costs${sum} for ${trip} for the ${role} role ${house.at}.`,
    say`I had travel costs${sum} for ${trip} for the ${role} role ${house.at}. Could you please arrange for them to be paid back?`,
    say`For ${trip} for the ${role} role ${house.at} I am claiming travel costs${sum} and ask you to reimburse them.`,
  ];
};

const travelClose: Ways = ({ say }) => [
  say`I will send receipts and bank details as soon as I know to whom.`,
  say`Please tell me in which form you need the receipts. Many thanks.`,
  say`I have kept the receipts. Where may I send them, together with my bank details?`,
  say`If there is a form for it, I will gladly fill it in. Thank you for your help.`,
];

const deletionAsk: Ways = (terms) => {
  const { say, role, house, facts } = terms;
  const from = facts.since ? ` of ${date(terms, facts.since)}` : '';
  return [
    say`Please delete the documents and data relating to my application${from} for the ${role} role ${house.at} under Article 17 GDPR, and confirm the deletion.`,
    say`My application${from} for the ${role} role ${house.at} has ended. I ask you to delete the data relating to it under Article 17 GDPR and to confirm that to me.`,
    say`I ask for the deletion of my documents and of all data relating to my application${from} for the ${role} role ${house.at} (Article 17 GDPR), and for a short confirmation.`,
    say`Under Article 17 GDPR I ask you to delete everything held about my application${from} for the ${role} role ${house.at}, and to confirm it briefly.`,
  ];
};

const deletionClose: Ways = ({ say }) => [
  say`If any of it has to be kept for now, please tell me what and until when.`,
  say`Should single records still be bound to a period, it is enough to tell me which and for how long.`,
  say`If you have to keep parts of it, please tell me the reason and the time.`,
  say`If something has to be stored for now, please write to me what it is and when it will go. Many thanks.`,
];

/** A re-approach months later, and what one may ask for besides: pay, a live talk, an accommodation, costs, deletion. */
export const enClaimActs = {
  reapproachNews,
  reapproachChange,
  reapproachAsk,
  payAsk,
  payClose,
  liveAsk,
  liveClose,
  needAsk,
  needClose,
  travelAsk,
  travelClose,
  deletionAsk,
  deletionClose,
};
