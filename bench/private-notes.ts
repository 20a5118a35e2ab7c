/** What somebody notes in a long search, and a letter of 200 words, made up for the measurements. */
import type { LetterLanguage } from '../src/domain/letter/letter.ts';

type Parts = Readonly<Record<'a' | 'b' | 'c' | 'd', readonly string[]>>;

const parts: Readonly<Record<LetterLanguage, Parts>> = {
  en: {
    a: [
      'The team lead',
      'My second interviewer',
      'Their recruiter',
      'The office manager',
      'Somebody from the shop floor',
      'The head of sales',
      'A former colleague',
      'The engineer with the red scarf',
      'Nobody in the kitchen',
      'The founder',
    ],
    b: [
      'rolled their eyes at',
      'talked for twenty minutes about',
      'could not answer my question about',
      'made a joke about',
      'avoided every word on',
      'seemed proud of',
      'complained about',
      'was honest on',
      'promised to send something about',
      'laughed when I mentioned',
    ],
    c: [
      'unpaid overtime in December',
      'the last three people who left',
      'who would train me',
      'the on-call rota',
      'parental leave',
      'the open plan office',
      'their new warehouse',
      'the budget freeze',
      'working on Saturdays',
      'the pay bands',
      'the broken heating',
      'how decisions are made',
    ],
    d: [
      'I went home tired.',
      'Ask again in round three.',
      'It felt like my old job.',
      'Maybe I am just afraid.',
      'Check this with somebody who works there.',
      'Good: they let me speak.',
      'The room was cold and I noticed it.',
      'I slept badly after that.',
      'My partner thinks I should wait.',
      'Bottom line would be 62,000 with a car.',
      'Compare with the other offer on Friday.',
      'That was the third time.',
    ],
  },
  de: {
    a: [
      'Die Teamleiterin',
      'Mein zweiter Gesprächspartner',
      'Die Recruiterin',
      'Der Büroleiter',
      'Jemand aus der Werkstatt',
      'Der Vertriebschef',
      'Eine frühere Kollegin',
      'Der Ingenieur mit dem roten Schal',
      'Niemand in der Küche',
      'Der Gründer',
    ],
    b: [
      'verdrehte die Augen bei',
      'redete zwanzig Minuten über',
      'wusste keine Antwort auf meine Frage nach',
      'machte einen Witz über',
      'wich jedem Wort aus über',
      'war stolz auf',
      'beschwerte sich über',
      'war ehrlich bei',
      'wollte mir etwas schicken über',
      'lachte, als ich sprach von',
    ],
    c: [
      'unbezahlten Überstunden im Dezember',
      'den letzten drei Kündigungen',
      'der Einarbeitung',
      'dem Bereitschaftsplan',
      'der Elternzeit',
      'dem Großraumbüro',
      'dem neuen Lager',
      'dem Einstellungsstopp',
      'der Arbeit am Samstag',
      'den Gehaltsbändern',
      'der kaputten Heizung',
      'den Entscheidungswegen',
    ],
    d: [
      'Danach war ich müde.',
      'In der dritten Runde noch einmal fragen.',
      'Es fühlte sich an wie mein alter Job.',
      'Vielleicht habe ich nur Angst.',
      'Mit jemandem prüfen, der dort arbeitet.',
      'Gut: Ich durfte ausreden.',
      'Der Raum war kalt, und das fiel mir auf.',
      'Ich habe danach schlecht geschlafen.',
      'Mein Mann findet, ich soll warten.',
      'Unterm Strich wären es 62.000 mit Auto.',
      'Mit dem anderen Angebot vergleichen, am Freitag.',
      'Das war das dritte Mal.',
    ],
  },
};

export const letterBodies: Readonly<Record<LetterLanguage, string>> = {
  en: `Dear Anna,\n\nThank you for the three conversations we have had since September, and for showing me around the workshop. What you told me about the new test bench has stayed with me, and I learned a great deal about how your team plans its weeks. After careful thought I have decided to withdraw my application for the Analyst position at Kestrel. I know how much work goes into a process like this, and I appreciate the time that everybody gave me.\n\nI have taken another direction and want to say so as early as I can. Please cancel the interview on Friday 27 November at 2 pm and the call on Monday 30 November at 10 am; the calendar invitations are declined separately. I am sorry for the trouble that this causes you and your colleagues in the office.\n\nMy thanks also go to Yasemin Öztürk and to Tobias Henke; please pass them on. If a role with less travel opens next year I would be glad to hear from you. I wish you and the team all the best, and I hope that you soon find the right person for the role. Take good care of the old boiler house, which I enjoyed seeing very much.\n\nKind regards,\nTom Ashby\n+49 170 5550123\ntom@example.org`,
  de: `Guten Tag Anna Berg,\n\nvielen Dank für die drei Gespräche seit September und für den Rundgang durch die Werkstatt. Was Sie mir über den neuen Prüfstand erzählt haben, ist mir im Kopf geblieben, und ich habe viel darüber gelernt, wie Ihr Team die Wochen plant. Nach reiflicher Überlegung ziehe ich meine Bewerbung als Analyst bei Kestrel zurück. Ich weiß, wie viel Arbeit in einem solchen Verfahren steckt, und schätze die Zeit, die alle sich genommen haben.\n\nIch gehe einen anderen Weg und möchte das so früh wie möglich sagen. Bitte sagen Sie das Gespräch am Freitag, 27. November, um 14 Uhr ab und ebenso das Telefonat am Montag, 30. November, um 10 Uhr; die Einladungen im Kalender sage ich einzeln ab. Für die Umstände, die Ihnen und den Kolleginnen im Büro dadurch entstehen, bitte ich um Verständnis.\n\nAuch Yasemin Öztürk und Tobias Henke danke ich; bitte richten Sie ihnen das aus. Wenn im nächsten Jahr eine Stelle mit weniger Reisen frei wird, freue ich mich über eine Nachricht. Ihnen und dem Team wünsche ich alles Gute und hoffe, dass Sie bald die passende Person finden. Das alte Kesselhaus habe ich sehr gern gesehen.\n\nMit freundlichen Grüßen\nTom Ashby\n+49 170 5550123\ntom@example.org`,
};

/** The same notes on every machine: three sentences each. */
export function privateNotes(lang: LetterLanguage, count: number): string[] {
  let state = 7;
  const one = (from: readonly string[]) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return from[(state >>> 8) % from.length] ?? '';
  };
  const { a, b, c, d } = parts[lang];
  return Array.from({ length: count }, () => `${one(a)} ${one(b)} ${one(c)}. ${one(d)} ${one(a)} ${one(b)} ${one(c)}.`);
}
