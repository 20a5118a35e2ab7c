import type { Example } from './example.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
const berlin = (text: string) => Temporal.ZonedDateTime.from(`${text}[Europe/Berlin]`);
const today = day('2026-11-23');
const jana = { name: 'Jana Lorenz', email: 'jana.lorenz@post.example', phone: '+49 170 5550123' };

/** Invented people, roles and houses throughout. */
export const germanGoodbyes: readonly Example[] = [
  {
    title: 'Nach dem ersten Gespräch, ohne Grund, kurz',
    tone: 'brief',
    common: { locale: 'de-DE', sender: jana, role: 'Projektleitung (m/w/d)', company: 'Kranich Bau', today, rounds: 1 },
    letters: [
      { purpose: 'notice', recipient: { given: 'Robin', family: 'Castell', register: 'Sie', role: 'recruiter' } },
    ],
  },
  {
    title: 'Nur beworben, einmal Post, der Ort passt nicht',
    tone: 'brief',
    common: {
      locale: 'de-DE',
      sender: jana,
      role: 'Sachbearbeitung Einkauf',
      company: 'Meier & Söhne',
      today,
      rounds: 0,
    },
    letters: [{ purpose: 'notice', reason: { kind: 'place' } }],
  },
  {
    title: 'Nach der zweiten Runde, ein Termin ist gebucht, vier Leute haben sich Zeit genommen',
    tone: 'warm',
    common: {
      locale: 'de-DE',
      sender: jana,
      role: 'Datenanalystin (m/w/d) – Ref. 20394',
      company: 'Nordwind Logistik',
      requisition: '20394',
      today,
      rounds: 2,
      booked: [{ start: berlin('2026-11-26T14:00'), what: 'onsite' }],
      noticeTo: 'Annika Meyer',
    },
    letters: [
      {
        purpose: 'notice',
        recipient: { given: 'Annika', family: 'Meyer', salutation: 'frau', register: 'Sie', role: 'recruiter' },
        reason: { kind: 'focus' },
        thankedThrough: ['Tomasz Zielinski'],
        door: { what: 'Stellen mit mehr Forschungsanteil', when: 'ab Frühjahr 2027' },
      },
      {
        purpose: 'interviewer-thanks',
        recipient: {
          given: 'Ole',
          family: 'Brandt',
          title: 'Dr.',
          salutation: 'herr',
          register: 'Sie',
          role: 'manager',
        },
        met: berlin('2026-11-19T10:00'),
        appreciation: { form: 'topic', text: 'die offene Art, über einen missglückten Umzug der Daten zu sprechen' },
        booked: [],
      },
      {
        purpose: 'interviewer-thanks',
        recipient: { given: 'Mira', family: 'Şahin', register: 'du', role: 'interviewer' },
        met: berlin('2026-11-19T11:00'),
        appreciation: {
          form: 'sentence',
          text: 'Deine Frage nach den Tests hat mich noch auf dem Heimweg beschäftigt',
        },
        booked: [],
      },
      { purpose: 'coordinator', recipient: { given: 'Lea', family: 'Wolf', register: 'Sie', role: 'coordinator' } },
    ],
  },
  {
    title: 'Über eine Vermittlung, empfohlen von einer Bekannten',
    tone: 'warm',
    common: {
      locale: 'de-DE',
      sender: jana,
      role: 'Teamleitung Kundendienst',
      company: 'Hollerbach Energie',
      today,
      rounds: 1,
      booked: [{ start: berlin('2026-12-02T09:30'), what: 'video' }],
    },
    letters: [
      {
        purpose: 'agency',
        recipient: { given: 'Nils', family: 'Petersen', salutation: 'herr', register: 'Sie', role: 'agency' },
        reason: { kind: 'terms' },
        door: { what: 'Leitungsaufgaben in Teilzeit' },
      },
      {
        purpose: 'referrer',
        recipient: { given: 'Carla', family: 'Neumann', register: 'du', role: 'referrer' },
        booked: [],
      },
    ],
  },
  {
    title: 'Ein Angebot liegt vor',
    tone: 'warm',
    common: {
      locale: 'de-DE',
      sender: jana,
      role: 'Referentin Öffentlichkeitsarbeit',
      company: 'Lindenhof',
      today,
      rounds: 3,
      offer: true,
    },
    letters: [
      {
        purpose: 'notice',
        recipient: {
          given: 'Helene',
          family: 'Vogt',
          title: 'Prof. Dr.',
          salutation: 'frau',
          register: 'Sie',
          role: 'manager',
        },
        reason: { kind: 'stay' },
        appreciation: { form: 'topic', text: 'der ehrliche Blick auf das erste Jahr' },
        thankedThrough: ['Benno Kraft', 'Yasemin Aydin'],
      },
      {
        purpose: 'phone-script',
        recipient: {
          given: 'Helene',
          family: 'Vogt',
          title: 'Prof. Dr.',
          salutation: 'frau',
          register: 'Sie',
          role: 'manager',
        },
      },
      {
        purpose: 'voicemail',
        recipient: {
          given: 'Helene',
          family: 'Vogt',
          title: 'Prof. Dr.',
          salutation: 'frau',
          register: 'Sie',
          role: 'manager',
        },
      },
      {
        purpose: 'why-answer',
        recipient: {
          given: 'Helene',
          family: 'Vogt',
          title: 'Prof. Dr.',
          salutation: 'frau',
          register: 'Sie',
          role: 'manager',
        },
      },
      { purpose: 'referee', recipient: { given: 'Martin', family: 'Falk', register: 'Sie', role: 'referee' } },
    ],
  },
  {
    title: 'In der Schweiz',
    tone: 'brief',
    common: {
      locale: 'de-CH',
      sender: { name: 'Jana Lorenz', email: 'jana.lorenz@post.example', phone: '+41 79 555 01 23' },
      role: 'Pflegefachperson (w/m/d) 80-100%',
      company: 'Spital Seeblick',
      today,
      rounds: 2,
      booked: [{ start: Temporal.ZonedDateTime.from('2026-12-01T07:00[Europe/Zurich]'), what: 'trial-work' }],
      noticeTo: 'Ursina Caflisch',
    },
    letters: [
      {
        purpose: 'notice',
        recipient: { given: 'Ursina', family: 'Caflisch', register: 'Sie', role: 'recruiter' },
        reason: { kind: 'other-direction' },
      },
      {
        purpose: 'interviewer-thanks',
        recipient: { given: 'Beat', family: 'Gross', register: 'du', role: 'interviewer' },
        appreciation: { form: 'topic', text: 'der Rundgang über die Station' },
        booked: [],
      },
    ],
  },
  {
    title: 'In Österreich, per du, zwei Termine',
    tone: 'warm',
    common: {
      locale: 'de-AT',
      sender: { name: 'Jana Lorenz', email: 'jana.lorenz@post.example', phone: '+43 660 5550123' },
      role: 'Softwareentwickler/-in Backend (m/w/d)',
      company: 'Gipfelwerk',
      today,
      rounds: 2,
      booked: [
        { start: Temporal.ZonedDateTime.from('2026-12-15T15:00[Europe/Vienna]'), what: 'video' },
        { start: Temporal.ZonedDateTime.from('2027-01-08T09:30[Europe/Vienna]'), what: 'video' },
      ],
    },
    letters: [
      {
        purpose: 'notice',
        recipient: { given: 'Xaver', family: 'Hofer', register: 'du', role: 'manager' },
        reason: { kind: 'other-offer' },
        appreciation: { form: 'topic', text: 'Fehlerkultur im Team' },
      },
    ],
  },
];
