import { deItems, enItems } from './today-items.ts';

const numbers = {
  en: ['Nothing', 'One thing', 'Two things', 'Three things', 'Four things', 'Five things', 'Six things'],
  de: ['Nichts', 'Eine Sache', 'Zwei Sachen', 'Drei Sachen', 'Vier Sachen', 'Fünf Sachen', 'Sechs Sachen'],
};

export const todayMessages = {
  en: {
    page: {
      pageTitle: 'Today',
      calm: 'Nobody is left waiting.',
      calmText: 'That is all for today, and it is enough.',
      then: 'After that, if you like',
      all: (left: number) => (left === 1 ? 'One more, less pressing' : `${left} more, less pressing`),
      closed: 'Closed for you, without a message.',
      openAgain: 'Open it again',
      week: 'The week ahead',
      weekEmpty: 'No conversations in the next seven days.',
      newDoubt: 'I’m having second thoughts',
      welcomeTitle: 'What would you like to begin with?',
      welcomeText:
        'Second thoughts about an interview, a conversation coming up, or a goodbye that has to be written. One field is enough; everything else can come later.',
      startDoubt: 'I’m having second thoughts',
      addApplication: 'Add an application',
      dropIn: 'Drop in an invitation or a mail',
    },
    title: (count: number) =>
      count === 0
        ? 'Nothing needs you.'
        : count === 1
          ? 'One thing needs you today.'
          : `${numbers.en[count] ?? `${count} things`} need you.`,
    interview: (round: number) => `interview ${round}`,
    fairUntil: (when: string) => `fair until ${when}`,
    deadlines: {
      title: 'Dates side by side',
      lead: 'Who expects an answer by when.',
      kinds: {
        'my-answer': 'They expect your answer',
        pause: 'You asked for time until then',
        'fair-until': 'The last fair moment to ask or cancel',
        'their-answer': 'They promised you an answer',
      },
      actions: {
        'ask-until': 'Ask for more time',
        'tell-sooner': 'Ask them to tell you sooner',
        decide: 'Decide',
        doubt: 'Carry on',
        look: 'Have a look',
      },
    },
    items: enItems,
  },
  de: {
    page: {
      pageTitle: 'Heute',
      calm: 'Niemand wartet mehr.',
      calmText: 'Das war alles für heute, und es genügt.',
      then: 'Danach, wenn du magst',
      all: (left: number) => (left === 1 ? 'Eine weitere, weniger eilig' : `${left} weitere, weniger eilig`),
      closed: 'Für dich abgeschlossen, ohne Nachricht.',
      openAgain: 'Wieder öffnen',
      week: 'Die Woche',
      weekEmpty: 'Keine Gespräche in den nächsten sieben Tagen.',
      newDoubt: 'Ich habe Zweifel',
      welcomeTitle: 'Womit möchtest du anfangen?',
      welcomeText:
        'Zweifel an einem Gespräch, ein Termin, der ansteht, oder eine Nachricht, die geschrieben werden muss. Ein Feld genügt; alles andere kann später kommen.',
      startDoubt: 'Ich habe Zweifel',
      addApplication: 'Bewerbung hinzufügen',
      dropIn: 'Einladung oder Mail ablegen',
    },
    title: (count: number) =>
      count === 0
        ? 'Nichts wartet auf dich.'
        : count === 1
          ? 'Eine Sache ist heute dran.'
          : `${numbers.de[count] ?? `${count} Sachen`} sind dran.`,
    interview: (round: number) => `Gespräch ${round}`,
    fairUntil: (when: string) => `fair bis ${when}`,
    deadlines: {
      title: 'Fristen nebeneinander',
      lead: 'Wer bis wann eine Antwort erwartet.',
      kinds: {
        'my-answer': 'Deine Antwort wird erwartet',
        pause: 'Bis dahin hast du Bedenkzeit',
        'fair-until': 'Bis dahin kannst du fair fragen oder absagen',
        'their-answer': 'Eine Antwort ist dir versprochen',
      },
      actions: {
        'ask-until': 'Um mehr Zeit bitten',
        'tell-sooner': 'Um frühere Antwort bitten',
        decide: 'Entscheiden',
        doubt: 'Weitermachen',
        look: 'Ansehen',
      },
    },
    items: deItems,
  },
};
