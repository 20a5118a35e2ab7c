import type { Terms, Ways } from '#domain/letter/realise/realiser.ts';
import { isShortNotice } from '#domain/letter/realise/is-short-notice.ts';
import { deDay, deMoment } from '#domain/letter/realise/de/dates.ts';
import { deFirst, deList, deToday } from '#domain/letter/realise/de/phrases.ts';

const channelAsk: Ways = (terms) => {
  const { say, role, facts } = terms;
  const event = deFirst(facts);
  const [how, made] = facts.instead === 'video' ? ['per Video', 'als Videogespräch'] : ['am Telefon', 'als Telefonat'];
  return [
    say`Können wir ${event} zur Stelle als ${role} auch ${how} führen?`,
    say`Wäre es möglich, ${event} zur Stelle als ${role} ${made} zu führen?`,
    say`Zur Stelle als ${role} habe ich eine Bitte: Lässt es sich einrichten, dass wir ${event} ${how} führen?`,
    say`Ich würde ${event} zur Stelle als ${role} gern ${how} führen. Ist das möglich?`,
  ];
};

const channelClose: Ways = ({ say, facts }) => {
  const number = facts.instead !== 'video' && facts.sender.phone !== undefined ? `unter ${facts.sender.phone}` : '';
  return [
    say`An der Uhrzeit muss sich dafür nichts ändern${number === '' ? '' : `; zu erreichen bin ich ${number}`}.`,
    say`Der Termin selbst kann für mich so bleiben. Vielen Dank für {Ihre|deine} Mühe.`,
    say`Wenn das nicht geht, {sagen Sie|sag} es mir gern, dann finden wir einen Weg.`,
    say`Das hilft mir bei der Planung sehr. Danke, dass {Sie|du} es {prüfen|prüfst}.`,
  ];
};

const moveAsk: Ways = ({ say, role, facts }) => {
  const event = deFirst(facts);
  return [
    say`Leider kann ich ${event} zur Stelle als ${role} nicht wahrnehmen und möchte es gern verschieben.`,
    say`Mir ist etwas dazwischengekommen: Können wir ${event} zur Stelle als ${role} verschieben?`,
    say`Ich muss {Sie|dich} bitten, ${event} zur Stelle als ${role} zu verschieben.`,
    say`Für ${event} zur Stelle als ${role} brauche ich einen neuen Zeitpunkt. Lässt sich das einrichten?`,
  ];
};

const moveSorry: Ways = ({ say }) => [
  say`Die Umstände tun mir leid.`,
  say`Für die Mühe bitte ich um Entschuldigung.`,
  say`Dass ich damit {Ihre|deine} Planung ändere, tut mir leid.`,
  say`Es tut mir leid, dass ich {Ihnen|dir} damit Arbeit mache.`,
];

const slots = ({ facts }: Terms) =>
  deList((facts.slots ?? []).map((slot) => `am ${deMoment(slot, facts.locale, facts.today)}`)).replace(
    ' und am',
    ' oder am',
  );

const moveSlots: Ways = (terms) => {
  const { say } = terms;
  const free = slots(terms);
  if (free === '') {
    return [
      say`Ich richte mich gern nach {Ihnen|dir}: {Schlagen Sie|Schlag} mir bitte zwei oder drei Zeiten vor.`,
      say`In den Tagen danach bin ich flexibel; welcher Zeitpunkt passt {Ihnen|dir}?`,
      say`Das Gespräch hole ich gern nach. Wann passt es {Ihnen|dir} stattdessen?`,
      say`{Nennen Sie|Nenn} mir gern eine andere Zeit, ich richte mich nach {Ihrem|deinem} Kalender.`,
    ];
  }
  return [
    say`Bei mir ginge es ${free}.`,
    say`Zeit hätte ich ${free}; ich richte mich sonst gern nach {Ihnen|dir}.`,
    say`Mein Vorschlag: ${free}. Andere Zeiten sind ebenso möglich.`,
    say`Passt es {Ihnen|dir} stattdessen ${free}?`,
  ];
};

/** A word on how late it comes, or, days before, on the trouble it makes. */
const late: Ways = ({ say, facts }) =>
  isShortNotice(facts)
    ? [
        say`Die kurzfristige Nachricht tut mir leid.`,
        say`Bitte {entschuldigen Sie|entschuldige}, dass das so kurzfristig kommt.`,
        say`Es tut mir leid, dass {Sie|du} das erst jetzt {erfahren|erfährst}.`,
        say`Dass es so knapp ist, tut mir leid.`,
      ]
    : [
        say`Die Umstände tun mir leid.`,
        say`Bitte {entschuldigen Sie|entschuldige} die Umstände.`,
        say`Es tut mir leid, dass {Sie|ihr} dadurch umplanen {müssen|müsst}.`,
        say`Dass {Ihnen|dir} das Mühe macht, tut mir leid.`,
      ];

const withLate = (terms: Terms, news: readonly string[]) => {
  const words = late(terms);
  return news.map((sentence, at) => `${sentence} ${words[at % words.length] ?? ''}`);
};

/** No details: an illness is nobody's business but the sender's. */
const illNews: Ways = (terms) => {
  const { say, role, facts } = terms;
  const event = deToday(facts);
  return withLate(terms, [
    say`Ich bin krank und muss ${event} zur Stelle als ${role} leider absagen.`,
    say`Leider muss ich ${event} zur Stelle als ${role} absagen, ich bin krank.`,
    say`Ich kann ${event} zur Stelle als ${role} nicht wahrnehmen, weil ich krank bin.`,
    say`Weil ich krank bin, sage ich ${event} zur Stelle als ${role} ab.`,
  ]);
};

const illClose: Ways = ({ say }) => [
  say`Ich melde mich, sobald ich wieder gesund bin, und freue mich über einen neuen Termin.`,
  say`Einen neuen Termin schlage ich vor, sobald es mir wieder gut geht; danke für {Ihre|deine} Geduld.`,
  say`Gern holen wir das Gespräch nach. Ich melde mich mit Vorschlägen, sobald ich wieder gesund bin.`,
  say`Vielen Dank für {Ihr|dein} Verständnis. Für einen neuen Termin melde ich mich in den nächsten Tagen.`,
];

const cancelNews: Ways = (terms) => {
  const { say, role, facts } = terms;
  const event = deToday(facts);
  return withLate(terms, [
    say`Ich muss ${event} zur Stelle als ${role} leider absagen.`,
    say`Leider kann ich ${event} zur Stelle als ${role} nicht wahrnehmen und sage den Termin ab.`,
    say`${event.charAt(0).toLocaleUpperCase('de')}${event.slice(1)} zur Stelle als ${role} muss ich absagen.`,
    say`Ich sage ${event} zur Stelle als ${role} ab und möchte {Sie|dich} nicht warten lassen.`,
  ]);
};

const cancelClose: Ways = ({ say, facts }) => {
  const day = facts.until ? `bis ${deDay(facts.until, facts.locale, facts.today)}` : 'in den nächsten Tagen';
  return [
    say`Ich melde mich ${day} bei {Ihnen|dir} und sage, wie es von meiner Seite weitergeht.`,
    say`{Sie hören|Du hörst} ${day} wieder von mir. Vielen Dank für {Ihr|dein} Verständnis.`,
    say`Wie es weitergeht, schreibe ich {Ihnen|dir} ${day}. Danke für {Ihre|deine} Geduld.`,
    say`Mehr dazu schreibe ich {Ihnen|dir} ${day}. Vielen Dank für {Ihre|deine} Zeit.`,
  ];
};

/** One appointment that is held otherwise, moved or cancelled, while the application stands. */
export const deAppointmentActs = {
  channelAsk,
  channelClose,
  moveAsk,
  moveSorry,
  moveSlots,
  illNews,
  illClose,
  cancelNews,
  cancelClose,
};
