import type { Terms, Ways } from '#domain/letter/realise/realiser.ts';
import { deDay } from '#domain/letter/realise/de/dates.ts';
import { deFirstDative, deTopic } from '#domain/letter/realise/de/phrases.ts';
import { sentence } from '#domain/letter/sentence.ts';

const reapproachNews: Ways = ({ say, role, house, facts }) => {
  const when = facts.since ? `am ${deDay(facts.since, facts.locale, facts.today)}` : 'vor einiger Zeit';
  return [
    say`Wir haben ${when} über die Stelle als ${role} ${house.at} gesprochen; damals habe ich meine Bewerbung zurückgezogen.`,
    say`Vielleicht {erinnern Sie sich|erinnerst du dich}: Wir haben ${when} über die Stelle als ${role} ${house.at} gesprochen, und ich bin damals ausgestiegen.`,
    say`An unser Gespräch über die Stelle als ${role} ${house.at} ${when} denke ich gern zurück; damals habe ich meine Bewerbung zurückgezogen.`,
    say`Ich melde mich, weil wir ${when} über die Stelle als ${role} ${house.at} gesprochen haben und ich damals zurückgezogen habe.`,
  ];
};

const reapproachChange: Ways = ({ spell, facts }) => [spell(sentence(facts.words ?? ''))];

const reapproachAsk: Ways = ({ say, facts }) => {
  const what = facts.door ? `für ${deTopic(facts.door.what)}` : 'für eine neue Aufgabe';
  return [
    say`Ich bin jetzt offen ${what}. {Haben Sie|Hast du} in den nächsten Wochen Zeit für ein kurzes Telefonat?`,
    say`Heute bin ich offen ${what} und würde mich über ein kurzes Gespräch freuen. Passt das für {Sie|dich}?`,
    say`Falls {Sie|ihr} gerade jemanden {suchen|sucht}: Ich bin offen ${what}. Wäre ein kurzes Telefonat möglich?`,
    say`Offen bin ich jetzt ${what}. Darf ich {Sie|dich} dazu kurz anrufen?`,
  ];
};

const payAsk: Ways = ({ say, role, facts }) => {
  const before = deFirstDative(facts);
  return [
    say`Vor ${before} zur Stelle als ${role} habe ich eine Frage: Welche Gehaltsspanne ist vorgesehen?`,
    say`{Können Sie|Kannst du} mir vor ${before} sagen, welche Gehaltsspanne für die Stelle als ${role} vorgesehen ist?`,
    say`Damit wir beide gut vorbereitet sind: Welche Gehaltsspanne gilt für die Stelle als ${role}? Über eine Antwort vor ${before} freue ich mich.`,
    say`Welche Gehaltsspanne ist für die Stelle als ${role} vorgesehen? Es hilft mir, das vor ${before} zu wissen.`,
  ];
};

const payClose: Ways = ({ say }) => [
  say`Eine ungefähre Angabe genügt. So wissen wir beide früh, ob es passt.`,
  say`Das erspart uns beiden späte Überraschungen. Vielen Dank für {Ihre|deine} Offenheit.`,
  say`Gern auch kurz am Telefon, wenn {Ihnen|dir} das lieber ist.`,
  say`Vielen Dank, und ich freue mich auf das Gespräch.`,
];

const liveAsk: Ways = ({ say, role }) => [
  say`Können wir statt des aufgezeichneten Videos für die Stelle als ${role} miteinander sprechen, am Telefon oder per Videogespräch?`,
  say`Statt ein Video aufzunehmen, würde ich zur Stelle als ${role} gern mit einem Menschen sprechen. Ginge das am Telefon?`,
  say`Zur Stelle als ${role} habe ich eine Bitte: Lässt sich die Videoaufzeichnung durch ein kurzes Gespräch ersetzen, am Telefon oder per Video?`,
  say`Ich würde mich für die Stelle als ${role} lieber am Telefon oder im Videogespräch vorstellen als in einer Aufzeichnung. Ist das möglich?`,
];

const liveClose: Ways = ({ say }) => [
  say`So kann auch ich Fragen stellen. Zeitlich richte ich mich gern nach {Ihnen|dir}.`,
  say`Eine Viertelstunde genügt dafür, und ich bin zeitlich flexibel.`,
  say`Aufgezeichnet werden möchte ich nicht; auf ein Gespräch freue ich mich.`,
  say`Vielen Dank, dass {Sie|du} das {prüfen|prüfst}.`,
];

const needAsk: Ways = ({ say, spell, role, facts }) => {
  const before = deFirstDative(facts);
  const need = spell(sentence(facts.words ?? ''));
  return [
    say`Damit alles gut gelingt, möchte ich {Sie|dich} vor ${before} zur Stelle als ${role} etwas wissen lassen: ${need}`,
    say`Damit ich bei ${before} zur Stelle als ${role} gut teilnehmen kann, möchte ich eine Anpassung klären: ${need}`,
    say`Für die Stelle als ${role} möchte ich vor ${before} etwas klären: ${need}`,
    say`Um es früh zu klären, habe ich vor ${before} zur Stelle als ${role} eine Bitte: ${need}`,
  ];
};

const needClose: Ways = ({ say }) => [
  say`Lässt sich das einrichten? Für Fragen dazu bin ich gern erreichbar.`,
  say`Ist das möglich? Vielen Dank für {Ihre|deine} Mühe.`,
  say`{Geben Sie|Gib} mir bitte kurz Bescheid, ob das geht. Vielen Dank.`,
  say`Wenn {Sie|du} dazu etwas wissen {möchten|möchtest}, {rufen Sie mich gern an|ruf mich gern an}.`,
];

const trip = ({ facts }: Terms) =>
  facts.met
    ? `zum Gespräch am ${deDay(facts.met.toPlainDate(), facts.locale, facts.today)}`
    : 'zum Vorstellungsgespräch';

const travelAsk: Ways = (terms) => {
  const { say, role, house, facts } = terms;
  const sum = facts.amount === undefined ? '' : ` in Höhe von ${facts.amount}`;
  return [
    say`Für die Fahrt ${trip(terms)} für die Stelle als ${role} ${house.at} sind mir Reisekosten${sum} entstanden. Ich bitte {Sie|dich}, sie mir zu erstatten.`,
    say`Ich bitte um Erstattung meiner Reisekosten${sum} für die Fahrt ${trip(terms)}, es ging um die Stelle als ${role} ${house.at}.`,
    say`Für die Fahrt ${trip(terms)} (Stelle als ${role} ${house.at}) habe ich Reisekosten${sum} ausgelegt. {Können Sie|Kannst du} die Erstattung bitte veranlassen?`,
    say`Zu meiner Bewerbung als ${role} ${house.at} reiche ich die Reisekosten${sum} für die Fahrt ${trip(terms)} ein und bitte um Erstattung.`,
  ];
};

const travelClose: Ways = ({ say }) => [
  say`Belege und Bankverbindung schicke ich, sobald ich weiß, an wen.`,
  say`{Sagen Sie|Sag} mir bitte, in welcher Form {Sie|ihr} die Belege {brauchen|braucht}. Vielen Dank.`,
  say`Die Belege habe ich aufgehoben. An welche Adresse darf ich sie mit meiner Bankverbindung schicken?`,
  say`Wenn es dafür ein Formular gibt, fülle ich es gern aus. Vielen Dank für {Ihre|deine} Mühe.`,
];

const deletionAsk: Ways = (terms) => {
  const { say, role, house, facts } = terms;
  const from = facts.since ? ` vom ${deDay(facts.since, facts.locale, facts.today).replace(/^\w+, /u, '')}` : '';
  return [
    say`Bitte {löschen Sie|lösche} die Unterlagen und Daten zu meiner Bewerbung${from} als ${role} ${house.at} nach Artikel 17 DSGVO und {bestätigen Sie|bestätige} mir die Löschung.`,
    say`Meine Bewerbung${from} als ${role} ${house.at} ist beendet. Ich bitte {Sie|dich}, die Daten dazu nach Artikel 17 DSGVO zu löschen und mir das zu bestätigen.`,
    say`Ich bitte um Löschung meiner Bewerbungsunterlagen und der Daten zu meiner Bewerbung${from} als ${role} ${house.at} (Artikel 17 DSGVO) und um eine kurze Bestätigung.`,
    say`Zu meiner Bewerbung${from} als ${role} ${house.at} bitte ich um die Löschung aller Unterlagen und Daten nach Artikel 17 DSGVO sowie um eine Bestätigung.`,
  ];
};

const deletionClose: Ways = ({ say }) => [
  say`Sollte etwas davon noch aufbewahrt werden müssen, {nennen Sie|nenne} mir bitte, was und bis wann.`,
  say`Falls einzelne Daten noch einer Frist unterliegen, genügt mir die Auskunft, welche und wie lange.`,
  say`Wenn {Sie|ihr} Teile davon noch behalten {müssen|müsst}, {teilen Sie|teile} mir bitte Grund und Dauer mit.`,
  say`Bleibt etwas davon vorerst gespeichert, {schreiben Sie|schreib} mir bitte, was es ist und wann es gelöscht wird. Vielen Dank.`,
];

/** A re-approach months later, and what one may ask for besides: pay, a live talk, an accommodation, costs, deletion. */
export const deClaimActs = {
  reapproachNews,
  reapproachChange,
  reapproachAsk,
  payAsk,
  payClose,
  liveAsk,
  liveClose,
  needAsk,
  needClose,
  travelAsk,
  travelClose,
  deletionAsk,
  deletionClose,
};
