import { shortestPassphrase, type idleChoices } from '#domain/settings/passphrase-lock.ts';

const en = {
  title: 'Lock with a passphrase',
  protects: 'What it protects',
  protectsText:
    'With a passphrase, “Lock” closes Bowout in every browser at once, and each opens again with the passphrase. Pages that a browser kept for offline go when it is locked. A browser that never was in needs a key besides.',
  not: 'What it does not protect',
  notText:
    'Your data is not encrypted by it. Whoever can read your files on this machine, or start Bowout there, gets in with “bowout key”; so do you, if you forget the passphrase. Against that, use a user of your own with disk encryption.',
  goesOn:
    'While it is locked, letters that wait go out, reminders are sent, and a calendar that you subscribed to is updated.',
  isSet: 'A passphrase is set.',
  isNotSet: 'No passphrase is set: until then, locking closes this browser alone, and a key opens it.',
  set: 'Set a passphrase',
  change: 'Change the passphrase',
  passphrase: 'New passphrase',
  hint: `At least ${shortestPassphrase} characters; a few words in a row are good ones.`,
  again: 'New passphrase once more',
  idle: 'Lock by itself when nobody was here for',
  idleNote:
    'Without JavaScript, a page that is open stays on the screen until you leave it. Offline, kept pages can be read for that long.',
  idleChoices: {
    never: 'Never, only by hand',
    5: '5 minutes',
    15: '15 minutes',
    60: 'an hour',
    240: 'four hours',
  } satisfies Record<(typeof idleChoices)[number] | 'never', string>,
  current: 'Passphrase until now, or a fresh key',
  save: 'Save',
  saveIdle: 'Change the time',
  remove: 'Take the lock off',
  lockNow: 'Lock now',
  done: { set: 'The passphrase is set.', idle: 'Saved.', removed: 'The lock is off.' },
  refused: {
    'too-short': `This is too short: at least ${shortestPassphrase} characters.`,
    different: 'The two are not the same.',
    'wrong-passphrase': 'This is neither the passphrase nor a key.',
    'too-many-tries': 'Too many tries. Wait a minute, then try again.',
    'no-passphrase': 'This key was used before, and no passphrase is set.',
  },
  tooSoon: (seconds: number) => `Those were many tries. Wait ${seconds} seconds, or use a fresh key.`,
  back: 'Settings',
};

export type LockMessages = typeof en;

const de: LockMessages = {
  title: 'Mit Passwort sperren',
  protects: 'Wovor das schützt',
  protectsText:
    'Mit einem Passwort schließt „Sperren“ Bowout in allen Browsern zugleich, und jeder geht mit dem Passwort wieder auf. Was ein Browser für offline aufgehoben hat, verschwindet beim Sperren. Ein Browser, der noch nie offen war, braucht zusätzlich einen Schlüssel.',
  not: 'Wovor nicht',
  notText:
    'Deine Daten werden dadurch nicht verschlüsselt. Wer deine Dateien auf diesem Rechner lesen oder Bowout dort starten kann, kommt mit „bowout key“ hinein; du auch, falls du das Passwort vergisst. Dagegen hilft ein eigenes Benutzerkonto mit Festplattenverschlüsselung.',
  goesOn:
    'Auch wenn es gesperrt ist, gehen wartende Schreiben hinaus, kommen Erinnerungen und bleibt ein abonnierter Kalender aktuell.',
  isSet: 'Ein Passwort ist gesetzt.',
  isNotSet: 'Noch ist kein Passwort gesetzt: Sperren schließt dann nur diesen Browser, und ein Schlüssel öffnet ihn.',
  set: 'Passwort setzen',
  change: 'Passwort ändern',
  passphrase: 'Neues Passwort',
  hint: `Mindestens ${shortestPassphrase} Zeichen; ein paar Wörter hintereinander sind gut.`,
  again: 'Neues Passwort noch einmal',
  idle: 'Von selbst sperren, wenn niemand da war, nach',
  idleNote:
    'Ohne JavaScript bleibt eine offene Seite stehen, bis du sie verlässt. Offline bleiben aufgehobene Seiten so lange lesbar.',
  idleChoices: {
    never: 'nie, nur von Hand',
    5: '5 Minuten',
    15: '15 Minuten',
    60: 'einer Stunde',
    240: 'vier Stunden',
  },
  current: 'Bisheriges Passwort oder ein neuer Schlüssel',
  save: 'Speichern',
  saveIdle: 'Zeit ändern',
  remove: 'Sperre aufheben',
  lockNow: 'Jetzt sperren',
  done: { set: 'Das Passwort ist gesetzt.', idle: 'Gespeichert.', removed: 'Die Sperre ist aufgehoben.' },
  refused: {
    'too-short': `Das ist zu kurz: mindestens ${shortestPassphrase} Zeichen.`,
    different: 'Die beiden sind nicht gleich.',
    'wrong-passphrase': 'Das ist weder das Passwort noch ein Schlüssel.',
    'too-many-tries': 'Zu viele Versuche. Warte eine Minute und versuch es dann noch einmal.',
    'no-passphrase': 'Dieser Schlüssel wurde schon benutzt, und ein Passwort ist nicht gesetzt.',
  },
  tooSoon: (seconds) => `Das waren viele Versuche. Warte ${seconds} Sekunden oder nimm einen neuen Schlüssel.`,
  back: 'Einstellungen',
};

export const lockMessages = { en, de };
