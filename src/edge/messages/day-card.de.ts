import type { Messages } from './day-card.en.ts';

export const de: Messages = {
  title: (company) => `Gespräch bei ${company}`,
  titleAlone: 'Dein Gespräch',
  where: 'Wo',
  link: 'Online dabei sein',
  call: 'Anrufen',
  fairUntil: (moment) => `Fair bis ${moment}`,
  fairAfter: 'Danach: erst anrufen, dann zwei Sätze schreiben.',
  waysTitle: 'Du kannst hingehen, verschieben oder absagen.',
  ways: { go: 'Hingehen', move: 'Verschieben', cancel: 'Termin absagen' },
  wayNotes: {
    go: 'Entscheiden kannst du auch danach noch.',
    move: 'Bitte um einen anderen Tag. Einen Grund brauchst du nicht.',
    cancel: 'Das sagt den Termin ab. Deine Bewerbung läuft weiter.',
  },
  wayNoteWithdraws: 'Damit ziehst du auch deine Bewerbung zurück.',
  subject: 'Betreff',
  openMail: 'Als Mail öffnen',
  copy: 'Kopieren',
  copied: 'Kopiert',
  questions: 'Meine Fragen',
  people: 'Wer dabei ist',
  foot: 'Diese Seite funktioniert ohne Bowout und ohne Internet.',
};
