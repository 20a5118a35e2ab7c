import type { Terms, Ways } from '#domain/letter/realise/realiser.ts';
import { deDay } from '#domain/letter/realise/de/dates.ts';
import { deFirst } from '#domain/letter/realise/de/phrases.ts';
import { sentence } from '#domain/letter/sentence.ts';

const period = ({ facts }: Terms) =>
  facts.until ? `bis ${deDay(facts.until, facts.locale, facts.today)}` : 'ein paar Tage';
const backBy = ({ facts }: Terms) =>
  facts.until ? `spätestens am ${deDay(facts.until, facts.locale, facts.today)}` : 'in den nächsten Tagen';
const isBooked = ({ facts }: Terms) => (facts.booked ?? []).length > 0;

/** Thanks before a request; nothing that has not happened is thanked for. */
const requestThanks: Ways = ({ say, facts }) =>
  facts.rounds > 0
    ? [
        say`Vielen Dank für unser Gespräch und {Ihre|deine} Zeit.`,
        say`Danke für das Gespräch und alles, was ich dabei erfahren habe.`,
        say`Für unser Gespräch danke ich {Ihnen|dir} herzlich.`,
        say`Vielen Dank für die Einblicke in die Aufgabe.`,
      ]
    : [
        say`Vielen Dank für das Interesse an meiner Bewerbung.`,
        say`Danke für {Ihre|deine} Nachricht und {Ihre|deine} Mühe.`,
        say`Für {Ihr|dein} Interesse an meiner Bewerbung danke ich {Ihnen|dir}.`,
        say`Vielen Dank, dass {Sie sich|du dir} Zeit für meine Bewerbung {nehmen|nimmst}.`,
      ];

const pauseAsk: Ways = (terms) => {
  const { say, role } = terms;
  const time = period(terms);
  return [
    say`Bevor es mit der Stelle als ${role} weitergeht, hätte ich gern ${time} Zeit, um in Ruhe zu überlegen.`,
    say`Über den nächsten Schritt bei der Stelle als ${role} möchte ich gut nachdenken; dafür bitte ich {Sie|dich} um Bedenkzeit: Ich brauche ${time} Zeit.`,
    say`Mir ist die Entscheidung über die Stelle als ${role} wichtig, deshalb bitte ich um Bedenkzeit und hätte gern ${time} Zeit.`,
    say`Ich möchte mich bei der Stelle als ${role} gut entscheiden und bitte {Sie|dich}, mir dafür ${time} Zeit zu geben.`,
  ];
};

const pausePlan: Ways = (terms) => {
  const { say } = terms;
  const day = backBy(terms);
  if (isBooked(terms)) {
    const event = deFirst(terms.facts);
    return [
      say`Ich melde mich ${day} bei {Ihnen|dir}. Können wir ${event} auf die Zeit danach verschieben?`,
      say`{Sie hören|Du hörst} ${day} von mir. Ist es möglich, ${event} so lange zurückzustellen?`,
      say`Ich gebe ${day} Bescheid. {Könnten Sie|Könntest du} ${event} so lange zurückstellen?`,
      say`Meine Antwort kommt ${day}. Wäre es möglich, ${event} danach anzusetzen?`,
    ];
  }
  return [
    say`Ich melde mich ${day} bei {Ihnen|dir}. Passt das für {Sie|dich}?`,
    say`{Sie hören|Du hörst} ${day} von mir. Lässt sich das einrichten?`,
    say`Ich gebe ${day} Bescheid. Geht das für {Sie|euch} so?`,
    say`Meine Antwort kommt ${day}. Ist das so in Ordnung?`,
  ];
};

const questionAsk: Ways = ({ say, spell, role, facts }) => {
  const words = spell(sentence(facts.words ?? ''));
  return [
    say`Zur Stelle als ${role} habe ich noch eine Frage, deren Antwort mir für meine Entscheidung wichtig ist: ${words}`,
    say`Bei der Stelle als ${role} ist für mich noch eine Frage offen: ${words}`,
    say`Bevor wir weitergehen, möchte ich zur Stelle als ${role} noch etwas fragen: ${words}`,
    say`Eine Sache zur Stelle als ${role} beschäftigt mich noch, danach frage ich lieber offen: ${words}`,
  ];
};

const questionClose: Ways = ({ say }) => [
  say`Ein paar Zeilen genügen mir, gern auch ein kurzer Anruf, wie es {Ihnen|dir} lieber ist.`,
  say`{Sie können|Du kannst} mir gern schreiben oder mich kurz anrufen.`,
  say`Wenn sich das am Telefon leichter sagen lässt, bin ich gut zu erreichen.`,
  say`Eine kurze Antwort hilft mir schon sehr.`,
];

/** One follow-up to a silent employer: the promised day as a fact, no reproach. */
const followAsk: Ways = ({ say, role, house, facts }) => {
  if (facts.until) {
    const day = deDay(facts.until, facts.locale, facts.today);
    return [
      say`Für die Rückmeldung zur Stelle als ${role} ${house.at} hatten wir ${day} im Blick. Wie ist der Stand?`,
      say`Zur Stelle als ${role} ${house.at} war eine Rückmeldung bis ${day} geplant, deshalb frage ich kurz nach: Wie geht es weiter?`,
      say`Ich frage kurz nach, wie es mit der Stelle als ${role} ${house.at} steht; vorgesehen war eine Antwort bis ${day}. {Können Sie|Kannst du} mir dazu schon etwas sagen?`,
      say`Bis ${day} wollten wir wieder voneinander hören. Gibt es Neuigkeiten zur Stelle als ${role} ${house.at}?`,
    ];
  }
  return [
    say`Ich möchte kurz fragen, wie es mit der Stelle als ${role} ${house.at} weitergeht. Gibt es schon etwas Neues?`,
    say`Die Stelle als ${role} ${house.at} interessiert mich weiterhin. Wie ist der Stand?`,
    say`Zur Stelle als ${role} ${house.at} habe ich länger nichts gehört und frage deshalb kurz nach. Wie geht es weiter?`,
    say`Wie steht es um die Stelle als ${role} ${house.at}? Ich frage, weil ich meine nächsten Wochen plane.`,
  ];
};

const followClose: Ways = ({ say }) => [
  say`Auch ein Zwischenstand hilft mir. Vielen Dank für {Ihre|deine} Mühe.`,
  say`Wenn es noch dauert, genügt mir ein kurzer Hinweis. Danke und einen guten Tag.`,
  say`Falls {Sie|du} noch etwas von mir {brauchen|brauchst}, schicke ich es gern. Vielen Dank.`,
  say`Eine kurze Zeile dazu genügt mir völlig. Danke für {Ihre|deine} Zeit.`,
];

/** Requests that leave the process as it is: time, an answer, a word on how things stand. */
export const deRequestActs = { requestThanks, pauseAsk, pausePlan, questionAsk, questionClose, followAsk, followClose };
