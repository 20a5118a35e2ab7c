import type { ChangeSize } from '#domain/decision/change.ts';
import type { Messages } from './decision.en.ts';

const NUMBERS = 'null ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf'.split(' ');
const number = (n: number): string => NUMBERS[n] ?? String(n);
const list = new Intl.ListFormat('de', { type: 'conjunction' });
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Dative, as after *aus*. */
const fromTalks = (n: number): string => (n === 1 ? 'einem Gespräch' : `${number(n)} Gesprächen`);
const notesSpeak = (n: number): string => (n === 1 ? 'Eine Notiz' : `${capital(number(n))} Notizen`);

/** Hours to the nearest half, in words. */
function hours(h: number): string {
  const halves = Math.round(h * 2);
  if (halves <= 1) return 'eine halbe Stunde';
  const whole = Math.floor(halves / 2);
  if (halves % 2 === 1) return whole === 1 ? 'anderthalb Stunden' : `${number(whole)}einhalb Stunden`;
  return whole === 1 ? 'eine Stunde' : `${number(whole)} Stunden`;
}

const inHours = (h: number): string => {
  if (h < 0.75) return 'In weniger als einer Stunde';
  const whole = Math.round(h);
  return whole === 1 ? 'In einer Stunde' : `In ${number(whole)} Stunden`;
};

export const de: Messages = {
  band: {
    too_early: 'Noch zu früh, um es zu sagen',
    open: 'Noch offen: beides hat etwas für sich',
    leaning_in: 'Es spricht eher dafür',
    much_for: 'Vieles spricht dafür',
    leaning_out: 'Es spricht eher dagegen',
    much_against: 'Vieles spricht dagegen',
    line_crossed: 'Eine Grenze ist überschritten',
  },

  speaks: {
    too_early: 'Was du notiert hast, sagt bisher noch nicht viel.',
    open: 'Was du notiert hast, spricht bisher für beides.',
    leaning_in: 'Was du notiert hast, spricht bisher eher dafür.',
    much_for: 'Was du notiert hast, spricht bisher in vielem dafür.',
    leaning_out: 'Was du notiert hast, spricht bisher eher dagegen.',
    much_against: 'Was du notiert hast, spricht bisher in vielem dagegen.',
    line_crossed: 'Du hast etwas genannt, neben dem nichts anderes mehr abzuwägen ist.',
  },
  comesFrom: ({ n }) => (n === 0 ? 'Es stammt noch aus keinem Gespräch.' : `Es stammt aus ${fromTalks(n)}.`),

  reasons: {
    'nothing-noted': () => 'Noch ist nichts notiert, weder dafür noch dagegen.',
    'line-crossed': () => 'Was du als Grenze genannt hast, wiegt mehr als jede Notiz.',
    for: ({ notes, conversations, topics }) =>
      `${notesSpeak(notes)} aus ${fromTalks(conversations)} ${notes === 1 ? 'spricht' : 'sprechen'} dafür: ${list.format(topics)}.`,
    against: ({ notes, conversations, topics }) =>
      `${notesSpeak(notes)} aus ${fromTalks(conversations)} ${notes === 1 ? 'spricht' : 'sprechen'} dagegen: ${list.format(topics)}.`,
    'same-talk': ({ notes, of }) =>
      `${notes === of ? (of === 2 ? 'Beide' : `Alle ${number(of)}`) : `${capital(number(notes))} von ${number(of)}`} stammen aus demselben Gespräch; zusammen zählen sie weniger, als wenn sie aus mehreren kämen.`,
    'from-others': () => 'Alles davon haben andere gesagt; was du selbst hörst, zählt mehr.',
    answered: ({ notes }) =>
      notes === 1
        ? 'Eine davon ist eine Antwort auf deine Frage oder nachgeprüft; sie hängt nicht an der Stimmung des Tages.'
        : `${capital(number(notes))} davon sind Antworten auf deine Fragen oder nachgeprüft; sie hängen nicht an der Stimmung des Tages.`,
  },

  counter: {
    lead: 'Ein Grund gegen dieses Bild:',
    'nothing-noted': () => 'Nichts notiert heißt nicht, dass nichts war.',
    'line-may-be-misunderstood': () =>
      'Es hängt an einer einzigen Sache, und die kann ein Missverständnis gewesen sein.',
    'still-speaks-for': ({ topic }) => `Was du an Gutem notiert hast, gilt weiter: ${topic}.`,
    'still-speaks-against': ({ topic }) => `Was du dagegen notiert hast, gilt weiter: ${topic}.`,
    'few-conversations': () => 'Ein einzelnes Gespräch kann täuschen, in beide Richtungen.',
    'from-those-who-win-you': () => 'Fast alles darin kommt von Menschen, die dich gewinnen wollen.',
    'nothing-good-noted': () => 'Etwas Gutes ist nicht notiert. War da nichts, oder steht es nur nicht da?',
  },

  early: {
    heard: ({ n }) =>
      n === 0 ? 'Noch kein Gespräch.' : `Bisher gehört: ${n === 1 ? 'ein Gespräch' : `${number(n)} Gespräche`}.`,
    left: ({ n }) =>
      n === 0
        ? 'Es steht keines mehr aus.'
        : n === 1
          ? 'Eines steht noch aus.'
          : `${capital(number(n))} stehen noch aus.`,
    unasked: ({ topics }) => `Noch nicht gefragt: ${list.format(topics)}.`,
    oneTalk:
      'Bedenken aus einem einzigen Gespräch reichen nicht für „eher dagegen“: Ein schlechter Tag sieht genauso aus.',
  },

  change: {
    better: ({ size }) => `Anders sähe es aus, wenn ${BETTER[size]}.`,
    worse: ({ size }) => `Anders sähe es aus, wenn ${WORSE[size]}.`,
    outOfReach: 'Die Gespräche, die noch kommen, können das kaum noch bringen.',
  },

  worth: { worth: 'lohnt sich', even: 'hält sich die Waage', not_worth: 'rechnet sich nicht' },
  oneMoreTalk: ({ h }) => `Ein weiteres Gespräch: etwa ${hours(h)} mit Weg.`,
  noTalkLeft: 'Es steht kein Gespräch mehr aus.',

  ways: { stay: 'dabeibleiben', ask: 'nachfragen', reflect: 'Bedenkzeit', withdraw: 'aussteigen' },
  fits: {
    stay: 'Zu diesem Bild passt: dabeibleiben.',
    ask: 'Zu diesem Bild passt: nachfragen.',
    reflect: 'Zu diesem Bild passt: Bedenkzeit.',
    withdraw: 'Zu diesem Bild passt: aussteigen.',
    own_call: 'Alle vier Wege stehen nebeneinander. Du entscheidest.',
  },
  why: {
    care: 'Du kannst jeden davon gehen, jederzeit und ohne Beweis.',
    dealbreaker: 'Du hast eine Grenze genannt, und sie ist überschritten.',
    dealbreaker_suspected: 'Du vermutest, dass eine Grenze überschritten ist; eine Antwort würde es klären.',
    clear_no: 'Du hast Nein gesagt, und dass du darüber nachgedacht hast.',
    changed: 'Etwas anderes hat sich geändert; das können diese Notizen nicht abwägen.',
    evidence: 'Vieles spricht dagegen, und was noch zu hören ist, rechnet sich kaum oder kann es kaum noch drehen.',
    evidence_but_one_answer_could_change_it: 'Es spricht eher dagegen, aber eine gute Antwort könnte es drehen.',
    personal: 'Nach deinen Antworten geht es mehr um dich als um die Stelle.',
    worn_out: 'Nach deinen Antworten kann es die Suche sein, nicht diese Stelle.',
    hours: 'Das nächste Gespräch kostet mehr Stunden, als es zurückgeben kann.',
    both: 'Nach deinen Antworten liegt es an beidem, an der Stelle und an dir.',
    open_concerns: 'Etwas hat dir noch niemand beantwortet.',
    no_open_concern: 'Nichts, was dagegen spricht, ist unbeantwortet.',
    gut_differs: 'Deine Antwort und deine Notizen zeigen in verschiedene Richtungen.',
    cold_feet_hold: 'Der Zweifel ist jünger als ein Tag, und das Gespräch ist nah.',
  },
  tryFirst: {
    sleep_or_postpone: 'Vorher: eine Nacht darüber schlafen oder um einen anderen Termin bitten.',
    shorten_or_pay: 'Vorher: um ein kürzeres Format bitten, oder um Bezahlung dafür.',
    ask_by_message: 'Vorher: mit einer kurzen Nachricht nachfragen.',
  },

  dontWait: 'Nicht warten, zeig’s mir',
  nothingNew: 'Seit dem letzten Mal ist nichts dazugekommen. Du kannst jetzt entscheiden oder es noch liegen lassen.',
  addsNothing: 'bringt hier nichts Neues',
  coldFeet: ({ h }) =>
    `${inHours(h)} ist das Gespräch. Du kannst absagen, um einen anderen Termin bitten oder hingehen und danach entscheiden.`,
  sinceWhen: 'Seit wann hast du diesen Zweifel?',
  shortRunway:
    'Du hast angegeben, dass das Geld knapp ist. Das ist hier berücksichtigt. Du kannst es ausschalten und vergleichen.',
  gutDiffers:
    'Deine Antwort und deine Notizen zeigen in verschiedene Richtungen. Was hast du noch nicht aufgeschrieben?',
  wornOut: 'Das kann die Suche sein, nicht diese Stelle. Weniger auf einmal oder ein kürzeres Format ist auch ein Weg.',
  holdMoney: 'Zahl nichts, und gib weder Ausweis noch Bankdaten heraus, bevor ein Vertrag unterschrieben ist.',
  adviser: {
    toward: 'Diese Sicht würde das Bild in Richtung dafür rücken.',
    away: 'Diese Sicht würde das Bild in Richtung dagegen rücken.',
    none: 'Diese Sicht würde das Bild lassen, wie es ist.',
  },

  care: {
    title: 'Das entscheidest du',
    lead: 'Was du geschrieben hast, wiegt schwer. Hier wird nichts davon verrechnet, und niemand verlangt einen Beweis.',
    ways: 'Du kannst dabeibleiben, nachfragen, dir Bedenkzeit nehmen oder aussteigen. Richtig ist, was für dich richtig ist.',
    turnTo: 'Hier findest du Hilfe, kostenlos und vertraulich',
  },

  arithmetic: {
    title: 'Die Rechnung',
    show: 'Die Rechnung zeigen',
    question: 'Die Frage: Wenn die Zusage käme, würde ich annehmen und in sechs Monaten noch froh darüber sein?',
    range: ({ lo, hi }) =>
      lo === hi
        ? `So weit die Notizen reichen: etwa ${lo} von 100. Das ist eine Lesehilfe, keine Vorhersage.`
        : `So weit die Notizen reichen: irgendwo zwischen ${lo} und ${hi} von 100. Das ist eine Lesehilfe, keine Vorhersage.`,
    line: ({ p }) => `Mit dem, was für dich auf dem Spiel steht, würde sich Annehmen ab etwa ${p} von 100 lohnen.`,
    start:
      'Der Anfang ist 60 von 100: So viele sind in Umfragen mit der Stelle, die sie angenommen haben, ungefähr zufrieden.',
    oneTalk: 'Notizen aus demselben Gespräch teilen eine Stimmung. Zusammen zählen sie weniger als einzeln.',
    answers: 'Antworten auf deine eigenen Fragen und alles Schriftliche zählen voll.',
    others: 'Was andere sagen, zählt halb, was im Netz steht, ein Viertel; Wiederholungen zählen wenig.',
    twice: 'Dasselbe zweimal in einem Gespräch zählt einmal.',
    readings: 'Vier Arten, die Notizen zu lesen, von vorsichtig bis vertrauensvoll, ergeben die Spanne.',
    worth: ({ benefit, cost }) =>
      `Ein weiteres Gespräch kostet etwa ${hours(cost)} und bringt ungefähr den Wert von ${hours(Math.max(benefit, 0))}: weil du deine Meinung noch ändern kannst, dazu Übung und Kontakte.`,
    assumptions: 'Einsatz, Chancen und Stunden sind Annahmen. Du kannst sie hier ändern und sehen, was sich ändert.',
    noVerdict: 'Entschieden wird hier nichts, und niemand hat gemessen, wie oft das Bild stimmt.',
    added: ({ db }) => (db > 0 ? 'sprach dafür' : db < 0 ? 'sprach dagegen' : 'brachte nichts Neues'),
  },
};

const BETTER: Record<ChangeSize, string> = {
  faint: 'noch eine Kleinigkeit dafür spräche',
  clear: 'noch etwas Bestimmtes dafür spräche',
  strong: 'bei dem, was dir am wichtigsten ist, etwas Bestimmtes dafür spräche',
  verified_strong: 'du bei dem, was dir am wichtigsten ist, eine gute Antwort bekämst und sie sich bestätigte',
  several: 'du in mehreren Gesprächen gute Antworten bekämst',
};

const WORSE: Record<ChangeSize, string> = {
  faint: 'noch eine Kleinigkeit dagegen spräche',
  clear: 'noch etwas Bestimmtes dagegen spräche',
  strong: 'bei dem, was dir am wichtigsten ist, etwas Bestimmtes dagegen spräche',
  verified_strong: 'bei dem, was dir am wichtigsten ist, etwas dagegen spräche und sich bestätigte',
  several: 'in mehreren Gesprächen etwas dagegen spräche',
};
