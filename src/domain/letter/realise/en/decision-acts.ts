import type { Terms, Ways } from '#domain/letter/realise/realiser.ts';
import { enDay } from '#domain/letter/realise/en/dates.ts';
import { sentence } from '#domain/letter/sentence.ts';

const date = ({ facts }: Terms, day: Temporal.PlainDate) => enDay(day, facts.locale, facts.today);
const words = ({ facts }: Terms) => sentence(facts.words ?? '');

const reconsiderNews: Ways = (terms) => {
  const { say, role, house, facts } = terms;
  const when = facts.since ? `on ${date(terms, facts.since)}` : 'recently';
  return [
    say`I withdrew my application for the ${role} role ${house.at} ${when}, and I would like to take that back.`,
    say`{I have|I've} thought again about the ${role} role ${house.at}: I withdrew ${when}, and {I would|I'd} like to be back in the process.`,
    say`{I have|I've} reconsidered, and {I would|I'd} like to take up my application for the ${role} role ${house.at} again, which I withdrew ${when}.`,
    say`When I withdrew my application for the ${role} role ${house.at} ${when}, I decided too soon, and {I would|I'd} like to reopen it.`,
  ];
};

const reconsiderWhy: Ways = (terms) => [words(terms)];

const reconsiderClose: Ways = ({ say }) => [
  say`Is the role still open, and would that be possible for you? If not, I fully understand and thank you for your time.`,
  say`I know that you may have made other plans by now. Would a conversation still be possible?`,
  say`If the position has been filled, I understand. If not, could we pick up where we left off?`,
  say`I know this is unusual, and I appreciate your looking into it. If it is no longer possible, one short line is enough.`,
];

/** Thanks for an offer where there is one, else for the process. */
const untilThanks: Ways = ({ say, facts }) =>
  facts.offer === true
    ? [
        say`Thank you for your offer, which I was very glad to receive.`,
        say`I really appreciate your offer and the trust behind it.`,
        say`Many thanks for your offer.`,
        say`Thank you for the offer and for all the time behind it.`,
      ]
    : [
        say`Thank you for your message.`,
        say`Thank you for getting back to me.`,
        say`I appreciate your keeping me posted.`,
        say`Many thanks for your reply.`,
      ];

const untilAsk: Ways = (terms) => {
  const { say, role, facts } = terms;
  const time = facts.until ? `until ${date(terms, facts.until)}` : 'a few days';
  return [
    say`May I have ${time} to give you my answer about the ${role} role?`,
    say`I want to make a good decision about the ${role} role. Could you give me ${time} for that?`,
    say`I would like to think it over properly before I answer about the ${role} role. Would it be possible to have ${time}?`,
    say`Before I decide about the ${role} role, {I would|I'd} like to go through everything carefully. Could I take ${time}?`,
  ];
};

const untilClose: Ways = ({ say }) => [
  say`You will then have a clear answer from me.`,
  say`After that you will have an answer you can rely on.`,
  say`If you need to plan sooner, please tell me and I will fit in with that.`,
  say`If this holds anything up at your end, please give me a call.`,
];

const soonerAsk: Ways = (terms) => {
  const { say, role, house, facts } = terms;
  const due = facts.until ? `by ${date(terms, facts.until)}` : 'in the next few days';
  return [
    say`I have another decision to make ${due}, and the ${role} role ${house.at} matters to me. Can you tell me before then how things stand?`,
    say`A decision is due at my end ${due}. Would it be possible to have an update on the ${role} role ${house.at} before that?`,
    say`I need to commit myself ${due}, so may I ask you openly: will you know more about the ${role} role ${house.at} by then?`,
    say`The ${role} role ${house.at} means a lot to me, and another decision of mine is due ${due}. Could you give me an idea of where things stand before that?`,
  ];
};

const soonerClose: Ways = ({ say }) => [
  say`If that is not possible, knowing so would help me, too. Thank you for your help.`,
  say`I do not mean to press you; I want to decide well. Thank you for understanding.`,
  say`A rough idea is enough for me. Many thanks.`,
  say`If anything is missing on my side, {I will|I'll} send it at once.`,
];

const backThanks: Ways = ({ say }) => [
  say`Thank you for coming back to me.`,
  say`Thank you for your message; I was glad of your interest.`,
  say`I appreciate your getting in touch once more.`,
  say`Many thanks for your kind reply.`,
];

const backNo: Ways = ({ say, role, house }) => [
  say`{I have|I've} made my decision and would like to leave it there: my application for the ${role} role ${house.at} stays withdrawn.`,
  say`My decision about the ${role} role ${house.at} stands.`,
  say`My decision about the ${role} role ${house.at} has not changed.`,
  say`I stand by what I wrote to you about the ${role} role ${house.at}.`,
];

const backNoClose: Ways = ({ say }) => [
  say`Please plan without me. I wish you and the team all the best.`,
  say`Please go ahead without me. I hope you soon find the right person for the role.`,
  say`I value the trust you have shown me, and I wish you and the team well.`,
  say`Thank you for taking it in good part. All the best to you and the team.`,
];

const backCondition: Ways = (terms) => {
  const { say, role, house } = terms;
  const condition = words(terms);
  return [
    say`For me, the ${role} role ${house.at} depends on one point: ${condition}`,
    say`On one condition I would gladly talk again about the ${role} role ${house.at}: ${condition}`,
    say`For me to think again about the ${role} role ${house.at}, one thing would need to change: ${condition}`,
    say`Let me be open about what I would need for the ${role} role ${house.at}: ${condition}`,
  ];
};

const backConditionClose: Ways = ({ say }) => [
  say`If that is possible, I look forward to talking with you; if not, my withdrawal stands.`,
  say`If that can be done, I will gladly talk again. Otherwise my decision stands.`,
  say`Can that be arranged? If not, I understand, and my withdrawal stands.`,
  say`Is that possible for you? If not, my decision stands, and I wish you well.`,
];

const backUntil: Ways = (terms) => {
  const { say, role, house, facts } = terms;
  const due = facts.until ? `by ${date(terms, facts.until)}` : 'in the next few days';
  return [
    say`{I will|I'll} think again about the ${role} role ${house.at} and give you an answer ${due}.`,
    say`{I would|I'd} like to think over what you suggest for the ${role} role ${house.at}; you will have my answer ${due}.`,
    say`You will have a clear answer from me about the ${role} role ${house.at} ${due}.`,
    say`I will answer you about the ${role} role ${house.at} ${due}, and would not like to promise anything before then.`,
  ];
};

const backUntilClose: Ways = ({ say }) => [
  say`Until then my withdrawal stands, so that you can plan.`,
  say`Until then, please plan without me.`,
  say`Until then my decision stands as I wrote. Thank you for your patience.`,
  say`If you cannot wait that long, I fully understand.`,
];

/** Coming back, on either side; and when the answer is due. */
export const enDecisionActs = {
  reconsiderNews,
  reconsiderWhy,
  reconsiderClose,
  untilThanks,
  untilAsk,
  untilClose,
  soonerAsk,
  soonerClose,
  backThanks,
  backNo,
  backNoClose,
  backCondition,
  backConditionClose,
  backUntil,
  backUntilClose,
};
