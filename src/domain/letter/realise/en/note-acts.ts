import type { Terms, Ways } from '#domain/letter/realise/realiser.ts';
import { enEvents, enMet } from '#domain/letter/realise/en/phrases.ts';

const noteThanks: Ways = ({ say, facts }) => {
  const met = enMet(facts);
  return [
    say`Thank you for our conversation${met} and for your time.`,
    say`Thank you for making time to talk with me${met}.`,
    say`I wanted to thank you personally for our conversation${met}.`,
    say`I really appreciated our conversation${met}, and thank you for it.`,
    say`Before I bow out, I would like to thank you for talking with me${met}.`,
  ];
};

/** Says that the decision is already with the right person, and gives no reason. */
const noteDecision: Ways = ({ say, role, facts }) => {
  const name = facts.noticeTo;
  if (name === undefined) {
    return [
      say`{I have|I've} withdrawn my application for the ${role} role, which the hiring team already knows; I wanted to write to you myself.`,
      say`You may have heard that {I have|I've} withdrawn my application for the ${role} role; I did not want to leave without thanking you.`,
      say`The hiring team has been told that I withdrew my application for the ${role} role, and I wanted you to hear it from me, too.`,
      say`My application for the ${role} role is withdrawn, and the hiring team knows; I wanted to say goodbye to you as well.`,
    ];
  }
  return [
    say`${name} already knows that {I have|I've} withdrawn my application for the ${role} role; I wanted to write to you myself.`,
    say`{I have|I've} withdrawn my application for the ${role} role and told ${name}; I did not want to leave without thanking you.`,
    say`I have let ${name} know that {I have|I've} withdrawn my application for the ${role} role, and wanted you to hear it from me, too.`,
    say`My application for the ${role} role is withdrawn, and ${name} knows; I wanted to say goodbye to you as well.`,
  ];
};

const noteWish: Ways = ({ say }) => [
  say`I wish you and the team all the best.`,
  say`I wish you every success with the work ahead.`,
  say`All the best to you and the team.`,
  say`I hope the work goes well for all of you.`,
  say`I wish you well with everything ahead.`,
];

const organiserThanks: Ways = ({ say }) => [
  say`Thank you for all your work on the arrangements.`,
  say`Thank you for organising the conversations for me.`,
  say`I appreciate everything you did to set up the conversations.`,
  say`Many thanks for the time you spent on my appointments.`,
];

const organiserDecision: Ways = ({ say, role, facts }: Terms) => {
  const told = facts.noticeTo === undefined ? 'the hiring team knows' : `${facts.noticeTo} knows`;
  return [
    say`{I have|I've} withdrawn my application for the ${role} role, and ${told}; I did not want you to learn it from the calendar.`,
    say`My application for the ${role} role is withdrawn, and ${told}, so there is nothing further for you to plan.`,
    say`So that you need not plan further for me: {I have|I've} withdrawn my application for the ${role} role, and ${told}.`,
    say`As ${told}, {I have|I've} withdrawn my application for the ${role} role, and I wanted to tell you myself.`,
  ];
};

const releaseDates: Ways = ({ say, facts }) => {
  const events = enEvents(facts);
  return [
    say`Please cancel ${events}.`,
    say`Please cancel ${events}, so that the time is free again.`,
    say`Please cancel ${events} for me.`,
    say`I will not be attending ${events}, so please cancel.`,
  ];
};

/** The short notes to those who met the sender or arranged it. */
export const enNoteActs = { noteThanks, noteDecision, noteWish, organiserThanks, organiserDecision, releaseDates };
