import type { Terms, Ways } from '#domain/letter/realise/realiser.ts';
import { enDay } from '#domain/letter/realise/en/dates.ts';
import { enFirst } from '#domain/letter/realise/en/phrases.ts';
import { sentence } from '#domain/letter/sentence.ts';

const date = ({ facts }: Terms, day: Temporal.PlainDate) => enDay(day, facts.locale, facts.today);

/** Thanks before a request; nothing that has not happened is thanked for. */
const requestThanks: Ways = ({ say, facts }) =>
  facts.rounds > 0
    ? [
        say`Thank you for our conversation and for your time.`,
        say`Thank you for talking with me, and for everything I learned.`,
        say`I appreciate the time you took for our conversation.`,
        say`Many thanks for telling me so much about the role.`,
      ]
    : [
        say`Thank you for your interest in my application.`,
        say`Thank you for getting in touch.`,
        say`I appreciate the time you are giving my application.`,
        say`Many thanks for your message.`,
      ];

const pauseAsk: Ways = (terms) => {
  const { say, role, facts } = terms;
  const time = facts.until ? `until ${date(terms, facts.until)}` : 'a few days';
  return [
    say`Before we go on with the ${role} role, may I take ${time} to think it over?`,
    say`I want to make a good decision about the ${role} role, and I would like to take ${time} for that.`,
    say`I take the decision about the ${role} role seriously; could I have ${time} to think about it?`,
    say`Could you give me ${time} to think about the next step for the ${role} role?`,
  ];
};

const pausePlan: Ways = (terms) => {
  const { say, facts } = terms;
  const day = facts.until ? `by ${date(terms, facts.until)} at the latest` : 'within the next few days';
  if ((facts.booked ?? []).length > 0) {
    const event = enFirst(facts);
    return [
      say`{I will|I'll} get back to you ${day}. Could we move ${event} to a later day?`,
      say`You will hear from me ${day}. Would it be possible to put ${event} off until then?`,
      say`{I will|I'll} let you know ${day}. May we postpone ${event}?`,
      say`My answer will reach you ${day}. Could ${event} wait until after that?`,
    ];
  }
  return [
    say`{I will|I'll} get back to you ${day}. Does that work for you?`,
    say`You will hear from me ${day}. I hope that fits your plans.`,
    say`{I will|I'll} let you know ${day}. Is that all right?`,
    say`You will have a clear answer from me ${day}. I hope that suits you.`,
  ];
};

const questionAsk: Ways = ({ say, role, facts }) => {
  const words = sentence(facts.words ?? '');
  return [
    say`{There is|There's} one question about the ${role} role that matters for my decision: ${words}`,
    say`One question about the ${role} role is still open for me: ${words}`,
    say`Before we go on, {I would|I'd} like to ask you something about the ${role} role: ${words}`,
    say`Something about the ${role} role is on my mind, and {I would|I'd} like to ask you openly: ${words}`,
  ];
};

const questionClose: Ways = ({ say }) => [
  say`A few lines are plenty, and a short call is just as good, whichever you prefer.`,
  say`You are welcome to write or simply give me a call.`,
  say`If it is easier to explain by phone, you can reach me any time.`,
  say`Even a short answer would help me a great deal.`,
];

/** One follow-up to a silent employer: the promised day as a fact, no reproach. */
const followAsk: Ways = (terms) => {
  const { say, role, house, facts } = terms;
  if (facts.until) {
    const day = date(terms, facts.until);
    return [
      say`We had ${day} in mind for news about the ${role} role ${house.at}. How do things stand?`,
      say`An answer about the ${role} role ${house.at} was planned for ${day}, so {I am|I'm} checking in: where do things stand?`,
      say`{I am|I'm} following up on the ${role} role ${house.at}, where we had ${day} in mind. Is there any news yet?`,
      say`We were going to be in touch by ${day} about the ${role} role ${house.at}. Can you tell me where things stand?`,
    ];
  }
  return [
    say`I wanted to ask how things are going with the ${role} role ${house.at}. Is there any news yet?`,
    say`{I am|I'm} still interested in the ${role} role ${house.at}. Is there any news?`,
    say`{I am|I'm} following up on my application for the ${role} role ${house.at}. What are the next steps?`,
    say`How are things with the ${role} role ${house.at}? {I am|I'm} asking because {I am|I'm} planning the coming weeks.`,
  ];
};

const followClose: Ways = ({ say }) => [
  say`Even a brief update would help. Thank you for your time.`,
  say`If it is going to take longer, a short line to say so is plenty. Thank you, and have a good day.`,
  say`If you need anything else from me, {I will|I'll} gladly send it. Many thanks.`,
  say`One line is enough. Thank you for your help.`,
];

/** Requests that leave the process as it is: time, an answer, a word on how things stand. */
export const enRequestActs = { requestThanks, pauseAsk, pausePlan, questionAsk, questionClose, followAsk, followClose };
