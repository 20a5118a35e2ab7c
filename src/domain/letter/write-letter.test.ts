import { describe, expect, test } from 'vitest';
import type { LetterFacts } from '#domain/letter/letter-facts.ts';
import { writeLetter } from '#domain/letter/write-letter.ts';

const german: LetterFacts = {
  purpose: 'notice',
  locale: 'de-DE',
  sender: { name: 'Jana Lorenz', email: 'jana@lorenz.example', phone: '+49 170 5550123' },
  recipient: { given: 'Anna', family: 'Meyer', title: 'Dr.', salutation: 'Frau', register: 'Sie', role: 'recruiter' },
  role: 'Datenanalystin (m/w/d) – Kennziffer 4711',
  company: 'Nordwind Logistik',
  requisition: '4711',
  today: Temporal.PlainDate.from('2026-11-23'),
  rounds: 2,
  appreciation: { form: 'topic', text: 'die offene Art, über Fehler zu sprechen' },
  thankedThrough: ['Ole Brandt', 'Mira Şahin'],
  booked: [{ start: Temporal.ZonedDateTime.from('2026-11-26T14:00[Europe/Berlin]'), what: 'onsite' }],
};
const brief = { variant: 0, tone: 'brief' } as const;

describe('a letter', () => {
  test('stands as a German mail does', () => {
    expect(writeLetter(german, brief)).toEqual({
      subject: 'Rückzug meiner Bewerbung als Datenanalystin, Jana Lorenz',
      body: `Guten Tag Frau Dr. Meyer,

vielen Dank für die Gespräche und für die Zeit, die Sie sich genommen haben. Ich habe gründlich überlegt und ziehe meine Bewerbung als Datenanalystin bei Nordwind Logistik zurück.

Besonders in Erinnerung bleibt mir etwas aus unserem Gespräch: die offene Art, über Fehler zu sprechen.

Auch Ole Brandt und Mira Şahin danke ich sehr; bitte richten Sie das aus. Bitte sagen Sie das Gespräch am Donnerstag, 26. November, um 14 Uhr für mich ab. Dass ich damit Ihre Planung durcheinanderbringe, tut mir leid.

Freundliche Grüße
Jana Lorenz
+49 170 5550123
jana@lorenz.example`,
    });
  });

  test('in Switzerland: ss, no comma, a capital', () => {
    const { body } = writeLetter({ ...german, locale: 'de-CH' }, brief);
    expect(body).toMatch(/^Guten Tag Frau Dr\. Meyer\n\nVielen Dank/u);
    expect(body).toContain('Freundliche Grüsse');
    expect(body).not.toContain('ß');
  });

  test('in Austria: Jänner, with the year where it changes', () => {
    const start = Temporal.ZonedDateTime.from('2027-01-08T09:30[Europe/Vienna]');
    const { body } = writeLetter({ ...german, locale: 'de-AT', booked: [{ start, what: 'trial-work' }] }, brief);
    expect(body).toContain('den Probetag am Freitag, 8. Jänner 2027, um 9:30 Uhr');
  });

  test.each([
    [{ given: 'Anna', family: 'Meyer', register: 'Sie' }, 'Guten Tag Anna Meyer,'],
    [{ given: 'Anna', family: 'Meyer', title: 'Prof. Dr.', register: 'Sie' }, 'Guten Tag Prof. Dr. Anna Meyer,'],
    [{ given: 'Anna', family: 'Meyer', salutation: 'Herr', register: 'Sie' }, 'Guten Tag Herr Meyer,'],
    [{ given: 'Anna', family: 'Meyer', salutation: 'Mx', register: 'Sie' }, 'Guten Tag Anna Meyer,'],
    [{ given: 'Anna', family: 'Meyer', register: 'du' }, 'Hallo Anna,'],
    [{ given: 'Anna', family: 'Meyer', register: 'first-name' }, 'Guten Tag Anna Meyer,'],
    [{ family: 'Meyer', salutation: 'frau', register: 'Sie' }, 'Guten Tag Frau Meyer,'],
    [{ family: 'Meyer', title: 'Dr.', register: 'Sie' }, 'Guten Tag Dr. Meyer,'],
    [{ family: 'Meyer', register: 'Sie' }, 'Guten Tag,'],
    [{ register: 'du' }, 'Guten Tag, liebes Team von Nordwind Logistik,'],
  ] as const)('German greeting of %o', (person, greeting) => {
    const { body } = writeLetter({ ...german, recipient: { ...person, role: 'recruiter' } }, brief);
    expect(body.split('\n')[0]).toBe(greeting);
  });

  test.each([
    ['en-GB', { given: 'Priya', family: 'Shah', register: 'first-name' }, 'Hi Priya,'],
    ['en-GB', { given: 'Priya', family: 'Shah', register: 'formal' }, 'Dear Priya Shah,'],
    ['en-GB', { given: 'Priya', family: 'Shah', salutation: 'Ms.', register: 'formal' }, 'Dear Ms Shah,'],
    ['en-US', { given: 'Priya', family: 'Shah', salutation: 'Ms', register: 'formal' }, 'Dear Ms. Shah,'],
    ['en-US', { given: 'Priya', family: 'Shah', title: 'Dr', register: 'formal' }, 'Dear Dr. Shah,'],
    ['en-GB', { family: 'Shah', register: 'formal' }, 'Hello,'],
    ['en-GB', { register: 'formal' }, 'Dear Hiring Team,'],
  ] as const)('%s greeting of %o', (locale, person, greeting) => {
    const { body } = writeLetter({ ...german, locale, recipient: { ...person, role: 'recruiter' } }, brief);
    expect(body.split('\n')[0]).toBe(greeting);
  });

  test.each([
    ['en-GB', 'the interview on Thursday 26 November at 2 pm.'],
    ['en-US', 'the interview on Thursday, November 26 at 2 p.m.\n'],
  ] as const)('%s writes its own dates', (locale, text) => {
    const letter = writeLetter({ ...german, locale, booked: german.booked ?? [], offer: false }, brief);
    expect(letter.body.replace('p.m. I', 'p.m.\nI')).toContain(text);
  });

  test('a requisition number stands once in English, never in German', () => {
    const short = writeLetter({ ...german, locale: 'en-GB', role: 'Data Analyst' }, brief);
    expect(short.subject).toContain('(ref. 4711)');
    expect(short.body).not.toContain('4711');
    const long = writeLetter(
      { ...german, locale: 'en-GB', role: 'Senior Analyst, Regional Logistics Planning' },
      brief,
    );
    expect(long.subject).not.toContain('4711');
    expect(long.body).toContain('(ref. 4711)');
    const { subject, body } = writeLetter(german, brief);
    expect(subject + body).not.toContain('4711');
  });

  test('the person’s own reason stands as one sentence', () => {
    const own: LetterFacts = { ...german, reason: { kind: 'own', text: ' der Weg ist mir\n zu weit ' } };
    expect(writeLetter(own, brief).body).toContain('zurück. Der Weg ist mir zu weit.');
  });
});

test.each([0, 1, 2, 3])('to the agency, an offer on the table is declined, variant %i', (variant) => {
  const recipient = { given: 'Anna', family: 'Meyer', register: 'Sie', role: 'agency' } as const;
  const facts: LetterFacts = { ...german, purpose: 'agency', recipient, offer: true };
  expect(writeLetter(facts, { ...brief, variant }).body).toMatch(
    /(?:nehme das Angebot nicht an|Angebot nehme ich nicht an|gegen das Angebot)/u,
  );
  const english: LetterFacts = { ...facts, locale: 'en-GB', recipient: { ...recipient, register: 'formal' }, role: 'Analyst' }; // prettier-ignore
  expect(writeLetter(english, { ...brief, variant }).body).toMatch(
    /(?:accepting|decline|declining) (?:it|the offer)|not accepting/u,
  );
});

test('a title recorded without its stop gets it in German', () => {
  const { body } = writeLetter({ ...german, recipient: { ...german.recipient, title: 'Prof Dr', register: 'Sie', role: 'recruiter' } }, brief); // prettier-ignore
  expect(body).toContain('Guten Tag Frau Prof. Dr. Meyer,');
});
