import type { PrivateKind } from '#domain/private/private-fact.ts';

const en = {
  title: 'Private notes',
  lead: 'Health, a disability, a residence permit: what concerns only you. It stands in no letter, no summary, no search and no file for others, and a letter that gives some of it away is held up before it leaves.',
  closedText: 'These notes have a lock of their own. It closes by itself after five minutes without use.',
  closedTyped: 'They closed while you were writing. What you typed is kept below; open them once more and it is saved.',
  secret: 'Passphrase, or a fresh key',
  secretKey: 'A fresh key',
  how: 'A fresh key comes from the terminal on the machine that Bowout runs on:',
  setPassphrase: 'Set a passphrase instead',
  open: 'Open',
  openAndSave: 'Open and save',
  wrong: 'This opens nothing. A key opens once.',
  tooMany: 'Too many tries. Wait a minute, then try again.',
  tooSoon: (seconds: number) => `Wait ${seconds} seconds, then try again, or use a fresh key.`,
  closeNow: 'Close',
  empty: 'Nothing is kept here yet.',
  add: 'Add a note',
  edit: 'Change',
  kind: 'What it is about',
  kinds: {
    health: 'Health',
    disability: 'Disability',
    permit: 'Residence or work permit',
    other: 'Something else',
  } satisfies Record<PrivateKind, string>,
  text: 'Note',
  dateOn: 'A day that matters',
  dateHint: 'Two weeks before, Today says that there is such a day; not what for.',
  on: (day: string) => `Day that matters: ${day}`,
  save: 'Save',
  remove: 'Remove',
  cancel: 'Back, without saving',
  required: 'Write a few words.',
  tooLong: 'This is too long.',
  notADay: 'This is no day.',
  sealedElsewhere: 'This note was sealed on another machine and cannot be read here.',
  saved: 'Saved.',
  removed: 'Removed.',
  putBack: 'Put back',
  sealed:
    'It lies sealed in the database; the key is a file beside it, secrets.key. A backup has the notes without the key: to read them elsewhere, take the export with them ticked.',
  accommodation: 'Ask for what I need in an interview',
  advice: 'No legal advice is given here. Who advises:',
  back: 'Settings',
};

export type PrivateMessages = typeof en;

const de: PrivateMessages = {
  title: 'Vertrauliche Notizen',
  lead: 'Gesundheit, Behinderung, Aufenthaltstitel: was nur dich angeht. Es steht in keinem Schreiben, keiner Kurzfassung, keiner Suche und keiner Datei für andere; ein Schreiben, das etwas davon verrät, wird angehalten, bevor es hinausgeht.',
  closedText: 'Diese Notizen haben ein eigenes Schloss. Nach fünf Minuten ohne Zugriff geht es von selbst zu.',
  closedTyped:
    'Sie sind zugegangen, während du geschrieben hast. Dein Text ist noch da; mach noch einmal auf, dann wird er gespeichert.',
  secret: 'Passwort oder ein neuer Schlüssel',
  secretKey: 'Ein neuer Schlüssel',
  how: 'Einen neuen Schlüssel gibt dir das Terminal auf dem Rechner, auf dem Bowout läuft:',
  setPassphrase: 'Stattdessen ein Passwort setzen',
  open: 'Aufmachen',
  openAndSave: 'Aufmachen und speichern',
  wrong: 'Das passt nicht. Ein Schlüssel öffnet nur einmal.',
  tooMany: 'Zu viele Versuche. Warte eine Minute und versuch es dann noch einmal.',
  tooSoon: (seconds) => `Warte ${seconds} Sekunden und versuch es dann wieder, oder nimm einen neuen Schlüssel.`,
  closeNow: 'Zumachen',
  empty: 'Hier steht noch nichts.',
  add: 'Notiz hinzufügen',
  edit: 'Ändern',
  kind: 'Worum es geht',
  kinds: {
    health: 'Gesundheit',
    disability: 'Behinderung',
    permit: 'Aufenthalt oder Arbeitserlaubnis',
    other: 'Etwas anderes',
  },
  text: 'Notiz',
  dateOn: 'Ein Tag, der zählt',
  dateHint: 'Zwei Wochen vorher sagt „Heute“, dass es so einen Tag gibt; nicht, wofür.',
  on: (day) => `Tag, der zählt: ${day}`,
  save: 'Speichern',
  remove: 'Entfernen',
  cancel: 'Zurück, ohne zu speichern',
  required: 'Schreib ein paar Worte.',
  tooLong: 'Das ist zu lang.',
  notADay: 'Das ist kein Tag.',
  sealedElsewhere: 'Diese Notiz wurde auf einem anderen Rechner versiegelt und ist hier nicht lesbar.',
  saved: 'Gespeichert.',
  removed: 'Entfernt.',
  putBack: 'Zurückholen',
  sealed:
    'Sie liegen versiegelt in der Datenbank; der Schlüssel dazu ist die Datei secrets.key daneben. In einer Sicherung sind sie ohne diesen Schlüssel: Willst du sie anderswo lesen, nimm den Export und hake sie dort an.',
  accommodation: 'Um etwas bitten, das ich im Gespräch brauche',
  advice: 'Rechtsberatung gibt es hier nicht. Wer berät:',
  back: 'Einstellungen',
};

export const privateMessages = { en, de };

/** Where one is advised, by country; names of offices are what they are (real-life.md, row 12, as of November 2026). */
export const privateAdvice: Readonly<Record<string, readonly string[]>> = {
  DE: ['Ausländerbehörde', 'Faire Integration', 'EUTB (teilhabeberatung.de)', 'Inklusionsamt'],
};
