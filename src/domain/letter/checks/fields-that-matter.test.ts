import { describe, expect, test } from 'vitest';
import { snowballStemmer } from '#adapters/text/snowball-stemmer.ts';
import type { LetterContext, LetterLocale } from '#domain/letter/letter.ts';
import { checkLetter } from './check-letter.ts';

const { stem } = snowballStemmer();

type Row = {
  /** The field, as issue 4 names it. */
  readonly field: string;
  /** The row of the rubric that reads it. */
  readonly rule: string;
  readonly locale: LetterLocale;
  readonly subject?: string;
  readonly body: string;
  readonly silent: LetterContext;
  readonly speaks: LetterContext;
};

const en = (text: string, greeting = 'Dear Anna,') => `${greeting}\n\n${text}\n\nBest,\nTom Ashby\ntom@ashby.example`;
const de = (text: string, greeting = 'Guten Tag Anna Roth,') =>
  `${greeting}\n\n${text}\n\nViele Grüße\nTom Ashby\ntom@ashby.example`;
const withdraw = 'I withdraw my application as Planner at Kestrel Hall.';
const zieheZurueck = 'ich ziehe meine Bewerbung als Planer bei Kestrel zurück.';

/** Rule × field: the same letter is silent with one value of the field and speaks with the other. */
const table: readonly Row[] = [
  {
    field: 'role',
    rule: 'E5',
    locale: 'en-GB',
    body: en(withdraw),
    silent: { kind: 'notice', role: 'Planner' },
    speaks: { kind: 'notice', role: 'Archivist' },
  },
  {
    field: 'role',
    rule: 'D8',
    locale: 'de-DE',
    body: de(zieheZurueck),
    silent: { kind: 'notice', role: 'Planer (m/w/d)' },
    speaks: { kind: 'notice', role: 'Archivarin' },
  },
  {
    field: 'role',
    rule: 'E1',
    locale: 'en-GB',
    body: en(withdraw),
    silent: { kind: 'notice', role: 'Planner' },
    speaks: { kind: 'notice', role: 'Archivist' },
  },
  {
    field: 'company',
    rule: 'E5',
    locale: 'en-GB',
    body: en(withdraw),
    silent: { kind: 'notice', company: 'Kestrel Hall Ltd' },
    speaks: { kind: 'notice', company: 'Harbour Post' },
  },
  {
    field: 'requisition',
    rule: 'E5',
    locale: 'en-GB',
    body: en(withdraw.replace('Planner', 'Planner (R-204)')),
    silent: { kind: 'notice', requisition: 'R-204' },
    speaks: { kind: 'notice', requisition: 'R-999' },
  },
  {
    field: 'requisition',
    rule: 'D22',
    locale: 'de-DE',
    body: de(zieheZurueck.replace('Planer', 'Planer AB12')),
    silent: { requisition: 'XY99' },
    speaks: { requisition: 'AB12' },
  },
  {
    field: 'sender.name',
    rule: 'E19',
    locale: 'en-GB',
    body: en(withdraw),
    silent: { sender: { name: 'Tom Ashby' } },
    speaks: { sender: { name: 'Ann Other' } },
  },
  {
    field: 'sender.email',
    rule: 'E19',
    locale: 'en-GB',
    body: en(withdraw),
    silent: { sender: { email: 'tom@ashby.example' } },
    speaks: { sender: { email: 'tom@other.example' } },
  },
  {
    field: 'sender.phone',
    rule: 'E19',
    locale: 'en-GB',
    body: en(withdraw).replace('tom@ashby.example', '07700 900123'),
    silent: { sender: { phone: '+44 7700 900123' } },
    speaks: { sender: { phone: '07700 900999' } },
  },
  {
    field: 'sender.name',
    rule: 'D13',
    locale: 'de-DE',
    body: de(zieheZurueck),
    silent: { sender: { name: 'Tom Ashby' } },
    speaks: { sender: { name: 'Ann Other' } },
  },
  {
    field: 'recipient.name',
    rule: 'E2',
    locale: 'en-GB',
    body: en(withdraw),
    silent: { recipient: { name: 'Anna Roe' } },
    speaks: { recipient: { name: 'Petra Roe' } },
  },
  {
    field: 'recipient.name',
    rule: 'D4',
    locale: 'de-DE',
    body: de(zieheZurueck),
    silent: { recipient: { name: 'Anna Roth' } },
    speaks: { recipient: { name: 'Petra Kolb' } },
  },
  {
    field: 'recipient.title',
    rule: 'D6',
    locale: 'de-DE',
    body: de(zieheZurueck),
    silent: { recipient: { name: 'Anna Roth', register: 'Sie' } },
    speaks: { recipient: { name: 'Anna Roth', register: 'Sie', title: 'Dr.' } },
  },
  {
    field: 'recipient.title',
    rule: 'E3',
    locale: 'en-GB',
    body: en(withdraw, 'Dear Dr Roe,'),
    silent: { recipient: { name: 'Anna Roe', title: 'Dr' } },
    speaks: { recipient: { name: 'Anna Roe' } },
  },
  {
    field: 'recipient.salutation',
    rule: 'E3',
    locale: 'en-GB',
    body: en(withdraw, 'Dear Ms Roe,'),
    silent: { recipient: { name: 'Anna Roe', salutation: 'Ms' } },
    speaks: { recipient: { name: 'Anna Roe' } },
  },
  {
    field: 'recipient.salutation',
    rule: 'D4',
    locale: 'de-DE',
    body: de(zieheZurueck, 'Guten Tag Frau Roth,'),
    silent: { recipient: { name: 'Anna Roth', salutation: 'Frau' } },
    speaks: { recipient: { name: 'Anna Roth' } },
  },
  {
    field: 'recipient.register',
    rule: 'D7',
    locale: 'de-DE',
    body: de(`${zieheZurueck} Ich wünsche Ihnen alles Gute.`),
    silent: { recipient: { register: 'Sie' } },
    speaks: { recipient: { register: 'du' } },
  },
  {
    field: 'recipient.register',
    rule: 'D4',
    locale: 'de-DE',
    body: de(zieheZurueck, 'Liebe Anna Roth,'),
    silent: { recipient: { name: 'Anna Roth', register: 'du' } },
    speaks: { recipient: { name: 'Anna Roth', register: 'Sie' } },
  },
  {
    field: 'kind',
    rule: 'E4',
    locale: 'en-GB',
    body: en('Thank you for the talk. It was good. I learned much.'),
    silent: { kind: 'interviewer-thanks' },
    speaks: { kind: 'notice' },
  },
  {
    field: 'kind',
    rule: 'E7',
    locale: 'en-GB',
    body: en('Thank you for the talk. The commute is too long for me.'),
    silent: { kind: 'notice' },
    speaks: { kind: 'interviewer-thanks' },
  },
  {
    field: 'rounds',
    rule: 'E6',
    locale: 'en-GB',
    body: en(withdraw),
    silent: { kind: 'notice', rounds: 0 },
    speaks: { kind: 'notice', rounds: 1 },
  },
  {
    field: 'rounds',
    rule: 'D9',
    locale: 'de-DE',
    body: de(zieheZurueck),
    silent: { kind: 'notice', rounds: 0 },
    speaks: { kind: 'notice', rounds: 1 },
  },
  {
    field: 'rounds',
    rule: 'E12',
    locale: 'en-GB',
    body: en(`Thank you. ${withdraw} ${'It was a good day with good people in a good place. '.repeat(3)}`),
    silent: { kind: 'notice', rounds: 1 },
    speaks: { kind: 'notice', rounds: 2 },
  },
  {
    field: 'offer',
    rule: 'E13',
    locale: 'en-GB',
    body: en(withdraw),
    silent: { kind: 'notice', offer: false },
    speaks: { kind: 'notice', offer: true },
  },
  {
    field: 'offer',
    rule: 'D15',
    locale: 'de-DE',
    body: de(`${zieheZurueck} Es tut mir leid.`),
    silent: { kind: 'notice', offer: true },
    speaks: { kind: 'notice', offer: false },
  },
  {
    field: 'contractSigned',
    rule: 'E22',
    locale: 'en-GB',
    body: en(withdraw),
    silent: { contractSigned: false },
    speaks: { contractSigned: true },
  },
  {
    field: 'booked',
    rule: 'E14',
    locale: 'en-GB',
    body: en(withdraw),
    silent: { kind: 'notice', booked: [] },
    speaks: { kind: 'notice', booked: [{ start: '2026-12-03T10:00:00+00:00' }] },
  },
  {
    field: 'keepDoorOpen',
    rule: 'E15',
    locale: 'en-GB',
    body: en(`${withdraw} Please keep me in mind for planner roles in spring.`),
    silent: { keepDoorOpen: true },
    speaks: { keepDoorOpen: false },
  },
  {
    field: 'keepDoorOpen',
    rule: 'D17',
    locale: 'de-DE',
    body: de(`${zieheZurueck} Für Stellen als Planer im Frühjahr bin ich gern wieder ansprechbar.`),
    silent: { keepDoorOpen: true },
    speaks: { keepDoorOpen: false },
  },
  {
    field: 'reasonWanted',
    rule: 'E7',
    locale: 'en-GB',
    body: en(`${withdraw} The commute is too long for me.`),
    silent: { kind: 'notice', reasonWanted: true },
    speaks: { kind: 'notice', reasonWanted: false },
  },
  {
    field: 'reasonWanted',
    rule: 'D10',
    locale: 'de-DE',
    body: de(`${zieheZurueck} Der Grund ist der Weg.`),
    silent: { kind: 'notice', reasonWanted: true },
    speaks: { kind: 'notice', reasonWanted: false },
  },
  {
    field: 'private',
    rule: 'E10',
    locale: 'en-GB',
    body: en(`${withdraw} The gloomy basement corridor was long.`),
    silent: { private: ['a sunny attic'] },
    speaks: { private: ['gloomy basement corridor, brr'] },
  },
  {
    field: 'others',
    rule: 'E9',
    locale: 'en-GB',
    body: en(`${withdraw} I liked the Barrow design.`),
    silent: { others: ['Penrose'] },
    speaks: { others: ['Barrow'] },
  },
  {
    field: 'figures',
    rule: 'E9',
    locale: 'de-DE',
    body: de(`${zieheZurueck} Die 4350 vergesse ich nicht.`),
    silent: { figures: ['4.400'] },
    speaks: { figures: ['4.350'] },
  },
  {
    field: 'debriefFacts',
    rule: 'E6',
    locale: 'en-GB',
    body: en(`Thank you for the talk about the viaduct. ${withdraw}`),
    silent: { kind: 'notice', rounds: 1, debriefFacts: ['the old viaduct'] },
    speaks: { kind: 'notice', rounds: 1, debriefFacts: ['the printing press'] },
  },
  {
    field: 'debriefFacts',
    rule: 'D11',
    locale: 'de-DE',
    body: de(`danke für das Gespräch über die Brücke; ${zieheZurueck}`),
    silent: { kind: 'notice', rounds: 1, debriefFacts: ['die alte Brücke'] },
    speaks: { kind: 'notice', rounds: 1, debriefFacts: ['die Druckerpresse'] },
  },
  {
    field: 'ticked',
    rule: 'E11',
    locale: 'en-GB',
    body: en(`${withdraw} My mother needs me at home.`),
    silent: { ticked: ['family'] },
    speaks: { ticked: ['health'] },
  },
  {
    field: 'ticked',
    rule: 'E11',
    locale: 'de-DE',
    body: de(`${zieheZurueck} Ich werde am Knie operiert.`),
    silent: { ticked: ['health'] },
    speaks: {},
  },
];

describe('every field of the context matters where the rubric says so', () => {
  test.each(table.map((row) => [`${row.rule} reads ${row.field} (${row.locale})`, row] as const))(
    '%s',
    (_name, row) => {
      const lang = row.locale.startsWith('de') ? 'de' : 'en';
      const letter = { subject: row.subject ?? 'Planner, Planer: withdrawal, Rückzug, Ashby', body: row.body };
      const rules = (context: LetterContext) =>
        checkLetter(letter, context, { lang, locale: row.locale, stem: (word) => stem(lang, word) }).map(
          ({ rule }) => rule,
        );
      expect(rules(row.silent)).not.toContain(row.rule);
      expect(rules(row.speaks)).toContain(row.rule);
    },
  );
});
