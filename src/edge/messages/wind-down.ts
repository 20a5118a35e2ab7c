const en = {
  title: 'Winding down the others',
  askLead: 'First the one question that everything hangs on: is it signed?',
  ask: 'Is a contract signed already?',
  askNote:
    'A spoken yes can still fall through. As long as it is not signed, the others are worth keeping, and nobody is told anything.',
  signed: 'It is signed',
  noOffer: 'No application stands at “Offer”. If you have one, set it there under Applications, and come back.',
  lead: (company: string) =>
    `You have signed with ${company}. Here is everybody else, by who waits for you. Each goodbye is looked at before it goes out.`,
  tell: 'They gave you time',
  tellNote: 'Have all of them written, read each one, and send them together; or go one by one.',
  prepare: (many: number) => (many === 1 ? 'Write it' : `Write all ${String(many)}`),
  toReview: 'Read them and send them together',
  review: 'Read each, then send them together',
  reviewLead: 'Each text as it would leave. Tick those that you have read; only they go.',
  reviewEmpty: 'No goodbye is waiting here.',
  to: (name: string, address: string) => `To ${name}, ${address}`,
  read: (name: string, company: string) => `Read: to ${name}, ${company}`,
  remarks: (many: number) => (many === 1 ? 'One remark on it.' : `${String(many)} remarks on it.`),
  change: 'Look at it, change it',
  waiting: (many: number) =>
    many === 1 ? 'One is waiting to go out, or gone.' : `${String(many)} are waiting to go out, or gone.`,
  whole: 'The whole goodbye',
  sendTicked: 'Send the ticked ones',
  zip: 'The ticked ones as mail files (zip)',
  handed: 'I have sent the ticked ones',
  noAccount:
    'Without a mail account, take them as files: each opens as a mail in your mail program. Then say here that they are sent.',
  setUp: 'Set up a mail account',
  refused: {
    'none-ticked': 'Tick at least one that you have read.',
    'changed-since': 'One of them has changed since you read it. Nothing was sent; have another look.',
    'no-account': 'There is no mail account to send from. Nothing was sent.',
    other: 'This did not work. Nothing was sent.',
  },
  sent: (many: number) => (many === 1 ? 'One goes out.' : `${String(many)} go out.`),
  outbox: 'See the outbox',
  goodbye: 'Say goodbye',
  silent: 'They never answered',
  silentNote: 'Nobody waits for a message, so none is written. Closing keeps the history.',
  saved: 'You never applied',
  savedNote: 'Nobody there knows of you.',
  close: 'Close',
  closed: 'Closed, without a message.',
  done: 'Nobody is left waiting.',
  waits: 'Somebody there gave you time, so it is not closed without a word.',
  back: 'Applications',
};

const de: typeof en = {
  title: 'Den anderen Bescheid geben',
  askLead: 'Zuerst die eine Frage, an der alles hängt: Ist es unterschrieben?',
  ask: 'Ist schon ein Vertrag unterschrieben?',
  askNote:
    'Eine mündliche Zusage kann noch platzen. Solange nicht unterschrieben ist, sind die anderen etwas wert, und niemand erfährt etwas.',
  signed: 'Ist unterschrieben',
  noOffer: 'Keine Bewerbung steht auf „Zusage“. Hast du eine, stell sie unter Bewerbungen so ein und komm wieder her.',
  lead: (company) =>
    `Du hast bei ${company} unterschrieben. Hier sind alle anderen, danach geordnet, wer auf dich wartet. Jeden Bescheid siehst du dir an, bevor er hinausgeht.`,
  tell: 'Sie haben dir Zeit gegeben',
  tellNote: 'Lass alle schreiben, lies jedes Schreiben und sende sie zusammen; oder geh einzeln vor.',
  prepare: (many) => (many === 1 ? 'Schreiben lassen' : `Alle ${String(many)} schreiben lassen`),
  toReview: 'Lesen und zusammen senden',
  review: 'Lesen, dann zusammen senden',
  reviewLead: 'Jeder Text, so wie er hinausginge. Hake an, was du gelesen hast; nur das geht hinaus.',
  reviewEmpty: 'Hier wartet kein Schreiben.',
  to: (name, address) => `An ${name}, ${address}`,
  read: (name, company) => `Gelesen: an ${name}, ${company}`,
  remarks: (many) => (many === 1 ? 'Eine Anmerkung dazu.' : `${String(many)} Anmerkungen dazu.`),
  change: 'Ansehen, ändern',
  waiting: (many) =>
    many === 1
      ? 'Eines wartet auf das Senden oder ist hinaus.'
      : `${String(many)} warten auf das Senden oder sind hinaus.`,
  whole: 'Alles zu dieser Bewerbung',
  sendTicked: 'Die angehakten senden',
  zip: 'Die angehakten als Mail-Dateien (ZIP)',
  handed: 'Die angehakten habe ich gesendet',
  noAccount:
    'Ohne Mailkonto nimmst du sie als Dateien: Jede öffnet sich in deinem Mailprogramm als Mail. Sag danach hier, dass sie gesendet sind.',
  setUp: 'Mailkonto einrichten',
  refused: {
    'none-ticked': 'Hake mindestens eines an, das du gelesen hast.',
    'changed-since':
      'Eines davon hat sich geändert, seit du es gelesen hast. Nichts wurde gesendet; sieh noch einmal hin.',
    'no-account': 'Es gibt kein Mailkonto zum Senden. Nichts wurde gesendet.',
    other: 'Das ging nicht. Nichts wurde gesendet.',
  },
  sent: (many) => (many === 1 ? 'Eines geht hinaus.' : `${String(many)} gehen hinaus.`),
  outbox: 'Zum Postausgang',
  goodbye: 'Bescheid geben',
  silent: 'Sie haben nie geantwortet',
  silentNote: 'Dort wartet niemand auf eine Nachricht, also gibt es keine. Beim Schließen bleibt der Verlauf erhalten.',
  saved: 'Du hast dich nie beworben',
  savedNote: 'Dort weiß niemand von dir.',
  close: 'Schließen',
  closed: 'Geschlossen, ohne Nachricht.',
  done: 'Niemand wartet mehr auf dich.',
  waits: 'Dort hat dir jemand Zeit gegeben, deshalb wird es nicht ohne ein Wort geschlossen.',
  back: 'Bewerbungen',
};

export const windDownMessages = { en, de };
