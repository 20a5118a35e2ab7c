import type { Example } from './example.ts';

const london = (text: string) => Temporal.ZonedDateTime.from(`${text}[Europe/London]`);
const chicago = (text: string) => Temporal.ZonedDateTime.from(`${text}[America/Chicago]`);
const today = Temporal.PlainDate.from('2026-11-23');
const sam = { name: 'Sam Okafor', email: 'sam.okafor@post.example', phone: '+44 7700 900123' };
const samUs = { name: 'Sam Okafor', email: 'sam.okafor@post.example', phone: '+1 312 555 0123' };

/** Invented people, roles and houses throughout. */
export const englishGoodbyes: readonly Example[] = [
  {
    title: 'After the first conversation, no reason, brief',
    tone: 'brief',
    common: { locale: 'en-GB', sender: sam, role: 'Project Manager', company: 'Kestrel Housing', today, rounds: 1 },
    letters: [
      { purpose: 'notice', recipient: { given: 'Robin', family: 'Castle', register: 'formal', role: 'recruiter' } },
    ],
  },
  {
    title: 'Applied, one reply, nobody known by name, the location does not work',
    tone: 'brief',
    common: { locale: 'en-GB', sender: sam, role: 'Purchasing Officer', company: 'Bright & Sons', today, rounds: 0 },
    letters: [{ purpose: 'notice', reason: { kind: 'place' } }],
  },
  {
    title: 'After the second round, one appointment booked, four people gave time',
    tone: 'warm',
    common: {
      locale: 'en-US',
      sender: samUs,
      role: 'Data Analyst (f/m/x)',
      company: 'Northwind Logistics',
      requisition: '20394',
      today,
      rounds: 2,
      booked: [{ start: chicago('2026-12-03T14:00'), what: 'onsite' }],
      noticeTo: 'Priya Shah',
    },
    letters: [
      {
        purpose: 'notice',
        recipient: { given: 'Priya', family: 'Shah', register: 'first-name', role: 'recruiter' },
        reason: { kind: 'focus' },
        thankedThrough: ['Tom Hardy'],
        door: { what: 'roles with more research', when: 'from spring 2027' },
      },
      {
        purpose: 'interviewer-thanks',
        recipient: { given: 'Elliot', family: 'Marsh', title: 'Dr', register: 'formal', role: 'manager' },
        met: chicago('2026-11-19T10:00'),
        appreciation: { form: 'topic', text: 'the data migration that went wrong at first' },
        booked: [],
      },
      {
        purpose: 'interviewer-thanks',
        recipient: { given: 'Mira', family: 'Novak', register: 'first-name', role: 'interviewer' },
        met: chicago('2026-11-19T11:00'),
        appreciation: { form: 'sentence', text: 'Your question about tests was still on my mind on the way home' },
        booked: [],
      },
      {
        purpose: 'coordinator',
        recipient: { given: 'Lea', family: 'Wolf', register: 'first-name', role: 'coordinator' },
      },
    ],
  },
  {
    title: 'Through an agency, recommended by a friend',
    tone: 'warm',
    common: {
      locale: 'en-GB',
      sender: sam,
      role: 'Customer Service Team Lead',
      company: 'Hollybrook Energy',
      today,
      rounds: 1,
      booked: [{ start: london('2026-12-02T09:30'), what: 'video' }],
    },
    letters: [
      {
        purpose: 'agency',
        recipient: { given: 'Neil', family: 'Peters', register: 'first-name', role: 'agency' },
        reason: { kind: 'terms' },
        door: { what: 'part-time lead roles' },
      },
      {
        purpose: 'referrer',
        recipient: { given: 'Carla', family: 'Newman', register: 'first-name', role: 'referrer' },
        booked: [],
      },
    ],
  },
  {
    title: 'An offer is on the table',
    tone: 'warm',
    common: {
      locale: 'en-GB',
      sender: sam,
      role: 'Press Officer',
      company: 'Linden Trust',
      today,
      rounds: 3,
      offer: true,
    },
    letters: [
      {
        purpose: 'notice',
        recipient: { given: 'Helen', family: 'Ward', title: 'Prof', register: 'formal', role: 'manager' },
        reason: { kind: 'stay' },
        appreciation: { form: 'topic', text: 'what the first year would really be like' },
        thankedThrough: ['Ben Craft', 'Yasmin Aydin'],
      },
      {
        purpose: 'phone-script',
        recipient: { given: 'Helen', family: 'Ward', title: 'Prof', register: 'formal', role: 'manager' },
      },
      {
        purpose: 'voicemail',
        recipient: { given: 'Helen', family: 'Ward', title: 'Prof', register: 'formal', role: 'manager' },
      },
      {
        purpose: 'why-answer',
        recipient: { given: 'Helen', family: 'Ward', title: 'Prof', register: 'formal', role: 'manager' },
      },
      { purpose: 'referee', recipient: { given: 'Martin', family: 'Falk', register: 'formal', role: 'referee' } },
    ],
  },
  {
    title: 'First names, two calls booked',
    tone: 'warm',
    common: {
      locale: 'en-US',
      sender: samUs,
      role: 'Backend Engineer',
      company: 'Summit Works',
      today,
      rounds: 2,
      booked: [
        { start: chicago('2026-12-15T15:00'), what: 'video' },
        { start: chicago('2027-01-08T09:30'), what: 'video' },
      ],
    },
    letters: [
      {
        purpose: 'notice',
        recipient: { given: 'Dana', family: 'Hill', register: 'first-name', role: 'manager' },
        reason: { kind: 'other-offer' },
        appreciation: { form: 'topic', text: 'how your team handles mistakes' },
      },
    ],
  },
];
