import type { LetterFacts } from '#domain/letter/letter-facts.ts';
import type { Example } from './example.ts';

type Texts = {
  readonly question: string;
  readonly condition: string;
  readonly again: string;
  readonly changed: string;
  readonly need: string;
  readonly door: string;
};

/** The letters around the process, in one language. */
function letters(texts: Texts): Example['letters'] {
  const day = (text: string) => Temporal.PlainDate.from(text);
  const until = day('2026-11-27');
  const slots = ['2026-12-01T10:00[Europe/Berlin]', '2026-12-02T15:30[Europe/Berlin]'].map((text) =>
    Temporal.ZonedDateTime.from(text),
  );
  return [
    { purpose: 'pause', until },
    { purpose: 'question', words: texts.question },
    { purpose: 'other-channel', instead: 'phone' },
    { purpose: 'move', slots },
    { purpose: 'ill', today: day('2026-11-26') },
    { purpose: 'cancel-today', today: day('2026-11-26'), until },
    { purpose: 'reconsider', since: day('2026-11-20'), words: texts.again },
    { purpose: 'may-i-have-until', until, offer: true },
    { purpose: 'tell-me-sooner', until },
    { purpose: 'follow-up', until: day('2026-11-20') },
    { purpose: 'back-no-thanks' },
    { purpose: 'back-condition', words: texts.condition },
    { purpose: 'back-until', until },
    { purpose: 'reapproach', since: day('2026-03-12'), words: texts.changed, door: { what: texts.door } },
    { purpose: 'network' },
    { purpose: 'pay-range', rounds: 0 },
    { purpose: 'live-instead', rounds: 0 },
    { purpose: 'accommodation', words: texts.need },
    { purpose: 'travel-claim', amount: '84,20 €', met: Temporal.ZonedDateTime.from('2026-11-12T10:00[Europe/Berlin]') },
    { purpose: 'deletion', since: day('2026-10-05') },
  ];
}

const common: Omit<LetterFacts, 'purpose' | 'locale' | 'recipient' | 'role' | 'company'> = {
  sender: { name: 'Jana Lorenz', email: 'jana.lorenz@post.example', phone: '+49 170 5550123' },
  today: Temporal.PlainDate.from('2026-11-23'),
  rounds: 1,
  booked: [{ start: Temporal.ZonedDateTime.from('2026-11-26T14:00[Europe/Berlin]'), what: 'onsite' }],
};

/** One of each further kind, in German and in English. */
export const otherLetters: readonly Example[] = [
  {
    title: 'Unterwegs: bitten, fragen, verschieben, zurückkommen',
    tone: 'brief',
    common: {
      ...common,
      locale: 'de-DE',
      role: 'Datenanalystin (m/w/d)',
      company: 'Nordwind Logistik',
      recipient: { given: 'Annika', family: 'Meyer', salutation: 'frau', register: 'Sie', role: 'recruiter' },
    },
    letters: letters({
      question: 'Wie ist die Rufbereitschaft im Team geregelt?',
      condition: 'Ich möchte an zwei Tagen in der Woche von zu Hause arbeiten.',
      again: 'Das Gespräch mit einer Freundin hat mir gezeigt, dass ich aus Respekt vor dem Neuen gegangen bin.',
      changed: 'Seither habe ich meine Weiterbildung in Statistik abgeschlossen.',
      need: 'Ich höre schlecht und brauche einen ruhigen Raum und einen Platz gegenüber den Sprechenden.',
      door: 'eine Aufgabe in der Datenanalyse',
    }),
  },
  {
    title: 'Along the way: asking, moving, coming back',
    tone: 'brief',
    common: {
      ...common,
      locale: 'en-GB',
      role: 'Data Analyst (f/m/x)',
      company: 'Northwind Logistics',
      recipient: { given: 'Priya', family: 'Shah', register: 'first-name', role: 'recruiter' },
    },
    letters: letters({
      question: 'How is on-call duty arranged in the team?',
      condition: 'I would like to work from home two days a week.',
      again: 'A long talk with a friend showed me that I had stepped back out of respect for something new.',
      changed: 'Since then I have finished my training in statistics.',
      need: 'I am hard of hearing and need a quiet room and a seat facing the speakers.',
      door: 'a role in data analysis',
    }),
  },
];
