import type { Messages } from './morning.en.ts';

export const de: Messages = {
  later: 'Später',
  at: (company, time) => `${company}, heute um ${time}`,
  atDay: (company, moment) => `${company}, ${moment}`,
  left: (hours, minutes) =>
    hours === 0
      ? `noch ${minutes} Min.`
      : minutes === 0
        ? `noch ${hours === 1 ? 'eine Stunde' : `${hours} Stunden`}`
        : `noch ${hours} Std. ${minutes} Min.`,
  leftDays: (days) => (days === 1 ? 'noch 1 Tag' : `noch ${days} Tage`),
  may: 'Du kannst absagen, verschieben oder hingehen und danach entscheiden.',
  begun: 'Es hat begonnen oder ist vorbei',
  begunMay: 'Wenn du zu spät bist oder nicht da warst: Ein Anruf ist auch jetzt noch freundlich.',
  debrief: 'Wie war’s?',
  call: 'Anrufen',
  noNumber: 'Keine Nummer notiert.',
  addNumber: 'Eine eintragen',
  since: 'Seit wann?',
  sinces: { today: 'Heute', 'some-days': 'Einige Tage', 'last-talk': 'Letztes Mal' },
  itIs: 'Ist es die Stelle, oder ist es heute?',
  answers: { employer: 'Die Stelle', personal: 'Heute', both: 'Beides' },
  readings: {
    employer: 'Dann liegt es an denen. Du kannst dort danach fragen oder es lassen.',
    personal: 'Dann ist es der Tag. Über die anderen sagt das noch nichts.',
    both: 'Dann sind es zwei Dinge. Keines muss heute früh entschieden sein.',
  },
  fair: 'Was jetzt noch fair ist',
  fairCall: 'So kurz vorher: erst anrufen, dann schreiben.',
  fairWrite: (until) => `Bis ${until} reicht eine Nachricht, danach ein Anruf.`,
  waysTitle: 'Fünf Wege',
  ways: {
    go: { title: 'Hingehen', text: 'Ort, Namen, Fragen' },
    other: { title: 'Telefon, Video', text: 'der Text ist fertig' },
    move: { title: 'Verschieben', text: 'der Text ist fertig' },
    ill: { title: 'Bin krank', text: 'nur wenn es stimmt' },
    withdraw: { title: 'Aussteigen', text: 'und Bescheid geben' },
  },
  card: 'Karte für den Tag',
  alarms: 'Wecker',
  care: 'Wenn es um mehr geht als um die Stelle',
  alarm: {
    'fair-until-near': (company, until) => `${company}: fair bis ${until}. Hingehen, verschieben oder absagen?`,
    'day-before': (company, time) => `Morgen um ${time}: ${company}`,
    'two-hours-before': (company, time) => `Um ${time}: ${company}`,
  },
  event: (company) => `Gespräch: ${company}`,
  goSubject: (role) => `Unser Gespräch heute: ${role}`,
  goBody: (name, time, sender) =>
    `Guten Tag${name ? ` ${name}` : ''},\n\nnur kurz: Ich bin um ${time} da und freue mich darauf.\n\nFreundliche Grüße\n${sender}`,
};
