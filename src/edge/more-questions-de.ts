import type { MoreQuestions } from './asked-as.ts';

/** Je eine dritte Formulierung auf Deutsch, von einer anderen Seite her gefragt; in [Klammern] zuerst Sie, dann du. */
export const moreQuestionsDe: MoreQuestions = {
  role: {
    recruiter: 'Was hat sich an der Stelle verändert, seit sie zuletzt besetzt wurde?',
    manager: 'Woran [würden Sie|würdest du] nach einem Jahr merken, dass es gepasst hat?',
    colleague: 'Was ist liegen geblieben, solange die Stelle frei war?',
  },
  tasks: {
    recruiter: 'Wie viel von der Arbeit ist geplant, und wie viel ergibt sich am Tag?',
    manager: 'Welche Aufgaben [würden Sie|würdest du] zuerst übergeben, welche erst später?',
    colleague: 'Welche Aufgabe [würden Sie|würdest du] abgeben, wenn es ginge?',
  },
  manager: {
    recruiter: 'Was erzählen Leute, die mit dieser Führungskraft gearbeitet haben?',
    manager: 'Was [haben Ihre|haben deine] Leute in einer gewöhnlichen Woche von [Ihnen|dir]?',
    colleague: 'Wann [waren Sie|warst du] zuletzt anderer Meinung als die Führungskraft, und was wurde daraus?',
  },
  team: {
    recruiter: 'Wie ist das Team zusammengesetzt, nach Jahren und nach Aufgaben?',
    manager: 'Was fehlt dem Team noch?',
    colleague: 'Was [machen Sie|macht ihr] zusammen, das in keinem Kalender steht?',
  },
  pay: {
    recruiter: 'Wonach richtet sich das Gehalt für diese Stelle?',
    manager: 'Wie haben sich die Gehälter im Team in den letzten zwei Jahren entwickelt?',
    colleague: 'Wofür bekommt man hier mehr Geld?',
  },
  hours: {
    recruiter: 'Wie wird die Arbeitszeit erfasst?',
    manager: 'Auf welche Stunden am Tag kommt es im Team an, und warum gerade auf die?',
    colleague: 'Wie sieht [Ihr|dein] Kalender nach 17 Uhr aus?',
  },
  overtime: {
    recruiter: 'Wie viele Überstunden kamen auf dieser Stelle im letzten Jahr zusammen?',
    manager: 'Woran [merken Sie|merkst du], dass jemand zu lange arbeitet?',
    colleague: 'Woran liegt es meistens, wenn es spät wird?',
  },
  workload: {
    recruiter: 'Wie wurde berechnet, wie viel Arbeit in dieser Stelle steckt?',
    manager: 'Womit hat das Team zuletzt aufgehört, damit es nicht zu viel wird?',
    colleague: 'Wie sieht [Ihre|deine] Woche aus, wenn alles gleichzeitig kommt?',
  },
  location: {
    recruiter: 'Welche Arbeitsorte kommen für diese Stelle infrage?',
    manager: 'Was geht vor Ort besser, und was nicht?',
    colleague: 'Was [würden Sie|würdest du] an den Räumen ändern?',
  },
  remote: {
    recruiter: 'Wie hat sich die Regelung zum Arbeiten von zu Hause im letzten Jahr verändert?',
    manager: 'Wie [halten Sie|hältst du] Kontakt zu denen, die zu Hause sind?',
    colleague: 'Wie viele Tage [waren Sie|warst du] im letzten Monat zu Hause?',
  },
  travel: {
    recruiter: 'Welche Reisen stehen fest, und welche hängen vom Projekt ab?',
    manager: 'Wie wird es geregelt, wenn jemand eine Zeit lang nicht reisen kann?',
    colleague: 'Wie läuft eine Reisewoche ab, von der Haustür bis zurück?',
  },
  culture: {
    recruiter: 'Was sagen die Leute, wenn sie gehen?',
    manager: 'Wie entstehen hier Entscheidungen, die alle betreffen?',
    colleague: 'Wann [haben Sie|hast du] hier zuletzt mit den anderen gelacht, und worüber?',
  },
  respect: {
    recruiter: 'Was ist passiert, als sich zuletzt jemand beschwert hat?',
    manager: 'Was [tun Sie|tust du], wenn jemand im Team schlecht behandelt wird?',
    colleague: 'Wie ist es hier, wenn jemand Nein sagt?',
  },
  honesty: {
    recruiter: 'Woran lag es, wenn jemand für diese Stelle abgesagt hat?',
    manager: 'Womit tut sich jemand auf dieser Stelle schwer, der von außen kommt?',
    colleague: 'Was [würden Sie|würdest du] einem guten Freund raten, der hier anfangen will?',
  },
  stability: {
    recruiter: 'Wie hat sich die Zahl der Leute in den letzten zwei Jahren entwickelt?',
    manager: 'Wovon hängt es ab, dass dieses Team bestehen bleibt?',
    colleague: 'Was ist hier im letzten Jahr anders geworden?',
  },
  turnover: {
    recruiter: 'Wie viele Leute hatten diese Stelle in den letzten fünf Jahren?',
    manager: 'Wohin sind die gegangen, die das Team verlassen haben?',
    colleague: 'Was müsste passieren, damit [Sie gehen|du gehst]?',
  },
  growth: {
    recruiter: 'Wie oft wird darüber gesprochen, wohin jemand will?',
    manager: 'Was [würden Sie|würdest du] jemandem nach zwei guten Jahren anvertrauen?',
    colleague: 'Von wem [lernen Sie|lernst du] hier am meisten?',
  },
  onboarding: {
    recruiter: 'Was bekommen Neue schon vor dem ersten Tag in die Hand?',
    manager: 'Ab wann sollte ich allein arbeiten, und woran?',
    colleague: 'Was hätte [Ihnen|dir] den Anfang leichter gemacht?',
  },
  contract: {
    recruiter: 'Welche Punkte im Vertrag sind hier anders als üblich?',
    manager: 'Wie oft bleiben die Leute nach der Probezeit?',
    colleague: 'Was im Vertrag hat sich als wichtig herausgestellt?',
  },
  process: {
    recruiter: 'Wie viele sind noch im Rennen, und worum geht es bei der Auswahl jetzt?',
    manager: 'Was hat [Sie|dich] in unserem Gespräch zögern lassen?',
    colleague: 'Was [möchten Sie|möchtest du] heute über mich erfahren?',
  },
  tone: {
    recruiter: 'Was fällt Leuten von außen am Umgangston zuerst auf?',
    manager: 'Wie [sagen Sie|sagst du] es, wenn [Sie sich ärgern|du dich ärgerst]?',
    colleague: 'Wie klingt es im Chat an einem schlechten Tag?',
  },
  values: {
    recruiter: 'Woran merkt man auf dieser Stelle, wofür die Firma steht?',
    manager: 'Worin [waren Sie|warst du] zuletzt anderer Meinung als die Leitung?',
    colleague: 'Was müsste man hier niemals tun?',
  },
  other: {
    recruiter: 'Wer könnte mir aus der eigenen Arbeit mehr dazu erzählen?',
    manager: 'Worüber sollten wir noch reden, das bisher nicht vorkam?',
    colleague: 'Was hat [Ihnen|dir] vor dem Anfang niemand gesagt?',
  },
};
