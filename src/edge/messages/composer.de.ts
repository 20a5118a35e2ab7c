import type { Messages } from './composer.en.ts';

const people = (count: number) =>
  [
    'Niemand',
    'Ein Mensch',
    'Zwei Menschen',
    'Drei Menschen',
    'Vier Menschen',
    'Fünf Menschen',
    'Sechs Menschen',
    'Sieben Menschen',
  ][count] ?? `${String(count)} Menschen`;

export const de: Messages = {
  title: (count) =>
    count === 0
      ? 'Hier wartet wohl niemand auf Bescheid.'
      : count === 1
        ? 'Ein Mensch hat dir Zeit gegeben.'
        : `${people(count)} haben dir Zeit gegeben.`,
  titleTeam: 'Das Team dort wartet auf Bescheid.',
  pageTitle: 'Bescheid geben',
  lead: ({ own, through }) =>
    [
      own === 0
        ? ''
        : own === 1
          ? 'Ein Text liegt bereit.'
          : `${['', '', 'Zwei', 'Drei', 'Vier', 'Fünf', 'Sechs'][own] ?? String(own)} Texte liegen bereit, jeder ein eigener.`,
      through === 0
        ? ''
        : through === 1
          ? 'Einer weiteren Person lässt du danken.'
          : `${String(through)} weiteren Personen lässt du danken.`,
      own === 0 ? '' : 'Ändere, was nicht nach dir klingt.',
    ]
      .filter(Boolean)
      .join(' '),
  everyone: 'Alle wissen Bescheid.',
  finishedLead: ({ people: count, booked, days }) =>
    `${people(count)} ${count === 1 ? 'weiß' : 'wissen'} es${booked === 0 ? '' : booked === 1 ? ', ein Termin ist abgesagt' : `, ${String(booked)} Termine sind abgesagt`}${
      days === 0
        ? ', am Tag der Entscheidung'
        : days === 1
          ? ', einen Tag nach der Entscheidung'
          : `, ${String(days)} Tage nach der Entscheidung`
    }. Niemand wartet mehr.`,
  backToApplication: 'Zurück zur Bewerbung',
  stopTitle: 'Nicht per Brief.',
  stopHelp:
    'Eine Gewerkschaft, eine Anwältin oder eine kostenlose Beratungsstelle kann sagen, was für dich gilt. Hier wird nichts gesendet und nichts geändert.',
  saidYesWrong: 'So ist es nicht',
  saidYes: { no: 'Nein', spoken: 'Ja, mündlich', signed: 'Ja, und unterschrieben' },
  reached: 'Wie weit bist du?',
  reachedStages: { interviewing: 'Wir haben gesprochen', offer: 'Ein Angebot liegt vor' },
  saidYesWhy: 'Schon ein Ja am Telefon kann ein Vertrag sein.',
  answer: 'Antworten',
  law: { source: (source, day) => `Keine Rechtsberatung. Quelle: ${source}, Stand ${day}.` },
  own: 'Ein eigener Text',
  ownText: ({ words }) => `eigener Text, ${String(words)} Wörter`,
  notice: ({ words }) => `der Rückzug, ${String(words)} Wörter`,
  through: (name) => `Dank über ${name}`,
  noText: 'kein Text',
  writeOwn: 'Einen eigenen Text schreiben',
  thankThrough: (name) => `Über ${name} danken`,
  noOwn: 'Keinen eigenen Text',
  drop: 'Weglassen',
  up: 'Nach oben',
  down: 'Nach unten',
  droppedTitle: 'Weggelassen',
  add: 'Doch Bescheid geben',
  addPerson: 'Noch jemand',
  unnamed: 'das Team',
  someone: 'jemand ohne Namen',
  whoTitle: 'Wer, und wie',
  more: 'Mehr',
  moreFor: (name) => `: ${name}`,
  register: { Sie: 'per Sie', du: 'per du', 'first-name': 'beim Vornamen', formal: 'förmlich' },
  told: {
    not: 'noch nicht',
    yes: ({ when, how }) => `weiß Bescheid, ${how}, ${when}`,
    through: ({ when, name }) => `weiß Bescheid über ${name}, ${when}`,
    queued: 'unterwegs',
  },
  channels: {
    mail: 'per Mail',
    call: 'am Telefon',
    message: 'per Nachricht',
    portal: 'über das Portal',
    'in-person': 'persönlich',
    through: 'weitergegeben',
  },
  toldHow: 'Wie?',
  toldWhen: 'Wann?',
  toldWhenHint: 'Leer: gerade eben',
  knowsNow: 'Weiß Bescheid',
  undo: 'Doch noch nicht',
  clock: ({ know, all, decided }) =>
    `Entschieden ${decided}. ${know === 0 ? 'Noch weiß es niemand.' : `${String(know)} von ${String(all)} ${know === 1 ? 'weiß' : 'wissen'} Bescheid.`}`,
  nobodyNeeds: 'Es braucht keine Nachricht. Du kannst das abschließen.',
  close: 'Fertig, niemand braucht Bescheid',
  keepDoor: 'In Kontakt bleiben',
  call: 'Lieber erst anrufen, mit Stichworten',
  howTitle: 'Was für alle Texte gilt',
  reason: 'Ein Grund',
  reasonHint: 'Freiwillig. Du schuldest keinen; ein kurzer wahrer Satz ist in Ordnung.',
  reasons: {
    none: 'Kein Grund',
    'other-offer': 'Ich habe ein anderes Angebot angenommen',
    'other-direction': 'Ich schlage eine andere Richtung ein',
    stay: 'Ich bleibe, wo ich bin',
    place: 'Der Ort passt nicht',
    timing: 'Der Zeitpunkt passt nicht',
    focus: 'Ein anderer Schwerpunkt',
    terms: 'Die Bedingungen passen nicht',
    personal: 'Persönliche Gründe',
    own: 'In meinen Worten',
  },
  reasonOwn: 'Ein eigener Satz',
  door: 'Die Tür offen lassen',
  doorWhat: 'Offen wofür?',
  doorWhatHint: 'Zum Beispiel: eine Stelle mit weniger Reisen',
  doorWhen: 'Ab wann?',
  tone: 'Ton',
  tones: { brief: 'Knapp', warm: 'Warm' },
  locale: 'Sprache der Briefe',
  locales: {
    'en-GB': 'Englisch (britisch)',
    'en-US': 'Englisch (amerikanisch)',
    'de-DE': 'Deutsch (Deutschland)',
    'de-AT': 'Deutsch (Österreich)',
    'de-CH': 'Deutsch (Schweiz)',
  },
  apply: 'In die Texte übernehmen',
  deletionApply: 'Auswahl speichern',
  deletion: 'Um Löschung meiner Unterlagen bitten',
  deletionHint: 'Eine eigene Nachricht, nie im Rückzug selbst. Einen Teil dürfen sie einige Monate behalten.',
  deletionNo: {
    door: 'Nicht zusammen mit einer offenen Tür: Sie könnten sich nicht an dich erinnern.',
    'travel-costs': 'Nicht, solange Fahrtkosten offen sind: Dafür brauchen sie deine Unterlagen.',
    'improper-question':
      'Nicht nach einer unzulässigen Frage: Die Unterlagen können wichtig sein. Lass dich vorher beraten.',
  },
  deletionLetter: 'Löschung der Unterlagen',
  sender: 'Wer unterschreibt?',
  senderHint: 'So wie in deiner Bewerbung. Es steht unter jedem Text.',
  name: 'Dein Name',
  email: 'Deine Mailadresse',
  phone: 'Deine Telefonnummer',
  save: 'Speichern',
  advice: 'Gut zu wissen',
};
