const numbers = {
  en: ['', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine'],
  de: ['', 'Eine', 'Zwei', 'Drei', 'Vier', 'Fünf', 'Sechs', 'Sieben', 'Acht', 'Neun'],
} as const;

/** `when` is a time of day, or a day with its time. */
const atEn = (when: string, isToday: boolean) => (isToday ? `at ${when}` : `on ${when}`);
const atDe = (when: string, isToday: boolean) => (isToday ? `um ${when}` : `am ${when}`);

const en = {
  title: 'Outbox',
  lead: 'What waits to be sent, what is stuck, and what you decide about it.',
  empty: 'Nothing is on its way.',
  emptyText: 'Letters that wait to be sent stand here, and those that did not get through.',
  to: (name: string, company: string) => (company ? `To ${name}, ${company}` : `To ${name}`),
  invitation: 'Answer to the invitation',
  goesOut: (when: string, isToday: boolean) => `It goes out ${atEn(when, isToday)}. Bowout has to be running then.`,
  sendingNow: 'It is being sent at this moment.',
  inDrafts: 'It lies in the Drafts of your mail account. From there you send it yourself.',
  takeBack: 'Take back',
  sendNow: 'Send now',
  draftGone: 'I have deleted it there',
  tryAgain: 'Try again',
  read: 'Read the letter',
  askUnknown: 'Did it arrive? Bowout never sends it a second time by itself.',
  lookUp: 'Look into the Sent folder of your mail account: if it lies there, it went out.',
  itDid: 'It went out',
  itDidNot: 'It did not go out',
  leaving: (count: number, when: string, isToday: boolean) =>
    count === 1
      ? `A message goes out ${atEn(when, isToday)}.`
      : `${numbers.en[count] ?? count} messages go out ${atEn(when, isToday)}.`,
  back: 'Settings',
};

const de: typeof en = {
  title: 'Postausgang',
  lead: 'Was auf den Versand wartet, was hängen blieb, und was du dazu entscheidest.',
  empty: 'Nichts ist unterwegs.',
  emptyText: 'Hier steht, was noch gesendet werden soll, und was nicht durchkam.',
  to: (name, company) => (company ? `An ${name}, ${company}` : `An ${name}`),
  invitation: 'Antwort auf die Einladung',
  goesOut: (when, isToday) => `Sie geht ${atDe(when, isToday)} hinaus. Bowout muss dann laufen.`,
  sendingNow: 'Wird gerade gesendet.',
  inDrafts: 'Liegt in den Entwürfen deines Mailkontos. Von dort sendest du selbst.',
  takeBack: 'Zurückholen',
  sendNow: 'Sofort senden',
  draftGone: 'Dort habe ich sie gelöscht',
  tryAgain: 'Noch einmal versuchen',
  read: 'Nachricht lesen',
  askUnknown: 'Kam sie an? Von selbst sendet Bowout sie kein zweites Mal.',
  lookUp: 'Sieh im Ordner für Gesendetes deines Mailkontos nach: Liegt sie dort, ging sie hinaus.',
  itDid: 'Sie ging hinaus',
  itDidNot: 'Sie ging nicht hinaus',
  leaving: (count, when, isToday) =>
    count === 1
      ? `Eine Nachricht geht ${atDe(when, isToday)} hinaus.`
      : `${numbers.de[count] ?? count} Nachrichten gehen hinaus, die erste ${atDe(when, isToday)}.`,
  back: 'Einstellungen',
};

export const outboxMessages = { en, de };
