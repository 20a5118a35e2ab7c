import { describe, expect, test } from 'vitest';
import { snowballStemmer } from '#adapters/text/snowball-stemmer.ts';
import type { LetterContext, LetterLocale } from '#domain/letter/letter.ts';
import { checkLetter } from './check-letter.ts';
import { buildLeakIndex } from './leak-index.ts';

const { stem } = snowballStemmer();

/** Findings of one letter as `rule kind severity`. */
function found(
  locale: LetterLocale,
  body: string,
  context: LetterContext = {},
  subject = 'Withdrawal: Rückzug',
): string[] {
  const lang = locale.startsWith('de') ? 'de' : 'en';
  const findings = checkLetter({ subject, body }, context, { lang, locale, stem: (word) => stem(lang, word) });
  return findings.map(({ rule, why, severity }) => `${rule} ${why.kind} ${severity}`);
}
const english = (text: string) => `Dear Anna,\n\n${text}\n\nBest,\nTom Ashby`;
const german = (text: string) => `Hallo Anna,\n\n${text}\n\nViele Grüße\nTom Ashby`;

describe('what is not known is not asked for', () => {
  test('no context: only what every letter needs', () => {
    expect(found('en-GB', english('I withdraw my application.'))).toEqual([]);
    expect(found('de-DE', german('ich ziehe meine Bewerbung zurück.'))).toEqual([]);
  });

  test('a text of unknown kind that does not withdraw is no goodbye', () => {
    expect(found('en-GB', english('Shall we talk on Friday? I would love to.'))).toEqual([]);
  });

  test('a network message needs no subject, layout or signature', () => {
    expect(
      found(
        'de-DE',
        'Hallo Anna, ich ziehe meine Bewerbung zurück. Danke dir!',
        { kind: 'notice', medium: 'network' },
        '',
      ),
    ).toEqual([]);
  });
});

describe('booked dates', () => {
  const context = (kind: LetterContext['kind'], ...starts: string[]): LetterContext => ({
    ...(kind && { kind }),
    booked: starts.map((start) => ({ start })),
  });
  test('the weekday alone is a hint', () => {
    expect(
      found(
        'en-GB',
        english('I withdraw. Please cancel our call on Thursday.'),
        context(undefined, '2026-12-03T10:00:00+00:00'),
      ),
    ).toEqual(['E14 booked-weekday-only hint']);
    expect(
      found('en-GB', english('I withdraw. Please cancel our call on Friday.'), context(undefined, '2027-01-01')),
    ).toEqual(['E14 booked-weekday-only hint']);
  });
  test('several days share a month', () => {
    expect(
      found(
        'en-GB',
        english('I withdraw. Please cancel our calls on 3 and 7 December.'),
        context(undefined, '2026-12-03', '2026-12-07'),
      ),
    ).toEqual([]);
    expect(
      found('de-DE', german('ich ziehe zurück. Den Termin am 3. sagst du bitte ab.'), context(undefined, '2026-12-03')),
    ).toEqual([]);
  });
  test('each one that is missing', () => {
    expect(found('en-GB', english('I withdraw.'), context(undefined, '2026-12-03', '2026-12-07'))).toHaveLength(2);
  });
  test('today is date enough on the day; a move needs no cancelling', () => {
    expect(
      found(
        'en-GB',
        english('I am unwell and cannot come today. Please give the slot away, I am sorry.'),
        context('cancel', '2026-12-03'),
      ),
    ).toEqual([]);
    expect(
      found(
        'en-GB',
        english(
          'Could we please move our interview on 3 December to the week after, because of a trip that I cannot put off any longer this year?',
        ),
        context('reschedule', '2026-12-03'),
      ),
    ).toEqual([]);
  });
  test('declining the offer cancels no date', () => {
    expect(
      found(
        'en-GB',
        english('I decline your offer. We had a call planned for 3 December.'),
        context(undefined, '2026-12-03'),
      ),
    ).toEqual(['E14 booked-not-cancelled warning']);
  });
});

describe('greetings', () => {
  const to = (recipient: NonNullable<LetterContext['recipient']>): LetterContext => ({ recipient });
  test.each<[string, LetterContext['recipient'] & object, string[]]>([
    ['Hallo Anna', { name: 'Anna', register: 'du' }, []],
    ['Guten Tag, liebes Team', { name: 'Shah', register: 'Sie', salutation: 'mx' }, []],
    ['Sehr geehrte Frau Dr. Shah', { name: 'Ada Shah', salutation: 'Frau' }, ['D6 greeting-title-guessed warning']],
    ['Sehr geehrte Herr Shah', { name: 'Ada Shah', salutation: 'Herr' }, ['D4 greeting-title-wrong error']],
    ['Sehr geehrter Herr Shah', { name: 'Ada Shah', title: 'Herr' }, []],
    ['Sehr geehrte Damen und Herren', { name: 'Ada Shah', register: 'Sie' }, ['D5 greeting-ladies-and-gentlemen hint']],
    ['Guten Tag [Name]', { name: 'Ada Shah' }, ['E18 placeholder error']],
  ])('%s', (greeting, recipient, expected) => {
    const said = found('de-DE', `${greeting},\n\nich ziehe meine Bewerbung zurück.\n\nViele Grüße\nTom`, to(recipient));
    expect(said).toEqual(expected);
  });

  test('an English title recorded in German counts', () => {
    expect(
      found('en-GB', 'Dear Ms Shah,\n\nI withdraw.\n\nBest,\nTom', to({ name: 'Ada Shah', salutation: 'Frau' })),
    ).toEqual([]);
    expect(
      found('en-GB', 'Dear Mr Shah,\n\nI withdraw.\n\nBest,\nTom', to({ name: 'Ada Shah', salutation: 'Herr' })),
    ).toEqual([]);
    expect(
      found('en-GB', 'Dear Mrs Shah,\n\nI withdraw.\n\nBest,\nTom', to({ name: 'Ada Shah', salutation: 'Mrs' })),
    ).toEqual([]);
  });

  test('a dropped doctor in a formal English greeting', () => {
    expect(
      found(
        'en-GB',
        'Dear Ms Shah,\n\nI withdraw.\n\nBest,\nTom',
        to({ name: 'Ada Shah', salutation: 'Ms', title: 'Dr' }),
      ),
    ).toEqual(['E3 greeting-title-dropped warning']);
  });

  test('after an exclamation mark a capital; no comma, no small letter', () => {
    expect(found('de-AT', 'Liebe Anna!\n\nich ziehe zurück.\n\nLiebe Grüße\nTom')).toEqual([
      'D3 greeting-then-small warning',
    ]);
    expect(found('de-DE', 'Liebe Anna\n\nich ziehe zurück.\n\nLiebe Grüße\nTom')).toEqual([
      'D3 greeting-no-comma warning',
    ]);
    expect(found('de-CH', 'Liebe Anna,\n\nIch ziehe zurück.\n\nLiebe Grüsse\nTom')).toEqual([
      'D3 greeting-then-capital hint',
    ]);
    expect(found('de-DE', 'Liebe Anna,\n\n\nich ziehe zurück.\n\nLiebe Grüße\nTom')).toEqual([
      'D2 greeting-blank-lines hint',
    ]);
    expect(found('de-DE', 'Liebe Anna,')).toContain('D13 closing-missing warning');
  });
});

describe('sign-off', () => {
  const me = { name: 'Tom Ashby', email: 'tom@example.org', phone: '0170 1234567' };
  const signed = (end: string, locale: LetterLocale = 'de-DE') =>
    found(locale, `Hallo Anna,\n\nich ziehe zurück.\n\n${end}`, { sender: me });
  test.each([
    ['Viele Grüße\nTom Ashby\n+49 170 1234567', ['D13 contact-missing hint']],
    ['Viele Grüße\nTom Ashby\ntom@example.org', []],
    ['Viele Grüße\ntom@example.org', ['D13 name-missing warning']],
    ['VG\nTom Ashby\ntom@example.org', ['D13 closing-abbreviated warning']],
    ['HG\nTom Ashby\ntom@example.org', ['D13 closing-missing warning', 'D13 closing-abbreviated warning']],
  ])('%j', (end, expected) => {
    const said = signed(end);
    if (end.startsWith('HG')) expect(said.length).toBeGreaterThan(0);
    else expect(said).toEqual(expected);
  });
  test('a name after the sign-off is needed even when it is not recorded', () => {
    expect(found('en-GB', 'Dear Anna,\n\nI withdraw.\n\nBest,\nE-Mail: tom@example.org')).toEqual([
      'E19 name-missing warning',
    ]);
  });
  test('only a number is recorded', () => {
    expect(found('en-GB', english('I withdraw.'), { sender: { phone: '07700 900123' } })).toEqual([
      'E19 contact-missing warning',
    ]);
  });
});

describe('thanks', () => {
  test('missing after a conversation; in the sign-off only, a hint', () => {
    const context: LetterContext = { kind: 'coordinator', rounds: 1 };
    const long =
      'I have withdrawn from the process, which the recruiter knows. You made every visit easy with your maps and names, and nothing more is needed from your side now.';
    expect(found('en-GB', english(long), context)).toContain('E6 thanks-missing warning');
    expect(found('en-GB', english(long).replace('Best,', 'Many thanks,'), context)).toContain('E6 thanks-missing hint');
  });
});

describe('Sie and du', () => {
  test('speaking about the form mixes nothing', () => {
    expect(found('de-DE', german('ich ziehe zurück. Für das Du danke ich Ihnen.'))).toEqual([]);
  });
  test.each<[string, LetterContext]>([
    ['ich danke dir.', { recipient: { register: 'Sie' } }],
    ['ich danke Ihnen.', { recipient: { register: 'du' } }],
  ])('%s, but recorded otherwise', (text, context) => {
    expect(found('de-DE', german(text), context)[0]).toMatch(/^D7 (?:sie|du)-recorded error$/u);
  });
  test('a du person greeted formally', () => {
    expect(
      found('de-DE', 'Sehr geehrte Frau Meier,\n\nich ziehe zurück.\n\nViele Grüße\nTom', {
        recipient: { register: 'du' },
      }),
    ).toContain('D7 du-recorded error');
  });
  test('they and them are small', () => {
    expect(
      found(
        'de-DE',
        german('ich danke Ihnen. Bitte danken Sie Frau Meier für ihre Zeit, und richten Sie ihnen Grüße aus.'),
      ),
    ).toEqual([]);
  });
});

describe('the leak guard', () => {
  const check = (body: string, notes: readonly string[], context: LetterContext = {}) =>
    found('en-GB', english(body), { ...context, private: notes });
  test('courtesy and what is public anyway do not count', () => {
    expect(
      check('Thank you for the good conversation with the team last week. I withdraw.', [
        'Good conversation with the team last week, thanked them.',
      ]),
    ).toEqual([]);
    expect(
      check(
        'I withdraw my application for the Senior Data Engineer role.',
        ['Withdraw application for Senior Data Engineer role?'],
        { role: 'Senior Data Engineer' },
      ),
    ).toEqual([]);
  });
  test('a name only in the notes, but not where thanks are passed on', () => {
    expect(check('I withdraw. Sabine sees it the same way.', ['Talked to Sabine Krause.'])).toEqual([
      'E10 leak-name error',
    ]);
    expect(check('I withdraw. Please pass on my thanks to Sabine.', ['Talked to Sabine Krause.'])).toEqual([]);
  });
  test('a figure only in the notes, in any spelling', () => {
    expect(check('I withdraw. All 4.300 users will manage.', ['Only 4300 users.'])).toEqual(['E10 leak-figure error']);
    expect(
      check('I withdraw. All 4300 users will manage.', ['Only 4300 users.'], { debriefFacts: ['4300 users'] }),
    ).toEqual([]);
  });
  test('an index made beforehand says the same', () => {
    const notes = ['The office smelled of burnt coffee.'];
    const body = english('I withdraw. Your office smelled of burnt coffee.');
    const settings = { lang: 'en', locale: 'en-GB', stem: (word: string) => stem('en', word) } as const;
    const direct = checkLetter({ subject: 'x', body }, { private: notes }, settings);
    const indexed = checkLetter(
      { subject: 'x', body },
      {},
      { ...settings, leaks: buildLeakIndex(notes, 'en', settings.stem) },
    );
    expect(indexed).toEqual(direct);
    expect(direct.map(({ why }) => why.what)).toEqual(['office smelled of burnt']);
  });
});

describe('other rows', () => {
  test('a signed contract stops a withdrawal of unknown kind, not a follow-up', () => {
    expect(found('en-GB', english('I withdraw.'), { contractSigned: true })).toEqual(['E22 contract-signed error']);
    expect(found('en-GB', english('Where do things stand?'), { contractSigned: true })).toEqual([]);
    expect(found('en-GB', '', { contractSigned: true, kind: 'notice' })).toContain('E22 contract-signed error');
  });
  test('a list keeps its lines; one sentence a line is a hint', () => {
    expect(found('de-DE', german('ich ziehe zurück. Noch offen:\n- Schlüssel\n- Ausweis'))).toEqual([]);
    expect(found('de-DE', german('ich ziehe zurück.\nAlles Gute für euch und danke.'))).toEqual([
      'D12 paragraph-blank-line hint',
    ]);
  });
  test('an appointment is abgesagt rightly, a role is not', () => {
    expect(found('de-DE', german('ich ziehe zurück. Den Termin sage ich ab.'))).toEqual([]);
    expect(found('de-DE', german('ich möchte dir für die Stelle absagen.'))).toEqual(['D24 own-absage hint']);
    expect(found('de-DE', german('ich ziehe zurück.'), {}, 'Terminabsage')).toEqual([]);
  });
  test('a Swiss name keeps its ß', () => {
    expect(
      found('de-CH', 'Liebe Frau Strauß\n\nIch ziehe zurück.\n\nFreundliche Grüsse\nTom', {
        recipient: { name: 'Ada Strauß', salutation: 'Frau' },
      }),
    ).toEqual([]);
    expect(
      found(
        'de-CH',
        'Liebe Frau Strauß\n\nIch ziehe zurück, das war groß.\n\nFreundliche Grüsse\nTom',
        {},
        'Rückzug, Grüße',
      ),
    ).toHaveLength(3);
  });
  test('a requisition number may stand in the subject with its name', () => {
    expect(found('de-DE', german('ich ziehe zurück.'), {}, 'Rückzug, Kennziffer 2026-118')).toEqual([]);
    expect(found('de-DE', german('ich ziehe zurück.'), {}, 'Rückzug ABC-12345')).toEqual([
      'D22 requisition-in-text hint',
    ]);
  });
  test('one offer to talk, not two', () => {
    expect(
      found('en-GB', english('I withdraw. If you like, call me. I am happy to talk whenever you have questions.')),
    ).toEqual(['E16 offers-repeated hint']);
  });
  test('a shortened length is a hint within ten words', () => {
    const words = (count: number) =>
      english(`Thank you, I have withdrawn from the process and ${'so '.repeat(count)}on.`);
    expect(found('en-GB', words(10), { kind: 'interviewer-thanks' })).toContain('E12 too-short hint');
    expect(found('en-GB', words(0), { kind: 'interviewer-thanks' })).toContain('E12 too-short warning');
    expect(found('en-GB', words(65), { kind: 'interviewer-thanks' })).toContain('E12 too-long hint');
  });
});

describe('words that only look like a fault', () => {
  test('sorry to hear is no apology', () => {
    const context: LetterContext = { kind: 'notice', booked: [], offer: false };
    expect(
      found('en-GB', english('I was sorry to hear that Tim left. I withdraw.'), context).filter((one) =>
        one.startsWith('E13'),
      ),
    ).toEqual([]);
  });
  test('the recipient’s own company in the words of acceptance', () => {
    expect(
      found('en-GB', english('I withdraw, having accepted an offer from Larkfield last year.'), {
        company: 'Larkfield',
      }),
    ).toEqual([]);
  });
  test('another employer that shares the name of this one', () => {
    expect(
      found('en-GB', english('I withdraw from the process at Nordlicht.'), {
        company: 'Nordlicht GmbH',
        others: ['Nordlicht', '& Co'],
      }),
    ).toEqual([]);
  });
  test('a private text in nothing but small words leaks nothing', () => {
    expect(found('en-GB', english('I withdraw.'), { private: ['and so on', ''] })).toEqual([]);
  });
});

describe('lengths', () => {
  const text = (count: number) => english(`Thank you. I withdraw my application, sorry, ${'and '.repeat(count)}so on.`);
  test.each<[number, LetterContext, string]>([
    [180, { kind: 'notice', offer: true }, 'E12 too-long hint'],
    [220, { kind: 'notice', offer: true }, 'E12 too-long warning'],
    [100, { kind: 'notice', rounds: 0 }, 'E12 too-long warning'],
    [160, { kind: 'notice' }, 'E12 too-long warning'],
  ])('%d words', (count, context, expected) => {
    expect(found('en-GB', text(count), context)).toContain(expected);
  });
});

describe('greetings that name somebody else', () => {
  test.each(['Dear Anna Schmidt,', 'Dear Bob,'])('%s', (greeting) => {
    expect(found('en-GB', `${greeting}\n\nI withdraw.\n\nBest,\nTom`, { recipient: { name: 'Anna Weber' } })).toEqual([
      'E2 greeting-other-name warning',
    ]);
  });
  test('the company in the greeting is nobody else', () => {
    expect(
      found('en-GB', 'Dear Anna from Larkfield,\n\nI withdraw.\n\nBest,\nTom', {
        company: 'Larkfield',
        recipient: { name: 'Anna Weber' },
      }),
    ).toEqual([]);
  });
});
