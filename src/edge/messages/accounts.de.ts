import type { Messages } from './accounts.en.ts';

export const de: Messages = {
  needs: {
    'enable-pop-imap':
      'Schalte zuerst den Abruf über IMAP frei: auf der Website des Anbieters, in den Einstellungen unter POP3 und IMAP. Anfangs ist er gesperrt.',
    'mail-password':
      'Der Anbieter verlangt für Mailprogramme ein eigenes Passwort, nicht das von der Website. Du legst es dort in den Kontoeinstellungen an.',
    'app-password':
      'Ist die Anmeldung in zwei Schritten eingeschaltet, legst du in den Sicherheitseinstellungen des Anbieters ein App-Passwort an und trägst hier dieses ein, nicht dein eigenes.',
    bridge:
      'Für Proton Mail muss auf diesem Rechner das Programm Bridge laufen (nur mit bezahltem Tarif). Benutzername und Passwort sind die, die Bridge anzeigt.',
    'whole-address': 'Der Benutzername ist deine ganze E-Mail-Adresse.',
    'oauth-only':
      'Microsoft lässt andere Programme nicht mehr mit Passwort hinein, sondern nur nach einer Registrierung bei Microsoft. Die nutzt Bowout nicht. Lade deine Nachrichten als .eml herunter und verschicke sie aus Outlook, oder kopiere den Text; in die Entwürfe legen geht mit jedem anderen Konto von dir.',
  },
  provider: 'Anbieter',
  ownServer: 'Anderer Anbieter oder eigener Server',
  host: 'Server',
  port: 'Port',
  user: 'Benutzername',
  password: 'Passwort',
  passwordKept:
    'Liegt verschlüsselt; der Schlüssel steht in einer Datei neben der Datenbank. Leer lassen heißt: das gespeicherte behalten.',
  encryption: 'Verschlüsselung',
  tls: {
    implicit: 'TLS von Anfang an (465, 993)',
    starttls: 'STARTTLS, zwingend (587, 143)',
    none: 'Keine: nur dieser Rechner',
  },
  smtp: 'Senden (SMTP)',
  imap: 'Antworten lesen und Kopien ablegen (IMAP)',
  readOnly:
    'Gelesen werden nur die Ordner, die du auswählst. Darin ändert sich nichts, nicht einmal das Zeichen für gelesen.',
  folders: {
    answers: 'Ordner, in denen Antworten ankommen',
    sent: 'Ordner für Gesendetes',
    drafts: 'Ordner für Entwürfe',
  },
  test: 'Konto ausprobieren',
  tested: { smtp: 'Klappt: Von hier aus kannst du senden.', imap: 'Klappt: Das Postfach lässt sich lesen.' },
  none: 'Noch kein Mailkonto. Auch ohne kannst du Nachrichten als .eml herunterladen, im Mailprogramm öffnen oder kopieren.',
};
