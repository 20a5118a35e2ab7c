import type { CertificateReason } from '#domain/delivery/mail-trouble.ts';
import type { Messages } from './delivery.en.ts';

const certificate: Record<CertificateReason | '', string> = {
  'self-signed': 'Er bürgt nur für sich selbst',
  'wrong-name': 'Sein Ausweis gilt für einen anderen Namen',
  expired: 'Sein Ausweis ist heute nicht gültig',
  untrusted: 'Niemand Bekanntes bürgt für ihn',
  '': 'Sein Ausweis ließ sich nicht prüfen',
};

const name = (host: string) => (host ? ` ${host}` : '');

export const de: Messages = {
  trouble: {
    name: ({ host }) => `Der Server${name(host)} wurde nicht gefunden. Stimmt der Name, und bist du online?`,
    unreachable: ({ host }) =>
      `Unter${name(host) || ' dieser Adresse'} antwortet niemand. Stimmen Server und Port, und bist du online?`,
    timeout: ({ host }) => `Der Server${name(host)} hat zu lange nicht geantwortet.`,
    certificate: ({ host, reason }) =>
      `Der Server${name(host)} konnte sich nicht ausweisen. ${certificate[reason]}. Es wurde nichts an ihn geschickt.`,
    'no-encryption': ({ host }) =>
      `Der Server${name(host)} bietet die gewählte Verschlüsselung nicht an. Versuch die andere.`,
    'plain-not-allowed': () => 'Ohne Verschlüsselung geht es nur zu einem Programm auf diesem Rechner.',
    'no-password': () => 'Das gespeicherte Passwort lässt sich nicht mehr lesen. Bitte gib es neu ein.',
    login: () => 'Der Server hat Benutzername oder Passwort nicht angenommen.',
    'app-password': () =>
      'Der Server verlangt ein App-Passwort. Du legst es in den Sicherheitseinstellungen des Anbieters an.',
    'oauth-only': () =>
      'Der Anbieter nimmt von Mailprogrammen keine Passwörter mehr an. Lade die Nachricht stattdessen als .eml herunter.',
    sender: () =>
      'Der Server lässt dieses Konto nicht unter deiner Adresse senden. Prüfe die Adresse in den Einstellungen.',
    recipient: () => 'Laut Server gibt es diese Adresse nicht.',
    'mailbox-full': () => 'Das Postfach der Gegenseite ist voll.',
    greylisted: () =>
      'Die Gegenseite bittet, es in ein paar Minuten noch einmal zu versuchen. Bei einer ersten Mail ist das üblich.',
    'rate-limited': () => 'Der Server möchte weniger Mails auf einmal.',
    'too-big': () => 'Die Mail ist dem Server zu groß.',
    blocked: () =>
      'Die Gegenseite hat die Mail als unerwünscht abgewiesen. Ein Anruf oder eine andere Adresse hilft weiter.',
    busy: () => 'Der Server kann sie gerade nicht annehmen.',
    refused: () => 'Der Server hat die Mail abgelehnt.',
    'connection-lost': () => 'Die Verbindung riss ab, bevor die Mail übergeben war. Sie ist nicht hinausgegangen.',
    'maybe-accepted': () =>
      'Die Verbindung riss ab, nachdem die Mail übergeben war. Ob sie hinausging, lässt sich nicht sagen.',
    'own-fault': () => 'In Bowout selbst ging etwas schief, bevor die Mail übergeben war. Sie ging nicht hinaus.',
    folder: ({ folder }) =>
      folder ? `Der Ordner ${folder} wurde nicht gefunden.` : 'Ein Ordner ließ sich nicht benutzen.',
  },
  states: {
    draft: 'Entwurf',
    queued: 'wartet auf den Versand',
    sending: 'wird gerade gesendet',
    sent: 'gesendet',
    failed: 'nicht gesendet',
    unknown: 'ungewiss, ob gesendet',
    'in-drafts': 'in deinen Entwürfen',
    'handed-over': 'übergeben',
  },
  outcome: {
    sent: () => 'Gesendet: Der Mailserver hat sie angenommen.',
    interrupted: () => 'Bowout wurde mitten im Senden unterbrochen.',
    'too-late-hour': ({ when }) =>
      `Sie sollte ${when} hinausgehen, aber Bowout lief da nicht. Jetzt trotzdem noch senden?`,
    'too-late-interview': ({ when }) =>
      `Sie sollte ${when} hinausgehen; inzwischen hat das Gespräch begonnen. Lies sie noch einmal, bevor du sie sendest.`,
    'found-in-sent': () => 'Sie liegt in deinem Ordner für Gesendetes, ist also hinausgegangen.',
    answered: () => 'Sie wurde beantwortet, ist also angekommen.',
    bounced: () => 'Sie kam zurück: Sie wurde nicht zugestellt.',
    'person-says-sent': () => 'Du hast vermerkt, dass sie hinausging.',
    'person-says-not-sent': () => 'Du hast vermerkt, dass sie nicht hinausging.',
  },
  willTryAgain: ({ when }) => `Nächster Versuch: ${when}.`,
  noMoreTries: () => 'Von selbst wird es nicht noch einmal versucht.',
  undo: 'Zurückholen',
  undoUntil: ({ when }) => `Bis ${when} kannst du sie zurückholen.`,
  sendNow: 'Sofort senden',
  sendAt: 'Zu einer bestimmten Zeit senden',
  atTheirs: ({ theirs, mine }) => `Dort ${theirs}, hier ${mine}.`,
  needsRunning: 'Bowout muss dann laufen.',
  intoDrafts: 'In meine Entwürfe legen',
  download: 'Als .eml herunterladen',
  onItsWay: 'Wird gesendet … Du kannst die Seite schließen.',
  didNotGoOut: 'Es ging nicht hinaus.',
  liesInDrafts: 'Liegt in den Entwürfen deines Mailkontos. Von dort sendest du selbst.',
  askUnknown:
    'Ist sie hinausgegangen? Sieh im Ordner für Gesendetes deines Mailkontos nach. Von selbst sendet Bowout sie kein zweites Mal.',
  saySent: 'Sie ging hinaus',
  sayNotSent: 'Sie ging nicht hinaus',
  refusal: {
    'no-account': 'Richte zuerst ein Mailkonto ein.',
    'no-such-letter': 'Diese Nachricht gibt es nicht mehr.',
    'no-address': 'Für diese Person ist keine E-Mail-Adresse bekannt.',
    empty: 'Betreff und Text dürfen nicht leer sein.',
    'wrong-state': 'Das geht nicht mehr: Die Nachricht ist schon weiter.',
    'no-drafts-folder': 'In deinem Mailkonto fand sich kein Ordner für Entwürfe. Wähle einen in den Einstellungen aus.',
    'other-draft-there':
      'In deinen Entwürfen liegt ein älterer Text davon. Lösch ihn dort und leg die Nachricht dann noch einmal hinein.',
    'draft-changed':
      'In deinen Entwürfen wurde sie geändert, deshalb bleibt sie dort. Behalte davon, was du willst, lösch sie dort und sag dann hier, dass sie gelöscht ist.',
    'draft-not-there':
      'Sie liegt nicht mehr so in deinen Entwürfen, wie Bowout sie hineingelegt hat. Entweder ging sie hinaus oder wurde gelöscht, oder dein Mailprogramm hat sie unter einer eigenen Kennung (Message-ID) neu gespeichert. Sieh in Entwürfen und Gesendetem nach: Ging sie hinaus, sag, dass sie Bescheid wissen; sonst lösch sie dort und sag dann hier, dass sie gelöscht ist.',
    'draft-sent':
      'Sie liegt in deinem Ordner für Gesendetes, ging also hinaus. Sag, dass sie Bescheid wissen, statt sie zurückzuholen.',
    'draft-not-removable':
      'Dieser Mailserver kann für Bowout keine einzelne Mail löschen. Lösch sie dort und sag dann hier, dass sie gelöscht ist.',
    'not-writable': 'Diese Nachricht lässt sich nicht in die Entwürfe legen.',
    'changed-since':
      'Ein Text hat sich geändert, seit diese Seite offen ist, vielleicht in einem anderen Tab. Nichts wurde gesendet; sieh noch einmal hin.',
    'no-such-account': 'Dieses Konto gibt es nicht mehr.',
  },
};
