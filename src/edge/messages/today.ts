import type { TodayKind } from '#domain/today/today-item.ts';

type Facts = { who: string; when: string; left: string; count: number; until: string; what: string; isLate: boolean };
type Sentences = Record<TodayKind, { title: (facts: Facts) => string; why: (facts: Facts) => string; action: string }>;

const numbers = {
  en: ['Nothing', 'One thing', 'Two things', 'Three things', 'Four things', 'Five things', 'Six things'],
  de: ['Nichts', 'Eine Sache', 'Zwei Sachen', 'Drei Sachen', 'Vier Sachen', 'Fünf Sachen', 'Sechs Sachen'],
};

const enItems: Sentences = {
  'interview-today': {
    title: ({ who, when }) => `${who}: the conversation is today at ${when}`,
    why: () => 'Where to go, what to ask, and what is still possible.',
    action: 'This morning',
  },
  'interview-tomorrow': {
    title: ({ who, when }) => `${who}: tomorrow at ${when}`,
    why: () => 'Your questions on one page, to read or to print.',
    action: 'Notes for the talk',
  },
  undecided: {
    title: ({ who, until }) =>
      until
        ? `${who}: until ${until} you can still ask or cancel in good time`
        : `${who}: your second thoughts are waiting for you`,
    why: ({ when }) =>
      when
        ? `You have second thoughts, and the next conversation is on ${when}.`
        : 'There is no date that presses. Carry on when you like.',
    action: 'Carry on',
  },
  slept: {
    title: ({ who }) => `${who}: you slept on it`,
    why: () => 'You wanted to look at it again about now.',
    action: 'Look again',
  },
  untold: {
    title: ({ who }) => `${who}: not everyone knows yet`,
    why: ({ left }) => `You decided ${left}. Every day somebody plans with you.`,
    action: 'Tell them',
  },
  'letter-failed': {
    title: ({ who }) => `${who}: a letter did not go out`,
    why: () => 'It says why, and what you can do.',
    action: 'See why',
  },
  'letter-unclear': {
    title: ({ who }) => `${who}: it is not certain whether a letter went out`,
    why: () => 'Nothing is sent a second time until you say so.',
    action: 'Settle it',
  },
  'pause-over': {
    title: ({ who }) => `${who}: the time you asked for is over`,
    why: () => 'They expect a word from you.',
    action: 'Decide',
  },
  debrief: {
    title: ({ who, when }) => `${who}, ${when}: how did it go?`,
    why: () => 'Three lines are enough. After three days memory turns kinder, or stricter, than it was.',
    action: 'Write it down',
  },
  opinion: {
    title: ({ who }) => `${who}: a second opinion is in`,
    why: () => 'You will see it once you have written down your own view.',
    action: 'Go on',
  },
  replied: {
    title: ({ who, isLate }) => (isLate ? `${who} answered after all` : `${who} answered you`),
    why: ({ what, isLate }) => (isLate ? `${what} You had closed it for yourself; it is open again.` : what),
    action: 'Read the answer',
  },
  owed: {
    title: ({ who }) => `${who} owes you an answer`,
    why: ({ when }) => `They promised it by ${when}. One friendly question is fine; after that it may rest.`,
    action: 'Ask once',
  },
  'answer-due': {
    title: ({ who, when, isLate }) =>
      isLate ? `${who} expected your answer by ${when}` : `${who} expects your answer by ${when}`,
    why: ({ isLate }) =>
      isLate ? 'They are still waiting for a word from you.' : 'If you need longer, ask before then, not after.',
    action: 'Decide',
  },
  unanswered: {
    title: ({ who }) => `${who} has not answered, though you asked`,
    why: ({ left }) =>
      `You asked ${left}, and once is enough. You can close it for yourself, without a message; a late answer opens it again.`,
    action: 'Close it for me',
  },
  'answered-late': {
    title: ({ who }) => `${who} answered after all`,
    why: () => 'You had closed it for yourself; it is open again.',
    action: 'Have a look',
  },
  'follow-up': {
    title: ({ who }) => `Get in touch with ${who}`,
    why: () => 'You wanted to stay in touch. Two sentences will do.',
    action: 'See how',
  },
  'look-back': {
    title: () => 'Look back at a decision',
    why: () => 'Would you decide so again? It takes a minute.',
    action: 'Look back',
  },
  'private-date': {
    title: ({ when }) => `A day that matters to you: ${when}`,
    why: () => 'It stands in your private notes; here it is not said what for.',
    action: 'Open them',
  },
  intake: {
    title: ({ count }) =>
      count === 1 ? 'One thing was added and waits for your yes' : `${count} things were added and wait for your yes`,
    why: () => 'Nothing changes until you agree.',
    action: 'Have a look',
  },
};

const deItems: Sentences = {
  'interview-today': {
    title: ({ who, when }) => `${who}: Das Gespräch ist heute um ${when}`,
    why: () => 'Wohin, was fragen, und was noch möglich ist.',
    action: 'Heute Morgen',
  },
  'interview-tomorrow': {
    title: ({ who, when }) => `${who}: morgen um ${when}`,
    why: () => 'Deine Fragen auf einer Seite, zum Lesen oder Drucken.',
    action: 'Spickzettel',
  },
  undecided: {
    title: ({ who, until }) =>
      until
        ? `${who}: Bis ${until} kannst du noch in Ruhe fragen oder absagen`
        : `${who}: Deine Zweifel warten auf dich`,
    why: ({ when }) =>
      when
        ? `Du hast Zweifel, und das nächste Gespräch ist am ${when}.`
        : 'Kein Termin drängt. Mach weiter, wann du magst.',
    action: 'Weitermachen',
  },
  slept: {
    title: ({ who }) => `${who}: Du hast darüber geschlafen`,
    why: () => 'Ungefähr jetzt wolltest du noch einmal hinsehen.',
    action: 'Noch einmal ansehen',
  },
  untold: {
    title: ({ who }) => `${who}: Noch wissen nicht alle Bescheid`,
    why: ({ left }) => `Du hast dich ${left} entschieden. Mit jedem Tag plant dort jemand mit dir.`,
    action: 'Bescheid geben',
  },
  'letter-failed': {
    title: ({ who }) => `${who}: Ein Schreiben ging nicht hinaus`,
    why: () => 'Dort steht, warum, und was du tun kannst.',
    action: 'Ansehen',
  },
  'letter-unclear': {
    title: ({ who }) => `${who}: Es ist nicht sicher, ob ein Schreiben hinausging`,
    why: () => 'Nichts geht ein zweites Mal hinaus, bis du es sagst.',
    action: 'Klären',
  },
  'pause-over': {
    title: ({ who }) => `${who}: Die Bedenkzeit ist um`,
    why: () => 'Dort wartet man auf ein Wort von dir.',
    action: 'Entscheiden',
  },
  debrief: {
    title: ({ who, when }) => `${who}, ${when}: Wie war’s?`,
    why: () => 'Drei Zeilen reichen. Nach drei Tagen wird die Erinnerung freundlicher oder strenger, als es war.',
    action: 'Festhalten',
  },
  opinion: {
    title: ({ who }) => `${who}: Eine zweite Meinung ist da`,
    why: () => 'Du siehst sie, sobald du deine eigene Sicht aufgeschrieben hast.',
    action: 'Weiter',
  },
  replied: {
    title: ({ who, isLate }) => (isLate ? `${who} hat doch noch geantwortet` : `${who} hat dir geantwortet`),
    why: ({ what, isLate }) => (isLate ? `${what} Du hattest es für dich abgeschlossen; es ist wieder offen.` : what),
    action: 'Antwort lesen',
  },
  owed: {
    title: ({ who }) => `${who} schuldet dir eine Antwort`,
    why: ({ when }) => `Versprochen war sie bis ${when}. Einmal freundlich nachfragen ist gut; danach darf es ruhen.`,
    action: 'Einmal nachfragen',
  },
  'answer-due': {
    title: ({ who, when, isLate }) =>
      isLate ? `${who} hat deine Antwort bis ${when} erwartet` : `${who} erwartet deine Antwort bis ${when}`,
    why: ({ isLate }) =>
      isLate ? 'Dort wartet man noch auf ein Wort von dir.' : 'Wenn du länger brauchst, frag vorher, nicht danach.',
    action: 'Entscheiden',
  },
  unanswered: {
    title: ({ who }) => `${who} hat auch auf deine Nachfrage nicht geantwortet`,
    why: ({ left }) =>
      `Du hast ${left} nachgefragt, und einmal genügt. Du kannst es für dich abschließen, ohne Nachricht; eine späte Antwort öffnet es wieder.`,
    action: 'Für mich abschließen',
  },
  'answered-late': {
    title: ({ who }) => `${who} hat doch noch geantwortet`,
    why: () => 'Du hattest es für dich abgeschlossen; es ist wieder offen.',
    action: 'Ansehen',
  },
  'follow-up': {
    title: ({ who }) => `Bei ${who} wieder melden`,
    why: () => 'Du wolltest in Kontakt bleiben. Zwei Sätze genügen.',
    action: 'Ansehen',
  },
  'look-back': {
    title: () => 'Auf eine Entscheidung zurückblicken',
    why: () => 'Würdest du wieder so entscheiden? Es dauert eine Minute.',
    action: 'Zurückblicken',
  },
  'private-date': {
    title: ({ when }) => `Ein Tag, der für dich zählt: ${when}`,
    why: () => 'Er steht in deinen vertraulichen Notizen; wofür, wird hier nicht gesagt.',
    action: 'Aufmachen',
  },
  intake: {
    title: ({ count }) =>
      count === 1
        ? 'Eine Sache wurde abgelegt und wartet auf dein Ja'
        : `${count} Sachen wurden abgelegt und warten auf dein Ja`,
    why: () => 'Nichts ändert sich, bis du zustimmst.',
    action: 'Ansehen',
  },
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
