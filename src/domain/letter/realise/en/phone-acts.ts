import type { Terms, Ways } from '#domain/letter/realise/realiser.ts';
import { enAddress } from '#domain/letter/realise/en/greeting.ts';
import { enEvents } from '#domain/letter/realise/en/phrases.ts';
import { enReason } from '#domain/letter/realise/en/reason-acts.ts';

/** A name follows only where one can be spoken. */
const hello = ({ facts }: Terms) => {
  const name = enAddress(facts.recipient, facts.locale);
  return name === undefined ? 'Hello' : `Hello ${name}`;
};

const callOpen: Ways = (terms) => {
  const { say, sender, role } = terms;
  const start = hello(terms);
  if (terms.facts.purpose === 'voicemail') {
    return [
      say`${start}, this is ${sender}.`,
      say`${start}, ${sender} here, about the ${role} role.`,
      say`${start}, this is ${sender}; {I will|I'll} keep it short.`,
      say`${start}, my name is ${sender}.`,
    ];
  }
  return [
    say`${start}, this is ${sender}. Do you have two minutes?`,
    say`${start}, ${sender} here, about the ${role} role. Is this a good moment?`,
    say`${start}, this is ${sender}. {There is|There's} something {I would|I'd} like to tell you myself; it only takes two minutes.`,
    say`${start}, my name is ${sender}. {I am|I'm} calling about the ${role} role, and it will be brief.`,
  ];
};

const offerNews: Ways = ({ say, role }) => [
  say`{I have|I've} decided not to accept your offer, and {I am|I'm} withdrawing my application for the ${role} role; I wanted to tell you myself.`,
  say`{I have|I've} thought it through: I am declining your offer and withdrawing my application for the ${role} role.`,
  say`I was very pleased to get your offer. I will not be accepting it, and {I am|I'm} withdrawing my application for the ${role} role.`,
  say`I want you to know right away: {I am|I'm} declining your offer and withdrawing my application.`,
];

const callNews: Ways = (terms) => (terms.facts.offer === true ? offerNews(terms) : plainNews(terms));

const plainNews: Ways = ({ say, role, house }) => [
  say`{I am|I'm} withdrawing my application for the ${role} role ${house.at}, and I wanted to tell you myself.`,
  say`{I have|I've} thought it through, and {I am|I'm} withdrawing my application for the ${role} role.`,
  say`I want you to know right away: {I am|I'm} withdrawing my application for the ${role} role.`,
  say`{I have|I've} decided to withdraw from the process for the ${role} role ${house.at}.`,
];

const callThanks: Ways = ({ say, facts }) =>
  facts.rounds > 0
    ? [
        say`Thank you for your time and for our conversation.`,
        say`I really appreciate the time you gave me.`,
        say`Thank you for talking with me, and for all the work behind it.`,
        say`Many thanks for our conversation.`,
      ]
    : [
        say`Thank you for your interest in my application.`,
        say`I really appreciate your time.`,
        say`Thank you for the time you have spent on this.`,
        say`Many thanks for considering me.`,
      ];

const callDates: Ways = ({ say, facts }) => {
  const events = enEvents(facts);
  return [
    say`Please cancel ${events}.`,
    say`Please cancel ${events} for me.`,
    say`Please take ${events} out of your calendar.`,
    say`I will not be attending ${events}, so please cancel.`,
  ];
};

const callConfirm: Ways = ({ say }) => [
  say`{I will|I'll} send you a short email in a moment, so that you have it in writing. All the best, and goodbye.`,
  say`You will have it in writing today, by email. I wish you and the team all the best.`,
  say`{I will|I'll} confirm it in writing straight away. Thank you for listening, and goodbye.`,
  say`A short email will follow. Have a good day.`,
];

const voicemailNews: Ways = ({ say, role, house }) => [
  say`{I am|I'm} withdrawing my application for the ${role} role ${house.at}, and I want to thank you for your time.`,
  say`{I have|I've} decided to withdraw my application ${house.at} and wanted to tell you myself.`,
  say`{I am|I'm} withdrawing my application ${house.at}; thank you for all your time.`,
  say`I wanted to let you know that {I am|I'm} withdrawing my application for the ${role} role, and to thank you.`,
];

const voicemailConfirm: Ways = ({ say }) => [
  say`You will get an email from me in a moment. Goodbye.`,
  say`{I will|I'll} send you an email about it. There is no need to call back, though you are welcome to.`,
  say`The rest is in an email that is on its way. All the best.`,
  say`{I will|I'll} confirm it by email. Have a good day.`,
];

/** Answers to *may I ask why?*: the recorded reason, or a friendly way to keep it to oneself. */
const whyAnswer: Ways = (terms) => {
  const { say, facts } = terms;
  if (facts.reason && facts.reason.kind !== 'none') {
    const whys = enReason(terms);
    const leads = [
      say`Of course.`,
      say`Thank you for asking.`,
      say`Gladly, in one sentence.`,
      say`That is a fair question.`,
    ];
    return leads.map((lead, at) => `${lead} ${whys[at % whys.length] ?? ''}`);
  }
  return [
    say`{I have|I've} thought about it for a long time, and the decision stands. {I would|I'd} like to keep the reasons to myself.`,
    say`Thank you for asking. I weighed it up for myself, and {I would|I'd} like to leave it at that.`,
    say`It was no single thing; it was the whole picture for me. {I would|I'd} rather not say more.`,
    say`I understand the question. {I have|I've} weighed it up and decided this way.`,
  ];
};

const whyClose: Ways = ({ say }) => [
  say`{I have|I've} made my decision and would like to leave it there. Thank you for understanding.`,
  say`Nothing will change about the decision. Thank you for taking it so well.`,
  say`There is no more to it than that. Thank you for your time.`,
  say`My mind is made up. Thank you for our conversation, and all the best.`,
];

/** The short message for a professional network: one paragraph, at most 300 characters with its greeting. */
const network: Ways = (terms) => {
  const { say, role, house } = terms;
  const start = hello(terms);
  if (terms.facts.recipient?.role === 'interviewer') {
    return [
      say`${start}, thank you for our conversation. {I have|I've} withdrawn my application for the ${role} role, and the hiring team knows. {I would|I'd} be glad to stay in touch here.`,
      say`${start}, {I have|I've} withdrawn my application for the ${role} role and wanted to thank you for our conversation. Happy to stay in touch here.`,
      say`${start}, many thanks for your time. {I have|I've} decided against the role and would like to stay connected here.`,
      say`${start}, I remember our conversation well, thank you for it. My application is withdrawn, and {I would|I'd} be glad to stay in touch.`,
    ];
  }
  return [
    say`${start}, {I am|I'm} withdrawing my application for the ${role} role ${house.at}. Thank you for your time; an email follows.`,
    say`${start}, a quick note so that you know right away: {I am|I'm} withdrawing my application for the ${role} role. Thank you, an email follows.`,
    say`${start}, {I have|I've} decided to withdraw my application for the ${role} role. Thank you for your interest, and all the best.`,
    say`${start}, I am withdrawing my application for the ${role} role ${house.at}. I appreciate the time you gave me.`,
  ];
};

/** What is spoken, and what has to be as short as speech. */
export const enPhoneActs = {
  callOpen,
  callNews,
  callThanks,
  callDates,
  callConfirm,
  voicemailNews,
  voicemailConfirm,
  whyAnswer,
  whyClose,
  network,
};
