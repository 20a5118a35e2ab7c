import type { QuestionBank } from './asked-as.ts';

/** Ready wordings in English: open, non-accusing, answerable by whoever is asked. */
export const questionsEn: QuestionBank = {
  role: {
    recruiter: ['What made you open this position now?', 'Which part of the job description matters most to the team?'],
    manager: [
      'What would you want me to have done by the end of the first half year?',
      'What is part of this role that the posting does not say?',
    ],
    colleague: [
      'What do you expect from the person in this role?',
      'Where does this role begin and where does yours end?',
    ],
  },
  tasks: {
    recruiter: ['What would a usual week in this job look like?', 'Which tasks take up most of the time?'],
    manager: ['What would be on my desk in the first month?', 'Which task in this role do people tend to like least?'],
    colleague: [
      'What did you work on yesterday, from morning to evening?',
      'What takes more of your time than you expected?',
    ],
  },
  manager: {
    recruiter: ['How would you describe the way the manager leads?', 'How long has the manager had this team?'],
    manager: [
      'How do you notice that somebody in your team needs help?',
      'When did somebody last change your mind, and how?',
    ],
    colleague: [
      'How does your manager react when something goes wrong?',
      'What do you get from your manager without having to ask for it?',
    ],
  },
  team: {
    recruiter: ['Who would I work with every day?', 'How has the team changed over the past year?'],
    manager: [
      'What does the team do well, and what does it find hard?',
      'How does the team settle things when two people disagree?',
    ],
    colleague: ['How do you help each other when it gets tight?', 'What would you miss about this team?'],
  },
  pay: {
    recruiter: ['Which range is planned for this position?', 'How and when is pay looked at again?'],
    manager: [
      'What would have to happen for the pay to grow after the first year?',
      'Which parts of the pay are fixed, and which depend on something?',
    ],
    colleague: ['How openly is pay spoken about here?', 'How predictable are the parts of the pay that vary?'],
  },
  hours: {
    recruiter: [
      'Which working hours does the contract name, and how free is one within them?',
      'At which times does everybody have to be there?',
    ],
    manager: ['When does your team usually begin and end?', 'How do you handle it when somebody has to leave at four?'],
    colleague: ['When did you finish on the last three days?', 'How do private appointments fit into your week?'],
  },
  overtime: {
    recruiter: ['How is overtime recorded and made up for?', 'What does the contract say about overtime?'],
    manager: [
      'When was the team last here late, and what was the reason?',
      'What do you do so that overtime does not become a habit?',
    ],
    colleague: ['How often did it get late last month?', 'What happens to the hours that you work over?'],
  },
  workload: {
    recruiter: [
      'How many projects or cases does a person in this role have at once?',
      'How is the work of the person who left being covered at the moment?',
    ],
    manager: [
      'How do you decide what is left undone when there is too much?',
      'How many things would I look after at the same time?',
    ],
    colleague: ['What do you do when two things are due on the same day?', 'When did you last have a quiet week?'],
  },
  location: {
    recruiter: [
      'Where exactly would my place of work be, and is a move planned?',
      'What does the contract say about working in another place?',
    ],
    manager: ['On which days do you want people to be on site, and for what?', 'Where would I sit, and with whom?'],
    colleague: [
      'What is the place like when everybody is there?',
      'How do you get there, and how long does it take you?',
    ],
  },
  remote: {
    recruiter: [
      'What is agreed in writing about working from home?',
      'From when on does the rule apply to new people?',
    ],
    manager: ['How many days at home are usual in your team?', 'What would you like people to come in for?'],
    colleague: [
      'How does it go on days when some are at home and some on site?',
      'How do you hear things when you are working from home?',
    ],
  },
  travel: {
    recruiter: ['How many days of travel a month are usual in this role?', 'How is travel time counted?'],
    manager: ['How far ahead does one know about a trip?', 'Who went on the last trips, and how long were they?'],
    colleague: ['How many nights were you away last quarter?', 'How easily can you say no to a trip?'],
  },
  culture: {
    recruiter: [
      'What kind of person does well here, and who less so?',
      'What have you changed after the last survey of your people?',
    ],
    manager: ['What does a good day look like in your team?', 'Which habit of this place would you like to change?'],
    colleague: ['What surprised you most when you were new?', 'What do people here speak about at lunch?'],
  },
  respect: {
    recruiter: [
      'How do you handle it when somebody feels treated unfairly?',
      'Whom can people turn to when something goes wrong between them?',
    ],
    manager: [
      'How do you give feedback when something was not good?',
      'How do you make sure that quieter people are heard?',
    ],
    colleague: [
      'What happens here when somebody makes a mistake?',
      'How do people speak about those who are not in the room?',
    ],
  },
  honesty: {
    recruiter: [
      'What should I know about this position that is not in the posting?',
      'What do candidates ask most often, and what do you tell them?',
    ],
    manager: [
      'What is going less well at the moment?',
      'Which promise to the team could you not keep last year, and how did you tell them?',
    ],
    colleague: [
      'What did they tell you before you came, and how did it turn out?',
      'What would you have liked to know before you signed?',
    ],
  },
  stability: {
    recruiter: [
      'How is this position financed, and for how long?',
      'Which positions have been cut in the past two years, and how was it done?',
    ],
    manager: [
      'What would have to happen for this position to be in question?',
      'What are you planning with this team for the next two years?',
    ],
    colleague: ['How sure of your own position are you?', 'How do you hear about it when something big changes?'],
  },
  turnover: {
    recruiter: [
      'How long do people usually stay in this team?',
      'What became of the person who had this position before?',
    ],
    manager: [
      'Who has left in the past two years, and what have you learned from it?',
      'What keeps people in your team?',
    ],
    colleague: ['How long has each of you been here?', 'What was the reason when the last person left?'],
  },
  growth: {
    recruiter: [
      'Which steps have people taken from this position?',
      'What is there for training, in days and in money?',
    ],
    manager: [
      'How did the last person in your team grow into something new?',
      'What could I learn in my first year that I cannot do yet?',
    ],
    colleague: ['What have you learned here in the past year?', 'How did you get to the tasks that you have now?'],
  },
  onboarding: {
    recruiter: ['How are the first weeks organised, and by whom?', 'Who is there for new people in the first weeks?'],
    manager: [
      'When somebody new came last time, what did their first month look like?',
      'Who will have time for my questions in the first weeks?',
    ],
    colleague: ['How were your first four weeks?', 'Who sat beside you when you were new?'],
  },
  contract: {
    recruiter: [
      'At what point could I see a draft of the contract?',
      'For how long is the position, and how long is the trial period?',
    ],
    manager: ['Which points of the contract can be talked about?', 'What do you look at when the trial period ends?'],
    colleague: ['How close was your contract to what had been said before?', 'How did the trial period go for you?'],
  },
  process: {
    recruiter: [
      'Which steps are still to come, and by when will there be an answer?',
      'Who decides in the end, and on what grounds?',
    ],
    manager: ['What do you still need to know from me?', 'How will you arrive at your decision?'],
    colleague: ['How was it when you applied here?', 'What role does your opinion play in the choice?'],
  },
  tone: {
    recruiter: [
      'How would you describe the way people speak with each other there?',
      'How do new people take to the way it is spoken there?',
    ],
    manager: [
      'How direct is it in your team, and how do new people take to it?',
      'How does it sound when it gets stressful?',
    ],
    colleague: ['How do you speak with each other when it gets tight?', 'What does humour look like in your team?'],
  },
  values: {
    recruiter: [
      'Which of the values on the website would I notice on an ordinary day?',
      'When did the company last turn something down, and why?',
    ],
    manager: [
      'When did you last decide against the easier way?',
      'What would you not do, even if a customer asked for it?',
    ],
    colleague: ['What are you proud of in this company?', 'Where do words and deeds part here?'],
  },
  other: {
    recruiter: [
      'There is one thing I would like to understand better. Whom could I ask about it?',
      'What else would you want to know in my place?',
    ],
    manager: [
      'There is one thing I have thought about since we last spoke. How do you see it?',
      'What else would you want to know in my place?',
    ],
    colleague: ['What would you ask in my place?', 'What do people usually learn here only after some months?'],
  },
};
