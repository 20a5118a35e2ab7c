import type { TodayKind } from '#domain/today/today-item.ts';

type Facts = { who: string; when: string; left: string; count: number; until: string; what: string; isLate: boolean };
type Sentences = Record<TodayKind, { title: (facts: Facts) => string; why: (facts: Facts) => string; action: string }>;

/** What asks for the person today, in words. */
export const enItems: Sentences = {
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

export const deItems: Sentences = {
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
