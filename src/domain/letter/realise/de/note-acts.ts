import type { Terms, Ways } from '#domain/letter/realise/realiser.ts';
import { deEvents, deMet } from '#domain/letter/realise/de/phrases.ts';

const noteThanks: Ways = ({ say, facts }) => {
  const met = deMet(facts);
  return [
    say`Vielen Dank für unser Gespräch${met} und für {Ihre|deine} Zeit.`,
    say`Danke, dass {Sie sich|du dir}${met} die Zeit für ein Gespräch mit mir genommen {haben|hast}.`,
    say`Ich möchte {Ihnen|dir} persönlich für unser Gespräch${met} danken.`,
    say`Für unser Gespräch${met} und {Ihre|deine} Offenheit danke ich {Ihnen|dir} herzlich.`,
    say`Bevor ich mich verabschiede, möchte ich {Ihnen|dir} für unser Gespräch${met} danken.`,
  ];
};

/** Says that the decision is already with the right person, and gives no reason. */
const noteDecision: Ways = ({ say, role, facts }) => {
  const name = facts.noticeTo;
  if (name === undefined) {
    return [
      say`Meine Bewerbung als ${role} habe ich zurückgezogen, im Haus ist das schon bekannt; {Ihnen|dir} wollte ich selbst danken.`,
      say`Vielleicht {haben Sie|hast du} es schon gehört: Ich habe meine Bewerbung als ${role} zurückgezogen.`,
      say`Ich habe meine Bewerbung als ${role} zurückgezogen und das bereits mitgeteilt; {Sie sollen|du sollst} es auch von mir erfahren.`,
      say`Dass ich meine Bewerbung als ${role} zurückgezogen habe, ist im Haus schon bekannt; von {Ihnen|dir} wollte ich mich mit einem eigenen Wort verabschieden.`,
    ];
  }
  return [
    say`${name} weiß schon, dass ich meine Bewerbung als ${role} zurückgezogen habe; {Ihnen|dir} wollte ich selbst schreiben.`,
    say`Meine Bewerbung als ${role} habe ich zurückgezogen, ${name} weiß Bescheid; von {Ihnen|dir} wollte ich mich mit einem eigenen Wort verabschieden.`,
    say`Dass ich meine Bewerbung als ${role} zurückgezogen habe, habe ich ${name} schon mitgeteilt; {Sie sollen|du sollst} es auch von mir erfahren.`,
    say`Ich habe meine Bewerbung als ${role} zurückgezogen und ${name} Bescheid gegeben; es war mir wichtig, auch {Ihnen|dir} zu schreiben.`,
  ];
};

const noteWish: Ways = ({ say }) => [
  say`{Ihnen|Dir} und dem Team wünsche ich alles Gute.`,
  say`Für {Ihre|eure} weitere Arbeit wünsche ich {Ihnen|euch} viel Erfolg.`,
  say`Alles Gute für {Sie|dich} und das Team.`,
  say`Gutes Gelingen bei allem, was bei {Ihnen|euch} ansteht.`,
  say`Ich wünsche {Ihnen|dir} weiterhin viel Freude an {Ihrer|deiner} Arbeit.`,
];

const organiserThanks: Ways = ({ say }) => [
  say`Vielen Dank für {Ihre|deine} Mühe mit den Terminen.`,
  say`Danke, dass {Sie|du} die Gespräche für mich organisiert {haben|hast}.`,
  say`Für die Organisation der Gespräche danke ich {Ihnen|dir} herzlich.`,
  say`Vielen Dank für alles, was {Sie|du} rund um die Termine für mich getan {haben|hast}.`,
];

const organiserDecision: Ways = ({ say, role, facts }: Terms) => {
  const told = facts.noticeTo === undefined ? 'im Haus ist das schon bekannt' : say`${facts.noticeTo} weiß Bescheid`;
  return [
    say`Ich habe meine Bewerbung als ${role} zurückgezogen, ${told}; {Sie sollen|du sollst} es nicht erst aus dem Kalender erfahren.`,
    say`Meine Bewerbung als ${role} habe ich zurückgezogen, ${told}; {Sie brauchen|du brauchst} also nichts weiter für mich zu planen.`,
    say`Damit {Sie|du} nicht weiter für mich {planen|planst}: Ich habe meine Bewerbung als ${role} zurückgezogen, ${told}.`,
    say`Meine Bewerbung als ${role} ist zurückgezogen, ${told}, und es war mir wichtig, auch {Ihnen|dir} zu schreiben.`,
  ];
};

const releaseDates: Ways = ({ say, facts }) => {
  const events = deEvents(facts);
  return [
    (facts.booked ?? []).length > 1
      ? say`Bitte {sagen Sie|sag} für mich ab: ${events}.`
      : say`Bitte {sagen Sie|sag} ${events} für mich ab.`,
    say`Bitte {nehmen Sie|nimm} ${events} aus dem Kalender.`,
    say`Bitte {streichen Sie|streiche} ${events}.`,
    say`Für ${events} {brauchen Sie|brauchst du} mich nicht mehr einzuplanen, bitte {sagen Sie|sag} das ab.`,
  ];
};

/** The short notes to those who met the sender or arranged it. */
export const deNoteActs = { noteThanks, noteDecision, noteWish, organiserThanks, organiserDecision, releaseDates };
