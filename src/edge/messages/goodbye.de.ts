import type { Messages } from './goodbye.en.ts';

const times = (count: number, one: string, many: string) => (count === 1 ? one : `${String(count)} ${many}`);

export const de: Messages = {
  stop: {
    'contract-signed':
      'Du hast einen Vertrag unterschrieben. Da wieder herauszukommen ist eine Rechtsfrage mit Fristen und mit einem Rückzug nicht getan: Lass dich vorher beraten.',
    'said-yes':
      'Du hast zugesagt. Schon ein Ja am Telefon kann ein Vertrag sein: Lass dich beraten, bevor du es zurücknimmst.',
  },
  noneNeeded: () =>
    'Von dort ist hier noch kein Gespräch und keine Nachricht notiert. Hat sich wirklich niemand gemeldet, braucht es keinen Brief. Sonst kannst du ihnen hier schreiben.',
  who: {
    'agency-first': () => 'Die Vermittlung erfährt es zuerst: Sie hat dich vorgeschlagen und gibt es weiter.',
    'in-charge': () => 'Du hast diese Person als zuständig notiert.',
    'hiring-manager': () => 'Die Führungskraft entscheidet über die Stelle.',
    'last-in-contact': ({ when }) => `Mit dieser Person hattest du zuletzt Kontakt, am ${when}.`,
    'only-one-known': () => 'Das ist die einzige Person, die du dort kennst.',
    'nobody-known': () => 'Du kennst dort niemanden mit Namen, deshalb geht es an das Team.',
    'manager-from-round-two': ({ rounds }) =>
      `Nach ${String(rounds)} Gesprächen bekommt die Führungskraft einen eigenen Text.`,
    'gave-time': ({ count }) => `Hat sich in ${times(count, 'einem Gespräch', 'Gesprächen')} Zeit für dich genommen.`,
    arranged: () => 'Hat deine Termine organisiert.',
    recommended: () =>
      'Hat dich empfohlen und steht mit dem eigenen Namen dafür: erfährt es vor dem Arbeitgeber oder zugleich.',
    vouches: () => 'Steht als Referenz bereit und braucht auf keinen Anruf mehr zu warten.',
    'was-in-touch': () => 'Hatte mit dir Kontakt.',
  },
  channel: {
    mail: () => 'per Mail',
    'phone-then-mail': () => 'anrufen, dann per Mail bestätigen',
    portal: () => 'über das Portal',
    'none-needed': () => 'keine Nachricht nötig',
  },
  channelReason: {
    offer: () => 'Ein Angebot liegt vor: Da passt ein Anruf, und danach eine Mail.',
    rounds: ({ rounds }) => `Nach ${String(rounds)} Gesprächen passt ein Anruf, und danach eine Mail.`,
    'spoke-by-phone': () => 'Ihr habt bisher telefoniert.',
    'written-so-far': () => 'Eine Mail genügt, und es steht schriftlich fest.',
    'no-address': () => 'Es ist keine Mailadresse bekannt.',
    'never-contacted': () => 'Dort hat sich noch niemand gemeldet.',
  },
  thankedThrough: () =>
    'Der Dank geht mit der Nachricht an die zuständige Person, wenn du keinen eigenen Text schreibst.',
  missing: { email: () => 'Mailadresse fehlt', phone: () => 'Telefonnummer fehlt' },
  advice: {
    'interview-soon': ({ hours, when }) =>
      hours < 1
        ? `Dein Gespräch ist in weniger als einer Stunde (${when}). Hingehen geht noch; sonst ruf an, statt nur zu schreiben.`
        : `Dein Gespräch ist in ${times(hours, 'einer Stunde', 'Stunden')} (${when}). Du kannst hingehen, jetzt anrufen oder um Bedenkzeit bitten.`,
    'call-first': {
      offer: () => 'Ein Angebot liegt vor: Ruf zuerst an.',
      rounds: () => 'Ihr seid schon weit miteinander gegangen: Ruf zuerst an.',
      'spoke-by-phone': () => 'Ihr habt bisher telefoniert: Ruf zuerst an.',
    },
    'confirm-in-writing': () => 'Bestätige es nach dem Anruf schriftlich.',
    'decided-days-ago': ({ days }) =>
      `Entschieden hast du dich vor ${String(days)} Tagen. Je früher sie es wissen, desto eher können sie planen.`,
    night: ({ when }) => `Dort ist es Nacht. Es könnte am ${when} hinausgehen.`,
    weekend: ({ when }) => `Dort ist Wochenende. Es könnte am ${when} hinausgehen.`,
    portal: () =>
      'Du hast dich über ein Portal beworben: Zieh die Bewerbung auch dort zurück, sobald du Bescheid gegeben hast.',
    'decline-after-telling': ({ count }) =>
      count === 1
        ? 'Der gebuchte Termin wird nach der Nachricht abgesagt, nie davor.'
        : `Die ${String(count)} gebuchten Termine werden nach der Nachricht abgesagt, nie davor.`,
  },
  way: {
    attend: () => 'hingehen',
    call: () => 'jetzt anrufen',
    'ask-for-time': () => 'um Bedenkzeit bitten',
  },
  question: { 'said-yes': () => 'Hast du zugesagt, auch nur am Telefon?' },
  recipients: {
    nobody: () => 'In der Empfängerzeile steht niemand.',
    several: () => 'Eine Nachricht geht an eine Person.',
    copy: () => 'Ein Abschied hat keine Kopien: Alle bekommen einen eigenen Text.',
    group: ({ address }) => `${address} erreicht eine ganze Gruppe.`,
    outside: ({ address }) => `${address} gehört zu niemandem in diesem Verfahren.`,
    twice: ({ address }) => `${address} bekäme zwei Nachrichten.`,
  },
  alike: ({ one, other }) =>
    `Die Texte an ${one} und ${other} unterscheiden sich kaum in mehr als dem Namen. Nimm für einen davon eine andere Variante.`,
};
