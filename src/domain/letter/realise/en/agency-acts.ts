import type { Ways } from '#domain/letter/realise/realiser.ts';
import { numberedRole } from '#domain/letter/realise/en/numbered-role.ts';

const agencyThanks: Ways = ({ say }) => [
  say`Thank you for putting me forward for this role.`,
  say`Thank you for all your help with this application.`,
  say`I appreciate the work you have put into this process for me.`,
  say`Many thanks for your support.`,
];

/** With an offer on the table it is the offer that is answered. */
const agencyDecline: Ways = (terms) => {
  const { say, house } = terms;
  const role = numberedRole(terms);
  return [
    say`I will not be accepting the offer, and {I am|I'm} withdrawing my application for the ${role} role ${house.at}; you are the first to know.`,
    say`{I have|I've} decided to decline the offer and withdraw my application for the ${role} position ${house.at}, and {I am|I'm} telling you before anyone else.`,
    say`To be open with you: {I have|I've} thought hard, {I am|I'm} not accepting the offer, and {I am|I'm} withdrawing my application for the ${role} role ${house.at}.`,
    say`{I am|I'm} declining the offer and withdrawing my application for the ${role} role ${house.at}.`,
  ];
};

const agencyWithdraw: Ways = (terms) => {
  if (terms.facts.offer === true) return agencyDecline(terms);
  const { say, house } = terms;
  const role = numberedRole(terms);
  return [
    say`{I am|I'm} withdrawing my application for the ${role} role ${house.at}, and wanted you to be the first to know.`,
    say`{I have|I've} decided to withdraw my application for the ${role} position ${house.at}, and {I am|I'm} telling you before anyone else.`,
    say`To be open with you: {I have|I've} thought hard about it and am withdrawing from the process for the ${role} role ${house.at}.`,
    say`Please take me out of the running for the ${role} role ${house.at}: {I am|I'm} withdrawing.`,
    say`{I am|I'm} withdrawing my application for the ${role} role ${house.at}.`,
  ];
};

const agencyPassOn: Ways = ({ say, house }) => [
  say`Please let ${house.accusative} know, with my thanks.`,
  say`Please pass this on to ${house.accusative} soon, so that nobody plans around me, and give them my thanks.`,
  say`Please tell ${house.accusative}; if a line from me would help, {I will|I'll} gladly write one.`,
  say`Please pass this on to ${house.accusative}, with my thanks to everyone who took time for me.`,
];

const agencyLookFor: Ways = ({ say, facts }) => {
  const { what = '', when } = facts.door ?? {};
  return [
    say`As for what comes next, {I would|I'd} be open to ${what} ${when ?? 'from now on'}.`,
    say`If ${what} should come up ${when ?? 'at your end'}, please give me a call.`,
    say`{I am|I'm} open to ${what} ${when ?? 'any time'}, so do keep me on your list for that.`,
    say`Should you hear of ${what} ${when ?? 'some day'}, {I would|I'd} be glad of a call.`,
  ];
};

const agencyWish: Ways = ({ say }) => [
  say`I have enjoyed working with you.`,
  say`Thank you for taking care of this.`,
  say`I wish you all the best.`,
  say`I wish you a good outcome with this search.`,
];

/** What an agency's recruiter hears, earlier and franker than the employer. */
export const enAgencyActs = { agencyThanks, agencyWithdraw, agencyPassOn, agencyLookFor, agencyWish };
