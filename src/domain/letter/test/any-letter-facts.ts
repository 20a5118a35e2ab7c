import fc from 'fast-check';
import { interviewKinds } from '#domain/interview/interview.ts';
import type { LetterFacts, LetterRecipient, LetterReason } from '#domain/letter/letter-facts.ts';
import { letterPurposes } from '#domain/letter/letter-purpose.ts';
import type { LetterPurpose } from '#domain/letter/letter-purpose.ts';
import type { LetterLocale, RecipientRole } from '#domain/letter/letter.ts';

const texts = {
  en: {
    roles: [
      'Data Analyst (f/m/x)',
      'Product Manager',
      'Registered Nurse',
      'Site Reliability Engineer (Platform)',
      'Teacher of Maths and Physics',
      'Head of R&D',
      'Warehouse Team Lead, Nights',
    ],
    companies: [
      'Northwind Logistics',
      'Larkspur',
      'St Brigid’s Hospital',
      'Bright & Sons',
      'Kestrel Analytics Ltd',
      'Kestrel, Inc.',
      'University of Ashford',
    ],
    topics: [
      'how openly your team talks about mistakes',
      'the way you plan a new ward',
      'your first year with the product',
      'teaching with very little kit',
    ],
    sentences: [
      'Your question about testing has changed how I think about it',
      'The tour of the workshop made me see the work behind it.',
    ],
    reasons: ['I have decided to train as a teacher', 'We are moving to another town in spring.'],
    doors: ['roles with more research', 'part-time work in nursing', 'a position nearer to Leeds'],
    whens: ['from spring 2027', 'in about a year'],
    words: [
      'How is on-call duty arranged in the team?',
      'Is it possible to work from home two days a week?',
      'I would need a fixed start at nine.',
    ],
  },
  de: {
    roles: [
      'Datenanalystin (m/w/d)',
      'Pflegefachperson (w/m/d) 80-100%',
      'Softwareentwickler/-in Backend (m/w/d) – Ref. 4711',
      'Projektleitung',
      'Lehrkraft für Mathematik und Physik',
      'Schichtleitung Lager',
      'Praktikum im Vertrieb (m/w/d)',
      'Ausbildung zur Pflegefachkraft',
    ],
    companies: [
      'Nordwind Logistik',
      'Klinikum Seeblick',
      'Meier & Söhne',
      'Straßenbau Hölzl GmbH',
      'Kranich Analytik AG',
      'Stadtwerke Seeburg',
      'Förderverein Hafen e. V.',
      'Norddeutsche Reederei',
      'Die Brückenbauer',
    ],
    topics: [
      'die offene Art, über Fehler zu sprechen',
      'der Rundgang durch die Werkstatt',
      'Fehlerkultur in der Pflege',
      'ein ehrlicher Blick auf das erste Jahr',
    ],
    sentences: [
      'Die Frage nach den Tests hat mich noch lange beschäftigt',
      'Der Rundgang durch die Werkstatt hat mir gezeigt, wie viel Arbeit dahintersteckt.',
    ],
    reasons: [
      'Ich habe mich für eine Ausbildung zur Lehrkraft entschieden',
      'Wir ziehen im Frühjahr in eine andere Stadt.',
    ],
    doors: ['Stellen mit mehr Forschungsanteil', 'eine Aufgabe in Teilzeit', 'Projekte im Raum Leipzig'],
    whens: ['ab Frühjahr 2027', 'in etwa einem Jahr'],
    words: [
      'Wie ist die Rufbereitschaft im Team geregelt?',
      'Sind zwei Tage Arbeit von zu Hause möglich?',
      'Ich bräuchte einen festen Beginn um neun Uhr.',
    ],
  },
} as const;

const today = Temporal.PlainDate.from('2026-11-23');
const zoned = fc
  .tuple(fc.integer({ min: 0, max: 70 }), fc.integer({ min: 8, max: 18 }), fc.constantFrom(0, 15, 30))
  .map(([days, hour, minute]) =>
    today.add({ days }).toZonedDateTime({ timeZone: 'Europe/Berlin', plainTime: { hour, minute } }),
  );
const past = fc.integer({ min: 1, max: 60 }).map((days) => today.subtract({ days }));
const ahead = fc.integer({ min: 1, max: 30 }).map((days) => today.add({ days }));
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const some = (from: readonly string[]) => fc.constantFrom(...from);

const roleOf: Partial<Record<LetterPurpose, RecipientRole>> = {
  agency: 'agency',
  'interviewer-thanks': 'interviewer',
  coordinator: 'coordinator',
  referrer: 'referrer',
  referee: 'referee',
};

const recipient = (locale: LetterLocale, purpose: LetterPurpose): fc.Arbitrary<LetterRecipient> => {
  const isGerman = locale.startsWith('de');
  const role: fc.Arbitrary<RecipientRole> = roleOf[purpose]
    ? fc.constant(roleOf[purpose])
    : fc.constantFrom('recruiter' as const, 'manager' as const);
  return fc
    .record(
      {
        given: some(['Anna', 'Priya', 'Ole', 'Jean-Luc', 'Şükrü', 'Kim']),
        family: some(['Meyer', 'Shah', 'Brandt', 'von der Tann', 'O’Neill', 'Groß']),
        title: some(['Dr.', 'Prof. Dr.']),
        salutation: isGerman ? some(['frau', 'herr', 'mx']) : some(['ms', 'mr', 'mx']),
        register: isGerman
          ? fc.constantFrom('Sie' as const, 'du' as const)
          : fc.constantFrom('formal' as const, 'first-name' as const),
        role,
      },
      { requiredKeys: ['register', 'role'] },
    )
    .map((one) => one);
};

const reason = (language: 'en' | 'de'): fc.Arbitrary<LetterReason> =>
  fc.oneof(
    fc
      .constantFrom('none', 'other-offer', 'other-direction', 'stay', 'place', 'timing', 'focus', 'terms', 'personal')
      .map((kind) => ({ kind })),
    some(texts[language].reasons).map((text) => ({ kind: 'own', text }) as const),
  );

/** Purposes that make no sense without the person's own words, or without an appointment. */
const needsWords = new Set<LetterPurpose>(['question', 'back-condition', 'accommodation']);
const needsEvent = new Set<LetterPurpose>(['move', 'ill', 'cancel-today', 'other-channel']);
/** Those who met the sender: a thanks for a conversation needs one. */
const needsRound = new Set<LetterPurpose>(['interviewer-thanks', 'coordinator', 'reapproach', 'travel-claim']);

const drop = (facts: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));

function facts(purpose: LetterPurpose, locale: LetterLocale): fc.Arbitrary<LetterFacts> {
  const language = locale.startsWith('de') ? 'de' : 'en';
  const words = texts[language];
  const events = fc.array(fc.record({ start: zoned, what: fc.constantFrom(...interviewKinds) }), {
    minLength: needsEvent.has(purpose) ? 1 : 0,
    maxLength: 2,
  });
  return fc
    .record({
      recipient: maybe(recipient(locale, purpose)),
      role: some(words.roles),
      company: some(words.companies),
      requisition: maybe(fc.constant('4711')),
      rounds: fc.integer({ min: needsRound.has(purpose) ? 1 : 0, max: 4 }),
      met: maybe(past.map((day) => day.toZonedDateTime({ timeZone: 'Europe/Berlin', plainTime: '10:00' }))),
      appreciation: maybe(
        fc.oneof(
          some(words.topics).map((text) => ({ form: 'topic' as const, text })),
          some(words.sentences).map((text) => ({ form: 'sentence' as const, text })),
        ),
      ),
      reason: maybe(reason(language)),
      thankedThrough: fc.subarray(['Ole Brandt', 'Mira Şahin', 'Tom Hardy']),
      door: maybe(
        fc
          .record({ what: some(words.doors), when: maybe(some(words.whens)) })
          .map((door) => drop(door) as { what: string; when?: string }),
      ),
      booked: events,
      offer: fc.boolean(),
      noticeTo: maybe(fc.constant('Nora Winter')),
      until: maybe(ahead),
      since: maybe(past),
      words: needsWords.has(purpose) ? some(words.words) : maybe(some(words.reasons)),
      instead: maybe(fc.constantFrom('phone' as const, 'video' as const)),
      slots: fc.array(zoned, { maxLength: 2 }),
      amount: maybe(fc.constant('84,20 €')),
    })
    .map(({ offer, appreciation, met, ...rest }) => {
      const hasMet = rest.rounds > 0;
      return {
        purpose,
        locale,
        today,
        sender: { name: 'Jana Lorenz', email: 'jana@lorenz.example', phone: '+49 170 5550123' },
        ...drop({ ...rest, met: hasMet ? met : undefined, appreciation: hasMet ? appreciation : undefined }),
        offer: offer && hasMet,
      } as LetterFacts;
    });
}

/** Any situation that a letter may be written in: every purpose, locale and register, with facts known or not. */
export const anyLetterFacts: fc.Arbitrary<LetterFacts> = fc
  .tuple(fc.constantFrom(...letterPurposes), fc.constantFrom<LetterLocale>('en-GB', 'en-US', 'de-DE', 'de-AT', 'de-CH'))
  .chain(([purpose, locale]) => facts(purpose, locale));
