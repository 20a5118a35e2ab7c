import type { Ways } from '#domain/letter/realise/realiser.ts';

const referrerNews: Ways = ({ say, role, house }) => [
  say`{I am|I'm} withdrawing my application for the ${role} role ${house.at}, and I wanted you to hear it from me.`,
  say`Before you hear it from anyone else: {I am|I'm} withdrawing my application for the ${role} role ${house.at}.`,
  say`You recommended me to ${house.accusative}, so you should know at once: {I am|I'm} withdrawing my application for the ${role} role.`,
  say`{I have|I've} decided to withdraw my application for the ${role} role ${house.at}, and {I would|I'd} like to tell you myself.`,
];

const referrerThanks: Ways = ({ say }) => [
  say`Thank you for lending me your name; it means a lot to me.`,
  say`Your recommendation opened that door, and {I am|I'm} grateful for it.`,
  say`I really appreciate your recommendation; it was a great help.`,
  say`Thank you for speaking up for me; I do not take it for granted.`,
];

const referrerClose: Ways = ({ say }) => [
  say`{I am|I'm} happy to tell you more when we next talk.`,
  say`{I will|I'll} be in touch soon and tell you how things go.`,
  say`If I can do something for you in return, I gladly will.`,
  say`{I would|I'd} gladly tell you more some time.`,
];

const refereeNews: Ways = ({ say, role, house }) => [
  say`{I have|I've} withdrawn my application for the ${role} role ${house.at}, so you will not be asked for a reference for it.`,
  say`There is no need for a reference for the ${role} role ${house.at} any more: {I have|I've} withdrawn my application.`,
  say`My application for the ${role} role ${house.at} is withdrawn, so nobody from there will be calling you.`,
  say`You can stand down for the ${role} role ${house.at}: {I have|I've} withdrawn my application.`,
];

const refereeThanks: Ways = ({ say }) => [
  say`Thank you for being ready to speak for me.`,
  say`I am grateful that you were willing to vouch for me.`,
  say`It was good to know that I had your support; thank you for that.`,
  say`Many thanks for letting me name you as a referee.`,
];

const refereeClose: Ways = ({ say }) => [
  say`{I will|I'll} ask you first before I name you again.`,
  say`{I will|I'll} be in touch before anybody else calls you about me.`,
  say`If anything new comes up, you will hear it from me first.`,
  say`Should I need a reference again, {I will|I'll} ask you in good time.`,
];

/** Those who lent their name: who recommended the sender, and who stood ready to vouch. */
export const enReferrerActs = { referrerNews, referrerThanks, referrerClose, refereeNews, refereeThanks, refereeClose };
