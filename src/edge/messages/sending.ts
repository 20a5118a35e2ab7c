const some = {
  en: ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven'],
  de: ['keine', 'eine', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben'],
} as const;
const count = (lang: 'en' | 'de', many: number) => some[lang][many] ?? String(many);

/** Sending from here: when, what comes of it, and all of a goodbye at once. */
const en = {
  send: 'Send',
  sendTo: (name: string) => `Send to ${name}`,
  when: 'When?',
  soon: 'Now',
  soonText: (minutes: number) => `with ${String(minutes)} minutes in which you can take it back`,
  morningText: 'when somebody is in the office there; Bowout has to be running then',
  chosen: 'At another time',
  chosenText: 'Bowout has to be running then',
  theirTime: (place: string) => `Day and time where they are (${place})`,
  mineThen: (mine: string) => `${mine} for you`,
  later: 'Send it at a time',
  intoDrafts: 'Put it into my Drafts instead',
  noTime: 'Choose a day and a time first.',
  overAlready: 'That time is over already.',
  goesOut: (when: string, isToday: boolean) => `It goes out ${isToday ? 'at' : 'on'} ${when}.`,
  leftWords: (minutes: number) => (minutes <= 1 ? 'Less than a minute left.' : `${String(minutes)} minutes left.`),
  left: 'left.',
  takeBack: 'Take it back',
  draftGone: 'I have deleted it there',
  sendNow: 'Send now',
  tryAgain: 'Try again',
  itArrived: 'It arrived',
  itDidNot: 'It did not, send it again',
  allTitle: 'Send them from here',
  allLead: 'Each person gets a mail of their own. Nobody sees who else got one.',
  sendAll: (many: number) =>
    many === 1
      ? 'Send the one that is ready'
      : many === 2
        ? 'Send both that are ready'
        : `Send all ${count('en', many)} that are ready`,
  ready: (names: string) => `Ready: ${names}.`,
  notReady: 'Not yet:',
  noAccount: 'With a mail account of yours, they go out from here.',
  setUp: 'Set up a mail account',
  because: {
    'no-sender': 'your name is missing, further up',
    'no-address': 'a mail address is missing',
    empty: 'subject or text is empty',
    private: 'something private stands in it',
    remark: 'a remark asks you to look at it first',
    'in-drafts': 'lies in your Drafts',
    unknown: 'it is not certain whether it went out',
  },
  look: 'Look at it',
};

const de: typeof en = {
  send: 'Senden',
  sendTo: (name) => `An ${name} senden`,
  when: 'Wann?',
  soon: 'Jetzt',
  soonText: (minutes) => `mit ${String(minutes)} Minuten, in denen du es zurückholen kannst`,
  morningText: 'wenn dort jemand im Büro ist; Bowout muss dann laufen',
  chosen: 'Zu einer anderen Zeit',
  chosenText: 'Bowout muss dann laufen',
  theirTime: (place) => `Tag und Uhrzeit dort (${place})`,
  mineThen: (mine) => `bei dir ${mine}`,
  later: 'Zu einer bestimmten Zeit senden',
  intoDrafts: 'Stattdessen in meine Entwürfe legen',
  noTime: 'Wähl zuerst Tag und Uhrzeit.',
  overAlready: 'Diese Zeit ist schon vorbei.',
  goesOut: (when, isToday) => `Geht ${isToday ? 'um' : 'am'} ${when} hinaus.`,
  leftWords: (minutes) => (minutes <= 1 ? 'Noch keine Minute.' : `Noch ${String(minutes)} Minuten.`),
  left: 'verbleiben.',
  takeBack: 'Zurückholen',
  draftGone: 'Dort habe ich sie gelöscht',
  sendNow: 'Sofort senden',
  tryAgain: 'Noch einmal versuchen',
  itArrived: 'Sie kam an',
  itDidNot: 'Sie kam nicht an, noch einmal senden',
  allTitle: 'Von hier aus senden',
  allLead: 'Jeder Mensch bekommt eine eigene Mail. Niemand sieht, wer sonst eine bekam.',
  sendAll: (many) =>
    many === 1
      ? 'Die eine fertige senden'
      : many === 2
        ? 'Beide fertigen senden'
        : `Alle ${count('de', many)} fertigen senden`,
  ready: (names) => `Fertig: ${names}.`,
  notReady: 'Noch nicht:',
  noAccount: 'Mit einem Mailkonto von dir gehen sie von hier hinaus.',
  setUp: 'Mailkonto einrichten',
  because: {
    'no-sender': 'oben fehlt dein Name',
    'no-address': 'die Mailadresse fehlt',
    empty: 'Betreff oder Text ist leer',
    private: 'es steht etwas Privates darin',
    remark: 'eine Anmerkung bittet dich, erst hinzusehen',
    'in-drafts': 'liegt in deinen Entwürfen',
    unknown: 'ungewiss, ob sie hinausging',
  },
  look: 'Ansehen',
};

export const sendingMessages = { en, de };
