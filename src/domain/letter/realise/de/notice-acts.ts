import type { Terms, Ways } from '#domain/letter/realise/realiser.ts';
import { deEvents, deList, deTopic } from '#domain/letter/realise/de/phrases.ts';
import { sentence } from '#domain/letter/sentence.ts';

const talks = ({ facts }: Terms) => (facts.rounds > 1 ? 'die Gespräche' : 'das Gespräch');

const offerThanks: Ways = ({ say, house }) => [
  say`Vielen Dank für {Ihr|euer} Angebot und für das Vertrauen, das darin steckt.`,
  say`Über {Ihr|euer} Angebot habe ich mich gefreut; vielen Dank dafür.`,
  say`Danke für das Angebot und für die Zeit, die {Sie sich|ihr euch} für mich genommen {haben|habt}.`,
  say`Für {Ihr|euer} Angebot und {Ihre|eure} Zeit danke ich {Ihnen|euch} herzlich.`,
  say`Herzlichen Dank für das Angebot und dafür, dass {Sie|ihr} mir ${house.accusative} so gut gezeigt {haben|habt}.`,
];

const talkThanks: Ways = (terms) => {
  const { say, house } = terms;
  return [
    say`Vielen Dank für ${talks(terms)} und für die Zeit, die {Sie sich|du dir} genommen {haben|hast}.`,
    say`Danke für ${talks(terms)} und den Einblick in die Arbeit ${house.at}.`,
    say`Für ${talks(terms)} und {Ihre|deine} Zeit danke ich {Ihnen|dir} herzlich.`,
    say`Vielen Dank, dass ich ${house.accusative} und die Aufgabe bei {Ihnen|euch} näher kennenlernen konnte.`,
    say`Herzlichen Dank für ${talks(terms)} und alles, was ich dabei über die Aufgabe erfahren habe.`,
  ];
};

const paperThanks: Ways = ({ say }) => [
  say`Vielen Dank, dass {Sie sich|du dir} Zeit für meine Bewerbung genommen {haben|hast}.`,
  say`Danke für {Ihr|euer} Interesse an meiner Bewerbung.`,
  say`Für {Ihre|deine} Zeit und das Interesse an meiner Bewerbung danke ich {Ihnen|dir}.`,
  say`Vielen Dank für {Ihre|deine} Mühe mit meiner Bewerbung.`,
  say`Herzlichen Dank für die Zeit, die {Sie|du} meiner Bewerbung gegeben {haben|hast}.`,
];

const thanks: Ways = (terms) => {
  if (terms.facts.offer === true) return offerThanks(terms);
  return terms.facts.rounds > 0 ? talkThanks(terms) : paperThanks(terms);
};

const decline: Ways = ({ say, role, house }) => [
  say`Ich nehme es nicht an und ziehe meine Bewerbung als ${role} ${house.at} zurück.`,
  say`Ich habe mich dagegen entschieden und ziehe meine Bewerbung als ${role} ${house.at} zurück.`,
  say`Ich habe gründlich überlegt: Ich nehme es nicht an und ziehe meine Bewerbung als ${role} ${house.at} zurück.`,
  say`Nach reiflicher Überlegung nehme ich es nicht an und ziehe meine Bewerbung als ${role} ${house.at} zurück.`,
];

const withdraw: Ways = (terms) => {
  const { say, role, house } = terms;
  if (terms.facts.offer === true) return decline(terms);
  return [
    say`Ich habe gründlich überlegt und ziehe meine Bewerbung als ${role} ${house.at} zurück.`,
    say`Ich habe mich entschieden, meine Bewerbung als ${role} ${house.at} zurückzuziehen.`,
    say`Meine Bewerbung als ${role} ${house.at} ziehe ich heute zurück.`,
    say`{Sie sollen|Du sollst} es gleich erfahren: Ich ziehe meine Bewerbung als ${role} ${house.at} zurück.`,
    say`Nach einigem Nachdenken steht für mich fest, dass ich meine Bewerbung als ${role} ${house.at} zurückziehe.`,
  ];
};

/** A topic with its article (`die offene Art`) stands after a colon as the subject; a bare one after *zum Thema*. */
const opensPhrase = /^(?:der|die|das|ein|eine|wie|dass|was|Ihre?|deine?|eure?|euer)\s/u;

const aboutTopic: Ways = ({ say, spell, facts }) => {
  const topic = spell(deTopic(facts.appreciation?.text ?? ''));
  if (!opensPhrase.test(topic)) {
    return [
      say`Besonders in Erinnerung bleibt mir unser Austausch zum Thema ${topic}.`,
      say`Was {Sie|du} zum Thema ${topic} gesagt {haben|hast}, wirkt bei mir nach.`,
      say`Unser Austausch zum Thema ${topic} hat mir Freude gemacht.`,
      say`Zum Thema ${topic} habe ich aus unserem Gespräch viel mitgenommen.`,
    ];
  }
  return [
    say`Besonders in Erinnerung bleibt mir etwas aus unserem Gespräch: ${topic}.`,
    say`Beeindruckt hat mich im Gespräch mit {Ihnen|dir} vor allem eines: ${topic}.`,
    say`Eines aus unserem Gespräch wirkt bei mir nach: ${topic}.`,
    say`Im Gedächtnis geblieben ist mir vor allem eines: ${topic}.`,
    say`Was mir aus unserem Gespräch bleibt: ${topic}.`,
  ];
};

/** What stayed from this recipient's own conversation: no case is ever asked of the person's words. */
const appreciate: Ways = (terms) => {
  const { say, spell, facts } = terms;
  if (!facts.appreciation) return [''];
  if (facts.appreciation.form === 'topic') return aboutTopic(terms);
  const said = spell(sentence(facts.appreciation.text));
  return [
    said,
    say`Eines möchte ich {Ihnen|dir} gern noch sagen: ${said}`,
    say`Etwas aus unserem Gespräch bleibt: ${said}`,
    say`Was ich behalten habe: ${said}`,
  ];
};

/** Early it helps to know soon; later it is the work behind it that counts. */
const effort: Ways = ({ say, facts }) => {
  const planning = say`Ich gebe früh Bescheid, damit {Sie|ihr} bei der Stelle weiterplanen {können|könnt}.`;
  const work = [
    say`Ich weiß, wie viel Arbeit in einem solchen Verfahren steckt, und schätze das sehr.`,
    say`Mir ist bewusst, wie viel Zeit alle Beteiligten aufgewendet haben.`,
    say`Die Sorgfalt, mit der {Sie|ihr} das Verfahren geführt {haben|habt}, weiß ich zu schätzen.`,
  ];
  if (facts.offer === true) return [...work, say`Wie viel Zeit alle für mich aufgebracht haben, weiß ich zu schätzen.`];
  return facts.rounds > 1 ? [...work, planning] : [planning, ...work];
};

/** The way of each number is followed by that of cancelDates: no two sentences beginning alike. */
const passOnThanks: Ways = ({ say, facts }) => {
  const names = deList(facts.thankedThrough ?? []);
  return [
    say`Auch ${names} danke ich sehr; bitte {richten Sie|richte} das aus.`,
    say`Mein Dank gilt ebenso ${names}; bitte {geben Sie|gib} ihn weiter.`,
    say`Bitte {richten Sie|richte} auch ${names} meinen Dank aus.`,
    say`Bitte {geben Sie|gib} meinen Dank auch an ${names} weiter.`,
  ];
};

const cancelDates: Ways = ({ say, facts }) => {
  const events = deEvents(facts);
  return [
    (facts.booked ?? []).length > 1
      ? say`Bitte {sagen Sie|sag} für mich ab: ${events}.`
      : say`Bitte {sagen Sie|sag} ${events} für mich ab.`,
    say`Bitte {streichen Sie|streiche} ${events}.`,
    say`${events.charAt(0).toLocaleUpperCase('de')}${events.slice(1)} {nehmen Sie|nimm} bitte aus dem Kalender.`,
    say`Für ${events} {brauchen Sie|brauchst du} mich nicht mehr einzuplanen, bitte {sagen Sie|sag} das ab.`,
  ];
};

const sorry: Ways = ({ say }) => [
  say`Dass ich damit {Ihre|eure} Planung durcheinanderbringe, tut mir leid.`,
  say`Für die Umstände bitte ich um Entschuldigung.`,
  say`Es tut mir leid, dass {Ihnen|euch} dadurch Aufwand entsteht.`,
  say`Die Mühe, die das macht, tut mir leid.`,
];

/** An offer that is declined deserves a word of its own (D15). */
const sorryOffer: Ways = ({ say }) => [
  say`Es tut mir leid, dass {Sie|ihr} nun neu planen {müssen|müsst}.`,
  say`Dass {Sie|ihr} nun weitersuchen {müssen|müsst}, tut mir leid.`,
  say`Für die Mühe, die ich {Ihnen|euch} damit mache, bitte ich um Entschuldigung.`,
  say`Es tut mir leid, {Sie|euch} damit zu enttäuschen.`,
];

const door: Ways = ({ say, facts }) => {
  const { what = '', when } = facts.door ?? {};
  return [
    say`Für ${what} bin ich ${when ?? 'später'} gern wieder ansprechbar.`,
    say`Wenn es bei {Ihnen|euch} ${when ?? 'später'} um ${what} geht, freue ich mich über eine Nachricht.`,
    say`Über ${what} spreche ich ${when ?? 'später'} gern wieder mit {Ihnen|euch}.`,
    say`Ich bleibe gern in Kontakt: Für ${what} bin ich ${when ?? 'auch später'} offen.`,
  ];
};

const wish: Ways = ({ say }) => [
  say`{Ihnen|Dir} und dem Team wünsche ich alles Gute.`,
  say`Ich wünsche {Ihnen|euch}, dass {Sie|ihr} die Stelle bald gut besetzen {können|könnt}.`,
  say`Für die Besetzung der Stelle wünsche ich {Ihnen|euch} eine glückliche Hand.`,
  say`Alles Gute für {Sie|dich} und das ganze Team.`,
  say`Ich wünsche {Ihnen|dir} und allen im Team weiterhin viel Erfolg.`,
];

/** What a formal notice says in German. */
export const deNoticeActs = {
  thanks,
  withdraw,
  appreciate,
  effort,
  passOnThanks,
  cancelDates,
  sorry,
  sorryOffer,
  door,
  wish,
};
