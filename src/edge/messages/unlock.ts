const en = {
  title: 'Bowout is locked',
  lead: 'What lies here is private, so this browser needs a key once.',
  how: 'A fresh key, with an address to open, comes from the terminal on the machine that Bowout runs on:',
  field: 'Key',
  open: 'Open',
  wrong: 'This key does not open Bowout. It may have been used before; each one opens it once.',
  tooMany: 'Too many tries. Wait a minute, then try again.',
  leadPassphrase: 'It was locked by hand, or stood still for the time that you chose.',
  passphrase: 'Passphrase',
  wrongPassphrase: 'This is not the passphrase.',
  tooSoon: (seconds: number) =>
    seconds === 1
      ? 'One second more, then try again.'
      : `Wait ${seconds} seconds, then try again. A key from the terminal opens it at once.`,
  instead: 'Forgotten? A key opens it, too',
};

export type UnlockMessages = typeof en;

const de: UnlockMessages = {
  title: 'Bowout ist zu',
  lead: 'Was hier liegt, ist privat. Deshalb braucht dieser Browser einmal einen Schlüssel.',
  how: 'Einen neuen Schlüssel samt Adresse gibt dir das Terminal auf dem Rechner, auf dem Bowout läuft:',
  field: 'Schlüssel',
  open: 'Öffnen',
  wrong: 'Dieser Schlüssel passt nicht. Vielleicht wurde er schon benutzt; jeder öffnet nur einmal.',
  tooMany: 'Zu viele Versuche. Warte eine Minute und versuch es dann noch einmal.',
  leadPassphrase: 'Du hast es gesperrt, oder es hat so lange geruht, wie du es eingestellt hast.',
  passphrase: 'Passwort',
  wrongPassphrase: 'Das ist nicht das Passwort.',
  tooSoon: (seconds) =>
    seconds === 1
      ? 'Noch eine Sekunde, dann versuch es wieder.'
      : `Warte ${seconds} Sekunden, dann versuch es wieder. Ein Schlüssel aus dem Terminal öffnet sofort.`,
  instead: 'Vergessen? Ein Schlüssel öffnet auch',
};

export const unlockMessages = { en, de };
