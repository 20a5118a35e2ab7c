import type { Messages } from './find-out.en.ts';

export const de: Messages = {
  title: 'Herausfinden',
  lead: (concerns) =>
    concerns === 0
      ? 'Was du noch nicht wissen kannst, kannst du fragen, in Ruhe überlegen oder bis morgen liegen lassen.'
      : concerns === 1
        ? 'Eine Frage würde dir am meisten sagen. Ändere die Worte, bis es deine sind.'
        : 'Aus jedem offenen Punkt kann eine Frage werden. Ändere die Worte, bis es deine sind.',
  ask: 'Nachfragen',
  noConcern: 'Kein offener Punkt ist notiert. Was dagegen spricht, wird hier zur Frage.',
  toNoticed: 'Zu dem, was dir aufgefallen ist',
  question: 'Was du fragen würdest',
  whom: 'Wen du fragst',
  nobody: 'Noch offen',
  when: 'Wann',
  noRound: 'Noch offen',
  ready: 'Fertige Fragen',
  readyFor: {
    recruiter: 'Für jemanden aus der Personalauswahl',
    manager: 'Für die künftige Führungskraft',
    colleague: 'Für jemanden aus dem künftigen Team',
  },
  use: 'Diese nehmen',
  keep: 'Frage aufheben',
  kept: 'Sie steht auf dem Spickzettel.',
  prep: (when) => `Spickzettel für ${when}`,
  noRoundLeft: 'Kein Gespräch ist eingetragen. Eine kurze Nachricht kann es auch fragen.',
  message: 'Die Nachricht schreiben',
  think: 'In Ruhe überlegen',
  thinkMore: 'Weitere Fragen',
  thinkHint:
    'Antworte auf das, was dich anspricht, und lass den Rest. Es bleibt bei dir: Es steht in keiner Kurzfassung und in keinem Brief.',
  prompts: {
    leaving: 'Was genau würde ich verlassen?',
    friend: 'Was würde ich einer Freundin oder einem Freund an meiner Stelle sagen?',
    ten: 'Wie sehe ich das in zehn Minuten, in zehn Monaten, in zehn Jahren?',
    regrets: 'Was würde ich bereuen, wenn ich dabeibleibe?',
    regretsOut: 'Was würde ich bereuen, wenn ich aussteige?',
    wentWrong: 'Ein Jahr später: Ich habe die Stelle genommen, und es ging schief. Was ist passiert?',
    wentWell: 'Ein Jahr später: Ich habe die Stelle genommen, und es ging gut. Was ist passiert?',
    managed: 'Was würde ich tun, wenn ich wüsste, dass ich es schaffe?',
  },
  sleep: 'Oder erst einmal liegen lassen',
  sleepText: 'Eine Nacht nimmt selten etwas weg. „Heute“ erinnert dich daran, mit dem, was du hier schreibst.',
  sleepFair: (when) => `Du kannst es liegen lassen und bist trotzdem fair: bis ${when}.`,
  sleepUntil: 'Bis wann?',
  sleepOwn: 'Ein anderer Zeitpunkt',
  sleepNote: 'Woran willst du dich dann erinnern?',
  sleepSave: 'Bis dahin liegen lassen',
  sleeping: (when) => `Du lässt es liegen bis ${when}.`,
  wake: 'Doch jetzt weitermachen',
  tooLate: (when) => `Das ist später als ${when}, der letzte faire Zeitpunkt. Wähl einen früheren.`,
  past: 'Das ist schon vorbei. Wähl einen späteren.',
  messagePage: {
    title: 'In einer kurzen Nachricht nachfragen',
    lead: 'Die Nachricht fragt das so, wie es dasteht, und sagt nichts von deinen Zweifeln. Du siehst sie mit allem, was die Prüfung findet, bevor sie hinausgeht.',
    none: 'Noch ist keine Frage aufgeschrieben. Schreib zuerst eine; sie kommt so in die Nachricht, wie sie dasteht.',
    to: 'An wen?',
    nobody: 'Niemand Bestimmtes',
    write: 'Nachricht schreiben',
    back: 'Zurück',
  },
  save: 'Speichern',
  seePrep: 'Zum Spickzettel',
};
