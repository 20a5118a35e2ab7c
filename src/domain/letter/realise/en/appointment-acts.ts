import type { Terms, Ways } from '#domain/letter/realise/realiser.ts';
import { isShortNotice } from '#domain/letter/realise/is-short-notice.ts';
import { enDay, enMoment } from '#domain/letter/realise/en/dates.ts';
import { enFirst, enToday } from '#domain/letter/realise/en/phrases.ts';

const channelAsk: Ways = ({ say, role, facts }) => {
  const event = enFirst(facts);
  const how = facts.instead === 'video' ? 'by video' : 'by phone';
  return [
    say`Could we hold ${event} for the ${role} role ${how}?`,
    say`Would it be possible to have ${event} for the ${role} role ${how}?`,
    say`I have a request about the ${role} role: can we do ${event} ${how}?`,
    say`{I would|I'd} like to do ${event} for the ${role} role ${how}. Is that possible?`,
  ];
};

const channelClose: Ways = ({ say, facts }) => {
  const number =
    facts.instead !== 'video' && facts.sender.phone !== undefined ? `; my number is ${facts.sender.phone}` : '';
  return [
    say`The time can stay as it is${number}.`,
    say`The time itself works well for me. Thank you for your help.`,
    say`If that is not possible, please tell me and we will find a way.`,
    say`It would help me a great deal. Thank you for looking into it.`,
  ];
};

const moveAsk: Ways = ({ say, role, facts }) => {
  const event = enFirst(facts);
  return [
    say`I cannot make ${event} for the ${role} role and would like to move it.`,
    say`Something has come up: could we move ${event} for the ${role} role?`,
    say`I have to ask you to reschedule ${event} for the ${role} role.`,
    say`Could we move ${event} for the ${role} role to another time?`,
  ];
};

const moveSorry: Ways = ({ say }) => [
  say`{I am|I'm} sorry for the inconvenience.`,
  say`I apologise for the trouble.`,
  say`{I am|I'm} sorry to change your plans.`,
  say`{I am|I'm} sorry for the extra work.`,
];

const moveSlots: Ways = ({ say, facts }) => {
  const times = (facts.slots ?? []).map((slot) => enMoment(slot, facts.locale, facts.today));
  const free = times.length < 2 ? (times[0] ?? '') : `${times.slice(0, -1).join(', ')} or ${times.at(-1) ?? ''}`;
  if (free === '') {
    return [
      say`{I am|I'm} flexible in the days after that. Which time would suit you?`,
      say`I will gladly fit in with your calendar; please suggest a time or two.`,
      say`{I am|I'm} looking forward to it all the same. When would suit you instead?`,
      say`Any time you suggest in the days after that should work for me.`,
    ];
  }
  return [
    say`I could do ${free}.`,
    say`I would be free ${free}, and {I am|I'm} happy to fit in with you otherwise.`,
    say`My suggestion: ${free}. Other times are possible, too.`,
    say`Would ${free} suit you instead?`,
  ];
};

/** A word on how late it comes, or, days before, on the trouble it makes. */
const late: Ways = ({ say, facts }) =>
  isShortNotice(facts)
    ? [
        say`{I am|I'm} sorry for the short notice.`,
        say`I apologise for telling you so late.`,
        say`{I am|I'm} sorry that this comes so late.`,
        say`Please excuse the short notice.`,
      ]
    : [
        say`{I am|I'm} sorry for the inconvenience.`,
        say`I apologise for the trouble this causes.`,
        say`{I am|I'm} sorry to change your plans.`,
        say`Please excuse the extra work.`,
      ];

const withLate = (terms: Terms, news: readonly string[]) => {
  const words = late(terms);
  return news.map((sentence, at) => `${sentence} ${words[at % words.length] ?? ''}`);
};

/** No details: an illness is nobody's business but the sender's. */
const illNews: Ways = (terms) => {
  const { say, role, facts } = terms;
  const event = enToday(facts);
  return withLate(terms, [
    say`{I am|I'm} ill and have to cancel ${event} for the ${role} role.`,
    say`I have to cancel ${event} for the ${role} role, because {I am|I'm} not well.`,
    say`I cannot attend ${event} for the ${role} role, as {I am|I'm} unwell.`,
    say`As {I am|I'm} ill, I need to cancel ${event} for the ${role} role.`,
  ]);
};

const illClose: Ways = ({ say }) => [
  say`{I will|I'll} get in touch as soon as {I am|I'm} well again, and {I would|I'd} be glad of a new date.`,
  say`{I am|I'm} still very interested, and {I will|I'll} suggest a new date once {I am|I'm} better.`,
  say`I would gladly find another time, and {I will|I'll} write with some suggestions once {I am|I'm} better.`,
  say`Thank you for understanding. {I will|I'll} be in touch about a new date in the next few days.`,
];

const cancelNews: Ways = (terms) => {
  const { say, role, facts } = terms;
  const event = enToday(facts);
  return withLate(terms, [
    say`I have to cancel ${event} for the ${role} role.`,
    say`I cannot attend ${event} for the ${role} role and have to cancel.`,
    say`I need to cancel ${event} for the ${role} role and do not want to keep you waiting.`,
    say`Please cancel ${event} for the ${role} role, as I will not be able to come.`,
  ]);
};

const cancelClose: Ways = ({ say, facts }) => {
  const day = facts.until ? `by ${enDay(facts.until, facts.locale, facts.today)}` : 'in the next few days';
  return [
    say`{I will|I'll} write to you ${day} and tell you where I stand.`,
    say`You will hear from me again ${day}. Thank you for understanding.`,
    say`{I will|I'll} tell you more ${day}. Thank you for your patience.`,
    say`{I will|I'll} follow up ${day}. Thank you for your time.`,
  ];
};

/** One appointment that is held otherwise, moved or cancelled, while the application stands. */
export const enAppointmentActs = {
  channelAsk,
  channelClose,
  moveAsk,
  moveSorry,
  moveSlots,
  illNews,
  illClose,
  cancelNews,
  cancelClose,
};
