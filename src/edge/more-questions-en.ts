import type { MoreQuestions } from './asked-as.ts';

/** A third wording in English for each topic and kind of person; it asks from another side than the first two. */
export const moreQuestionsEn: MoreQuestions = {
  role: {
    recruiter: 'How has this position changed since it was last filled?',
    manager: 'By what would you tell, after a year, that it was the right choice?',
    colleague: 'What has been left undone while this position was open?',
  },
  tasks: {
    recruiter: 'How much of the work is planned, and how much comes up on the day?',
    manager: 'Which tasks would you hand over first, and which only later?',
    colleague: 'Which of your tasks would you give away, if you could choose?',
  },
  manager: {
    recruiter: 'What do people who have worked with this manager say?',
    manager: 'What do people in your team get from you in a normal week?',
    colleague: 'When did you last disagree with your manager, and what came of it?',
  },
  team: {
    recruiter: 'How is the team put together, in years and in roles?',
    manager: 'What is the team still missing?',
    colleague: 'What does the team do together that is in no calendar?',
  },
  pay: {
    recruiter: 'What does the pay for this position go by?',
    manager: 'How did pay develop for people in your team over the past two years?',
    colleague: 'By what does one get a raise here?',
  },
  hours: {
    recruiter: 'How are working hours recorded?',
    manager: 'Which hours of the day matter for the team, and why those?',
    colleague: 'What does your calendar look like after five?',
  },
  overtime: {
    recruiter: 'How many hours over did people in this role have last year?',
    manager: 'How do you notice that somebody works too long?',
    colleague: 'What is usually the reason when it gets late?',
  },
  workload: {
    recruiter: 'How was the size of this position worked out?',
    manager: 'What did the team last stop doing, so that it was not too much?',
    colleague: 'How does your week look when everything comes at once?',
  },
  location: {
    recruiter: 'Which places of work come into question for this position?',
    manager: 'What is better done on site in your eyes, and what is not?',
    colleague: 'What would you change about the place, if you could?',
  },
  remote: {
    recruiter: 'How has the rule for working from home changed over the past year?',
    manager: 'How do you keep in touch with those who are at home?',
    colleague: 'How many days were you at home last month?',
  },
  travel: {
    recruiter: 'Which trips are fixed, and which depend on the project?',
    manager: 'What happens when somebody cannot travel for a while?',
    colleague: 'What does a travel week look like, from the door and back?',
  },
  culture: {
    recruiter: 'What do people say when they leave?',
    manager: 'How do decisions come about here that concern everybody?',
    colleague: 'When did you last laugh with the others, and about what?',
  },
  respect: {
    recruiter: 'What was done the last time somebody complained?',
    manager: 'How do you go about it when somebody in the team is treated badly?',
    colleague: 'How is it here when somebody says no?',
  },
  honesty: {
    recruiter: 'What has made people say no to this position?',
    manager: 'What would somebody find hard in this role who comes from outside?',
    colleague: 'What would you tell a good friend who was about to start here?',
  },
  stability: {
    recruiter: 'How has the number of people developed over the past two years?',
    manager: 'What does this team depend on to be kept?',
    colleague: 'What has changed here in the past year?',
  },
  turnover: {
    recruiter: 'How many people have had this position in the past five years?',
    manager: 'Where did the people go who left your team?',
    colleague: 'What would have to happen for you to leave?',
  },
  growth: {
    recruiter: 'How often is it spoken about where somebody wants to go?',
    manager: 'What would you let somebody take on after two good years?',
    colleague: 'Who here do you learn most from?',
  },
  onboarding: {
    recruiter: 'What do new people get in their hands before the first day?',
    manager: 'By when would you want me to work on my own, and at what?',
    colleague: 'What would have made your start easier?',
  },
  contract: {
    recruiter: 'Which points of the contract differ from what is usual with you?',
    manager: 'How often are people kept on after the trial period?',
    colleague: 'What in your contract turned out to matter?',
  },
  process: {
    recruiter: 'How many people are still in the running, and what is the choice about now?',
    manager: 'What gave you pause in our conversation?',
    colleague: 'What do you hope to learn about me today?',
  },
  tone: {
    recruiter: 'What do people from outside notice first about the way you speak there?',
    manager: 'How do you say it when you are annoyed?',
    colleague: 'What does the tone in your chat sound like on a bad day?',
  },
  values: {
    recruiter: 'By what does one notice, in this position, what the company stands for?',
    manager: 'What was the last thing that you and your superiors saw differently?',
    colleague: 'What would you never have to do here?',
  },
  other: {
    recruiter: 'Who could tell me more about it from their own work?',
    manager: 'What should we speak about that has not come up yet?',
    colleague: 'What did nobody tell you before you started?',
  },
};
