const en = {
  title: 'Winding down the others',
  askLead: 'First the one question that everything hangs on: is it signed?',
  ask: 'Where have you signed the contract?',
  askNote:
    'A spoken yes can still fall through. As long as it is not signed, the others are worth keeping, and nobody is told anything.',
  signed: 'It is signed',
  noOffer: 'There is no offer yet. This page waits until there is one.',
  lead: (company: string) =>
    `You have signed with ${company}. Here is everybody else, by who waits for you. Each goodbye is looked at before it goes out.`,
  tell: 'They gave you time',
  tellNote: 'One after the other; each takes about a minute.',
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
  ask: 'Wo hast du den Vertrag unterschrieben?',
  askNote:
    'Eine mündliche Zusage kann noch platzen. Solange nicht unterschrieben ist, sind die anderen etwas wert, und niemand erfährt etwas.',
  signed: 'Ist unterschrieben',
  noOffer: 'Noch gibt es kein Angebot. Diese Seite wartet, bis eines da ist.',
  lead: (company) =>
    `Du hast bei ${company} unterschrieben. Hier sind alle anderen, danach geordnet, wer auf dich wartet. Jeden Bescheid siehst du dir an, bevor er hinausgeht.`,
  tell: 'Sie haben dir Zeit gegeben',
  tellNote: 'Einer nach dem anderen; jeder dauert etwa eine Minute.',
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
