type Kinds = Readonly<Record<string, string>>;

const kindsEn: Kinds = {
  thanks: 'Probably a thank-you. It needs no answer.',
  'asks-why': 'Probably asks why. You need not say more than you want to.',
  'asks-to-talk': 'Probably asks to talk once more. A friendly no is fine.',
  'offers-something': 'Probably offers you something.',
  'out-of-office': 'Probably an automatic reply: out of the office.',
  bounce: 'Your letter came back: it was not delivered.',
  rejection: 'Probably a rejection.',
  offer: 'Probably an offer.',
  invitation: 'Probably an invitation.',
};
const kindsDe: Kinds = {
  thanks: 'Wohl ein Dank. Eine Antwort braucht es nicht.',
  'asks-why': 'Fragt wohl nach dem Grund. Du musst nicht mehr sagen, als du willst.',
  'asks-to-talk': 'Möchte wohl noch einmal sprechen. Ein freundliches Nein ist in Ordnung.',
  'offers-something': 'Bietet dir wohl etwas an.',
  'out-of-office': 'Wohl eine automatische Antwort: nicht im Büro.',
  bounce: 'Dein Schreiben kam zurück: Es wurde nicht zugestellt.',
  rejection: 'Wohl eine Absage.',
  offer: 'Wohl eine Zusage.',
  invitation: 'Wohl eine Einladung.',
};

const kindOf = (kinds: Kinds, otherwise: string) => (label: string) =>
  Object.hasOwn(kinds, label) ? (kinds[label] ?? otherwise) : otherwise;

const en = {
  title: 'A mail to you',
  noSubject: 'Without a subject',
  from: 'From',
  to: 'To',
  when: 'Received',
  kinds: kindOf(kindsEn, 'A mail about this application.'),
  text: 'What it says',
  asIs: 'As plain text: nothing in it is loaded or clickable.',
  answers: 'What could answer it',
  why: 'What to say when they ask why',
  letters: {
    'back-no-thanks': 'No, thank you',
    'back-condition': 'Yes, on one condition',
    'back-until': 'I will tell you by …',
  },
  done: 'That is dealt with',
  doneText: 'Then Today does not show it any more.',
  isDone: 'Dealt with.',
  application: 'To the application',
};

const de: typeof en = {
  title: 'Eine Mail an dich',
  noSubject: 'Ohne Betreff',
  from: 'Von',
  to: 'An',
  when: 'Erhalten',
  kinds: kindOf(kindsDe, 'Eine Mail zu dieser Bewerbung.'),
  text: 'Was darin steht',
  asIs: 'Als reiner Text: Nichts darin wird geladen, nichts lässt sich anklicken.',
  answers: 'Was darauf antworten könnte',
  why: 'Was du sagen kannst, wenn sie nach dem Grund fragen',
  letters: {
    'back-no-thanks': 'Nein, danke',
    'back-condition': 'Ja, unter einer Bedingung',
    'back-until': 'Ich sage Bescheid bis …',
  },
  done: 'Das ist erledigt',
  doneText: 'Dann steht es nicht mehr unter „Heute“.',
  isDone: 'Erledigt.',
  application: 'Zur Bewerbung',
};

export const messageMessages = { en, de };
