import type { Terms, Ways } from '#domain/letter/realise/realiser.ts';
import { enEvents, enList, enTopic } from '#domain/letter/realise/en/phrases.ts';
import { numberedRole } from '#domain/letter/realise/en/numbered-role.ts';
import { sentence } from '#domain/letter/sentence.ts';

const talks = ({ facts }: Terms) => (facts.rounds > 1 ? 'conversations' : 'conversation');

const offerThanks: Ways = ({ say, house }) => [
  say`Thank you for your offer, and for the confidence it shows in me.`,
  say`I was very glad to receive your offer, and I thank you for it.`,
  say`Thank you for the offer and for all the time that went into it.`,
  say`I really appreciate your offer and the care you took in showing me ${house.accusative}.`,
];

const talkThanks: Ways = (terms) => {
  const { say, house } = terms;
  return [
    say`Thank you for our ${talks(terms)} and for the time you gave me.`,
    say`Thank you for your time and for showing me how ${house.accusative} works.`,
    say`I appreciate the time you took for our ${talks(terms)}.`,
    say`Many thanks for our ${talks(terms)} and for everything I learned about the role.`,
    say`Thank you for the chance to get to know ${house.accusative} in our ${talks(terms)}.`,
  ];
};

const paperThanks: Ways = ({ say }) => [
  say`Thank you for taking the time to look at my application.`,
  say`Thank you for your interest in my application.`,
  say`I appreciate the time you have spent on my application.`,
  say`Many thanks for considering my application.`,
];

const thanks: Ways = (terms) => {
  if (terms.facts.offer === true) return offerThanks(terms);
  return terms.facts.rounds > 0 ? talkThanks(terms) : paperThanks(terms);
};

const decline: Ways = (terms) => {
  const { say, house } = terms;
  const role = numberedRole(terms);
  return [
    say`After careful thought I have decided not to accept it, and I am withdrawing my application for the ${role} role ${house.at}.`,
    say`{I have|I've} decided to decline it and withdraw my application for the ${role} position ${house.at}.`,
    say`I will not be accepting it, and I withdraw my application for the ${role} role ${house.at}.`,
    say`After thinking it through, {I am|I'm} declining it and withdrawing my application for the ${role} role ${house.at}.`,
  ];
};

const withdraw: Ways = (terms) => {
  const { say, house } = terms;
  if (terms.facts.offer === true) return decline(terms);
  const role = numberedRole(terms);
  return [
    say`After careful thought, {I have|I've} decided to withdraw my application for the ${role} role ${house.at}.`,
    say`{I am|I'm} writing to withdraw my application for the ${role} position ${house.at}.`,
    say`I wanted you to know right away that {I am|I'm} withdrawing my application for the role of ${role} ${house.at}.`,
    say`{I have|I've} thought it over and am withdrawing from the process for the ${role} role ${house.at}.`,
    say`{I have|I've} made up my mind to withdraw my application for the ${role} role ${house.at}.`,
  ];
};

/** A thing or a moment (`the walk through the old boiler house`, `your sketch`): nobody *told about* it, it simply stays. */
const opensThing = /^(?:the|a|an|your|that|those)\s/u;

/** What stayed from this recipient's own conversation. */
const appreciate: Ways = ({ say, facts }) => {
  if (!facts.appreciation) return [''];
  const { form, text } = facts.appreciation;
  if (form === 'sentence') {
    const said = sentence(text);
    return [
      said,
      say`One thing {I would|I'd} like to add: ${said}`,
      say`Something from our conversation stays with me: ${said}`,
      say`What I take with me: ${said}`,
    ];
  }
  const topic = enTopic(text);
  if (opensThing.test(topic)) {
    return [
      say`What I remember best from our conversation is ${topic}.`,
      say`One thing from our conversation stays with me: ${topic}.`,
      say`I keep thinking back to ${topic}.`,
      say`Of all we talked about, I will remember one thing best: ${topic}.`,
      say`Something I take with me from talking to you: ${topic}.`,
    ];
  }
  return [
    say`I particularly enjoyed talking with you about ${topic}.`,
    say`What you told me about ${topic} has stayed with me.`,
    say`I took a lot from our conversation about ${topic}.`,
    say`I keep coming back to what we said about ${topic}.`,
    say`Hearing about ${topic} was a highlight for me.`,
  ];
};

const effort: Ways = ({ say, facts }) => {
  const planning = say`I wanted to tell you straight away, so that you can plan ahead.`;
  const work = [
    say`I know how much work goes into a process like this, and I appreciate it.`,
    say`{I am|I'm} aware of how much time everybody has put into this.`,
    say`I value the care that everyone involved has taken with this process.`,
  ];
  if (facts.offer === true) return [...work, say`I know how much thought and time has gone into this.`];
  return facts.rounds > 1 ? [...work, planning] : [planning, ...work];
};

/** The way of each number is followed by that of cancelDates: no two sentences beginning alike. */
const passOnThanks: Ways = ({ say, facts }) => {
  const names = enList(facts.thankedThrough ?? [], facts.locale);
  return [
    say`My thanks also go to ${names}; please pass them on.`,
    say`Please give my thanks to ${names}, too.`,
    say`Please pass on my thanks to ${names} as well.`,
    say`Please also thank ${names} for me.`,
  ];
};

const cancelDates: Ways = ({ say, facts }) => {
  const events = enEvents(facts);
  return [
    say`Please cancel ${events}.`,
    say`I will not be attending ${events}, so please cancel.`,
    say`As for ${events}, please cancel.`,
    say`Please cancel ${events}, so that the time is free again.`,
  ];
};

const sorry: Ways = ({ say }) => [
  say`{I am|I'm} sorry for the inconvenience.`,
  say`I apologise for the trouble this causes.`,
  say`{I am|I'm} sorry to upset your plans.`,
  say`{I am|I'm} sorry for the extra work.`,
];

/** An offer that is declined deserves a word of its own. */
const sorryOffer: Ways = ({ say }) => [
  say`{I am|I'm} sorry that this leaves the role open for longer.`,
  say`{I am|I'm} sorry to disappoint you.`,
  say`I apologise for the trouble this causes you.`,
  say`{I am|I'm} sorry for the extra work this makes for you.`,
];

const door: Ways = ({ say, facts }) => {
  const { what = '', when } = facts.door ?? {};
  return [
    say`If ${what} should come up ${when ?? 'later on'}, {I would|I'd} be glad to hear from you.`,
    say`{I am|I'm} open to ${what} ${when ?? 'in future'}, and happy to be contacted about it.`,
    say`Please keep me in mind for ${what} ${when ?? 'later on'}.`,
    say`Should you think of me for ${what} ${when ?? 'one day'}, please do get in touch.`,
  ];
};

const wish: Ways = ({ say }) => [
  say`I wish you and the team all the best.`,
  say`I hope you soon find the right person for the role.`,
  say`All the best to you and the whole team.`,
  say`I wish you every success with the search.`,
  say`I wish you and everyone on the team well.`,
];

/** What a formal notice says in English. */
export const enNoticeActs = {
  thanks,
  withdraw,
  appreciate,
  effort,
  passOnThanks,
  cancelDates,
  sorry,
  sorryOffer,
  door,
  wish,
};
