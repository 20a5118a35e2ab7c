import type { Terms, Ways } from '#domain/letter/realise/realiser.ts';
import { deDay } from '#domain/letter/realise/de/dates.ts';
import { sentence } from '#domain/letter/sentence.ts';

const day = ({ facts }: Terms, date: Temporal.PlainDate) => deDay(date, facts.locale, facts.today);
const words = ({ spell, facts }: Terms) => spell(sentence(facts.words ?? ''));

const reconsiderNews: Ways = (terms) => {
  const { say, role, house, facts } = terms;
  const when = facts.since ? `am ${day(terms, facts.since)}` : 'vor Kurzem';
  return [
    say`Ich habe meine Bewerbung als ${role} ${house.at} ${when} zurückgezogen und möchte diesen Schritt gern rückgängig machen.`,
    say`Meinen Rückzug von der Bewerbung als ${role} ${house.at}, den ich {Ihnen|dir} ${when} geschrieben habe, möchte ich gern zurücknehmen.`,
    say`${when.charAt(0).toLocaleUpperCase('de')}${when.slice(1)} habe ich meine Bewerbung als ${role} ${house.at} zurückgezogen. Ich habe es mir anders überlegt und wäre gern wieder dabei.`,
    say`Ich habe noch einmal nachgedacht: Meine Bewerbung als ${role} ${house.at}, die ich ${when} zurückgezogen habe, möchte ich gern wieder aufnehmen.`,
  ];
};

const reconsiderWhy: Ways = (terms) => [words(terms)];

const reconsiderClose: Ways = ({ say }) => [
  say`Ist die Stelle noch offen und das für {Sie|dich} denkbar? Wenn nicht, verstehe ich das gut und danke {Ihnen|dir} für {Ihre|deine} Zeit.`,
  say`Mir ist klar, dass {Sie|ihr} vielleicht schon anders geplant {haben|habt}. Ist ein Gespräch noch möglich?`,
  say`Falls der Platz schon vergeben ist, habe ich volles Verständnis. Wäre es sonst möglich, dort weiterzumachen, wo wir aufgehört haben?`,
  say`Ich weiß, dass das ungewöhnlich ist, und danke {Ihnen|dir}, dass {Sie|du} es {prüfen|prüfst}. Wenn es nicht mehr geht, genügt mir eine kurze Zeile.`,
];

/** Thanks for an offer where there is one, else for the process. */
const untilThanks: Ways = ({ say, facts }) =>
  facts.offer === true
    ? [
        say`Vielen Dank für {Ihr|euer} Angebot, über das ich mich sehr freue.`,
        say`Über {Ihr|euer} Angebot habe ich mich gefreut; herzlichen Dank dafür.`,
        say`Danke für das Angebot und das Vertrauen, das darin steckt.`,
        say`Für {Ihr|euer} Angebot danke ich {Ihnen|euch} herzlich.`,
      ]
    : [
        say`Vielen Dank für {Ihre|deine} Nachricht.`,
        say`Danke für {Ihre|deine} Rückmeldung und die Zeit, die darin steckt.`,
        say`Herzlichen Dank, dass {Sie|du} mich auf dem Laufenden {halten|hältst}.`,
        say`Für {Ihre|deine} Rückmeldung danke ich {Ihnen|dir}.`,
      ];

const untilAsk: Ways = (terms) => {
  const { say, role, facts } = terms;
  const time = facts.until ? `bis ${day(terms, facts.until)}` : 'ein paar Tage';
  return [
    say`Darf ich mir für die Antwort zur Stelle als ${role} ${time} Zeit nehmen?`,
    say`Die Entscheidung über die Stelle als ${role} möchte ich gut treffen. {Können Sie|Kannst du} mir dafür ${time} Zeit geben?`,
    say`Meine Antwort zur Stelle als ${role} möchte ich nicht überstürzen. Wäre es möglich, dass ich mir ${time} Zeit nehme?`,
    say`Vor der Entscheidung über die Stelle als ${role} möchte ich alles in Ruhe durchgehen. Passt es {Ihnen|dir}, wenn ich dafür ${time} Zeit habe?`,
  ];
};

const untilClose: Ways = ({ say }) => [
  say`Danach {bekommen Sie|bekommst du} von mir eine klare Antwort.`,
  say`Dann {haben Sie|hast du} meine Antwort, auf die {Sie sich|du dich} verlassen {können|kannst}.`,
  say`Wenn {Sie|du} früher planen {müssen|musst}, {sagen Sie|sag} es mir bitte, dann richte ich mich danach.`,
  say`Sollte das bei {Ihnen|euch} etwas aufhalten, {rufen Sie mich gern an|ruf mich gern an}.`,
];

const soonerAsk: Ways = (terms) => {
  const { say, role, house, facts } = terms;
  const due = facts.until ? `bis ${day(terms, facts.until)}` : 'in den nächsten Tagen';
  return [
    say`Ich muss mich ${due} an anderer Stelle entscheiden, und die Stelle als ${role} ${house.at} ist mir wichtig. {Können Sie|Kannst du} mir vorher sagen, wie es steht?`,
    say`Bei mir steht ${due} eine Entscheidung an. {Ist es möglich, dass Sie|Ist es möglich, dass du} mir zur Stelle als ${role} ${house.at} vorher einen Stand {geben|gibst}?`,
    say`Weil ich mich ${due} festlegen muss, frage ich offen: {Wissen Sie|Weißt du} bis dahin mehr zur Stelle als ${role} ${house.at}?`,
    say`An der Stelle als ${role} ${house.at} liegt mir viel, und bei mir steht ${due} eine andere Entscheidung an. {Können Sie|Kannst du} mir bis dahin eine Einschätzung geben?`,
  ];
};

const soonerClose: Ways = ({ say }) => [
  say`Wenn es nicht geht, hilft mir auch diese Auskunft. Vielen Dank für {Ihre|deine} Mühe.`,
  say`Ich möchte damit keinen Druck machen, sondern mich gut entscheiden. Danke für {Ihr|dein} Verständnis.`,
  say`Eine ungefähre Einschätzung genügt mir schon. Herzlichen Dank.`,
  say`Falls dafür noch etwas von mir fehlt, schicke ich es {Ihnen|dir} sofort.`,
];

const backThanks: Ways = ({ say }) => [
  say`Vielen Dank, dass {Sie|du} noch einmal auf mich {zukommen|zukommst}.`,
  say`Danke für {Ihre|deine} Nachricht; über das Interesse habe ich mich gefreut.`,
  say`Dass {Sie sich|du dich} noch einmal {melden|meldest}, freut mich, vielen Dank dafür.`,
  say`Herzlichen Dank für {Ihre|deine} Antwort auf meinen Rückzug.`,
];

const backNo: Ways = ({ say, role, house }) => [
  say`Ich habe mich entschieden und möchte es dabei belassen: Meine Bewerbung als ${role} ${house.at} bleibt zurückgezogen.`,
  say`Bei der Stelle als ${role} ${house.at} bleibt es bei meiner Entscheidung.`,
  say`An meiner Entscheidung zur Stelle als ${role} ${house.at} ändert sich nichts.`,
  say`Ich bleibe bei dem, was ich {Ihnen|dir} zur Stelle als ${role} ${house.at} geschrieben habe.`,
];

const backNoClose: Ways = ({ say }) => [
  say`{Planen Sie|Plane} bitte ohne mich weiter. {Ihnen|Dir} und dem Team wünsche ich alles Gute.`,
  say`Bitte {rechnen Sie|rechne} nicht mehr mit mir. Für die Besetzung wünsche ich eine glückliche Hand.`,
  say`Ich danke {Ihnen|dir} für das Vertrauen und wünsche {Ihnen|dir} und dem Team alles Gute.`,
  say`Danke, dass {Sie|du} das so {annehmen|annimmst}. Alles Gute für {Sie|dich} und das Team.`,
];

const backCondition: Ways = (terms) => {
  const { say, role, house } = terms;
  const condition = words(terms);
  return [
    say`Bei der Stelle als ${role} ${house.at} gibt es einen Punkt, von dem es für mich abhängt: ${condition}`,
    say`Unter einer Bedingung spreche ich gern noch einmal über die Stelle als ${role} ${house.at}: ${condition}`,
    say`Damit ich bei der Stelle als ${role} ${house.at} neu überlege, muss sich eines ändern: ${condition}`,
    say`Ich will ehrlich sein, was ich für die Stelle als ${role} ${house.at} brauche: ${condition}`,
  ];
};

const backConditionClose: Ways = ({ say }) => [
  say`Wenn das möglich ist, freue ich mich auf ein Gespräch; wenn nicht, bleibt es bei meinem Rückzug.`,
  say`Geht das, komme ich gern zurück ins Gespräch. Andernfalls bleibt es bei meiner Entscheidung.`,
  say`Lässt sich das einrichten? Wenn nicht, verstehe ich das und belasse es bei meinem Rückzug.`,
  say`Ist das für {Sie|euch} machbar? Sonst bleibt es dabei, und wir gehen im Guten auseinander.`,
];

const backUntil: Ways = (terms) => {
  const { say, role, house, facts } = terms;
  const due = facts.until ? `bis ${day(terms, facts.until)}` : 'in den nächsten Tagen';
  return [
    say`Ich denke über die Stelle als ${role} ${house.at} noch einmal nach und antworte {Ihnen|dir} ${due}.`,
    say`Über {Ihren|deinen} Vorschlag zur Stelle als ${role} ${house.at} möchte ich in Ruhe nachdenken; {Sie haben|du hast} meine Antwort ${due}.`,
    say`Zur Stelle als ${role} ${house.at} {bekommen Sie|bekommst du} ${due} eine klare Antwort von mir.`,
    say`Eine Antwort zur Stelle als ${role} ${house.at} gebe ich {Ihnen|dir} ${due}, vorher möchte ich nichts zusagen.`,
  ];
};

const backUntilClose: Ways = ({ say }) => [
  say`Bis dahin gilt mein Rückzug, damit {Sie|ihr} planen {können|könnt}.`,
  say`Bis dahin {planen Sie|plant} bitte ohne mich.`,
  say`Bis dahin bleibt es bei dem, was ich geschrieben habe. Danke für {Ihre|deine} Geduld.`,
  say`Wenn {Sie|ihr} nicht so lange warten {können|könnt}, verstehe ich das gut.`,
];

/** Coming back, on either side; and when the answer is due. */
export const deDecisionActs = {
  reconsiderNews,
  reconsiderWhy,
  reconsiderClose,
  untilThanks,
  untilAsk,
  untilClose,
  soonerAsk,
  soonerClose,
  backThanks,
  backNo,
  backNoClose,
  backCondition,
  backConditionClose,
  backUntil,
  backUntilClose,
};
