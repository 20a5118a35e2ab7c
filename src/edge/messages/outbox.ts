const numbers = {
  en: ['', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine'],
  de: ['', 'Eine', 'Zwei', 'Drei', 'Vier', 'Fünf', 'Sechs', 'Sieben', 'Acht', 'Neun'],
} as const;

const en = {
  title: 'Outbox',
  lead: 'What waits to be sent, what is stuck, and what you decide about it.',
  empty: 'Nothing is on its way.',
  emptyText: 'Letters that wait to be sent stand here, and those that did not get through.',
  to: (name: string, company: string) => (company ? `To ${name}, ${company}` : `To ${name}`),
  invitation: 'Answer to the invitation',
  goesOut: (when: string) => `It goes out at ${when}. Bowout has to be running then.`,
  sendingNow: 'It is being sent at this moment.',
  inDrafts: 'It lies in the Drafts of your mail account. From there you send it yourself.',
  takeBack: 'Take back',
  sendNow: 'Send now',
  tryAgain: 'Try again',
  read: 'Read the letter',
  askUnknown: 'Did it arrive? Bowout never sends it a second time by itself.',
  lookUp: 'Look into the Sent folder of your mail account: if it lies there, it went out.',
  itDid: 'It went out',
  itDidNot: 'It did not go out',
  refused: 'That is no longer possible: the letter has moved on.',
  leaving: (count: number, when: string) =>
    count === 1 ? `A message goes out at ${when}.` : `${numbers.en[count] ?? count} messages go out at ${when}.`,
  back: 'Settings',
};

const de: typeof en = {
  title: 'Postausgang',
  lead: 'Was auf den Versand wartet, was hängen blieb, und was du dazu entscheidest.',
  empty: 'Nichts ist unterwegs.',
  emptyText: 'Hier steht, was noch gesendet werden soll, und was nicht durchkam.',
  to: (name, company) => (company ? `An ${name}, ${company}` : `An ${name}`),
  invitation: 'Antwort auf die Einladung',
  goesOut: (when) => `Geht hinaus: ${when}. Bowout muss dann laufen.`,
  sendingNow: 'Wird gerade gesendet.',
  inDrafts: 'Liegt in den Entwürfen deines Mailkontos. Von dort sendest du selbst.',
  takeBack: 'Zurückholen',
  sendNow: 'Sofort senden',
  tryAgain: 'Noch einmal versuchen',
  read: 'Nachricht lesen',
  askUnknown: 'Kam sie an? Von selbst sendet Bowout sie kein zweites Mal.',
  lookUp: 'Sieh im Ordner für Gesendetes deines Mailkontos nach: Liegt sie dort, ging sie hinaus.',
  itDid: 'Sie ging hinaus',
  itDidNot: 'Sie ging nicht hinaus',
  refused: 'Das geht nicht mehr: Die Nachricht ist schon weiter.',
  leaving: (count, when) =>
    count === 1
      ? `Eine Nachricht geht um ${when} hinaus.`
      : `${numbers.de[count] ?? count} Nachrichten gehen ab ${when} hinaus.`,
  back: 'Einstellungen',
};

export const outboxMessages = { en, de };
