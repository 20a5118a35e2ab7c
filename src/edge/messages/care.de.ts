import type { Messages } from './care.en.ts';

export const de: Messages = {
  title: 'Wenn es um mehr geht als um die Stelle',
  lead: 'Manchmal rührt ein Gespräch an etwas Größeres. Diese Stellen kennen das, und sie verlangen keinen Beweis. Niemand hier erfährt, dass du nachgesehen hast.',
  kinds: {
    crisis: 'Wenn es zu viel wird',
    discrimination: 'Schlechter behandelt, weil du bist, wer du bist',
    harm: 'Belästigt, bedroht, in Gefahr',
    work: 'Deine Rechte bei der Arbeit',
    benefits: 'Leistungen und Geld',
  },
  countries: {
    IE: 'Irland',
    DE: 'Deutschland',
    AT: 'Österreich',
    CH: 'Schweiz',
    GB: 'Großbritannien',
    US: 'USA',
  },
  country: 'Land',
  elsewhere: 'Anderswo: findahelpline.com führt Krisentelefone nach Ländern. Im Notfall in Europa: 112.',
  emergency: (number) => `Jetzt in Gefahr? ${number}`,
  sources: {
    'own-page': (host, day) => `Am ${day} mit einer gespeicherten Kopie der eigenen Seite verglichen: ${host}.`,
    'other-pages': (host, day) =>
      `Am ${day} mit anderen öffentlichen Seiten verglichen, nicht mit der eigenen: ${host}.`,
    nothing: (host) => `Zuletzt mit nichts verglichen. Was gilt, steht auf der eigenen Seite: ${host}.`,
  },
  wrong: 'Nummern ändern sich. Wenn eine nicht antwortet, steht die neue auf der Seite der Stelle.',
};
