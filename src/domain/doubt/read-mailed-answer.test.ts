import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mailedView } from './mailed-view.ts';
import { readMailedAnswer } from './read-mailed-answer.ts';

const questions = [
  'What do you hear that I don’t say?',
  'What would you ask them?',
  'Would you be glad for me if I took it?',
];
const body = [
  'Hi Ruth,',
  'I’d like your view on a job. What I lean towards I leave out on purpose, so that you can answer freely.',
  'Job: Designer, Marlow & Pike\nSo far: one conversation (Thursday, 12 November 2026)',
  'In my words:\n– [the manager] laughed when I asked about the handover and then looked at the clock for a long while.',
  `My questions to you:\n${questions.map((one, index) => `${index + 1}. ${one}`).join('\n')}`,
  'A few words are enough.',
  'Thank you\nMaya',
].join('\n\n');
const sent = { body, questions };
const quoted = body.split('\n').map((line) => `> ${line}`.trim());
const read = (...lines: string[]) => readMailedAnswer(lines.join('\n'), sent);
const byNumber = (answers: readonly { question: string; answer: string }[]) =>
  answers.map(({ question, answer }) => [questions.indexOf(question) + 1, answer]);

const attributions = [
  ['Gmail, English', 'On Mon, Nov 23, 2026 at 8:12 PM Maya Weber <maya@example.org> wrote:'],
  ['Gmail, German', 'Am Mo., 23. Nov. 2026 um 20:12 Uhr schrieb Maya Weber <\nmaya@example.org>:'],
  ['Apple, English', 'On 23 Nov 2026, at 20:12, Maya Weber <maya@example.org> wrote:'],
  ['Apple, German', 'Am 23.11.2026 um 20:12 schrieb Maya Weber <maya@example.org>:'],
  ['Thunderbird', 'Am 23.11.26 um 20:12 schrieb Maya Weber:'],
  ['GMX app', 'Am 23.11.26, 20:12, Maya Weber <maya@example.org> schrieb:'],
] as const;
const headers = [
  [
    'Outlook, English',
    'From: Maya Weber <maya@example.org>\nSent: Monday, November 23, 2026 8:12 PM\nTo: Ruth Adler\nSubject: Your view on a job',
  ],
  [
    'Outlook, German',
    '________________________________\nVon: Maya Weber <maya@example.org>\nGesendet: Montag, 23. November 2026 20:12\nAn: Ruth Adler\nBetreff: Your view on a job',
  ],
  [
    'GMX, in the browser',
    'Gesendet: Montag, 23. November 2026 um 20:12\nVon: "Maya Weber" <maya@example.org>\nAn: ruth@example.org\nBetreff: Your view on a job',
  ],
] as const;

describe.each(attributions)('%s', (_name, attribution) => {
  test('above the quote', () => {
    expect(read('You sound tired.', '', attribution, ...quoted)).toEqual({ answers: [], text: 'You sound tired.' });
  });

  test('below the quote it is no answer to the last question', () => {
    expect(read(attribution, ...quoted, '', 'You sound tired.')).toEqual({ answers: [], text: 'You sound tired.' });
  });

  test('under each quoted question', () => {
    const lines = quoted.flatMap((line) =>
      line.startsWith('> 1.')
        ? [line, '', 'That you are tired.', '']
        : line.startsWith('> 3.')
          ? [line, 'Rather yes.']
          : [line],
    );
    const { answers, text } = read('Gladly!', attribution, ...lines, '', 'Hugs, Ruth');
    expect(byNumber(answers)).toEqual([[1, 'That you are tired.']]);
    expect(text).toBe('Gladly!\n\nRather yes.\n\nHugs, Ruth'); // between it and question 1 stood question 2, too
  });
});

describe.each(headers)('%s', (_name, header) => {
  test('above the quote', () => {
    expect(read('You sound tired.', '', header, '', body)).toEqual({ answers: [], text: 'You sound tired.' });
  });

  test('under each question of an unmarked quote', () => {
    const lines = body
      .split('\n')
      .flatMap((line) =>
        line.startsWith('1. ')
          ? [line, 'No.', 'Only that you are tired.']
          : line.startsWith('2. ')
            ? [line, 'Who left?']
            : [line],
      );
    const { answers, text } = read('See below.', '', header, '', ...lines);
    expect(byNumber(answers)).toEqual([
      [1, 'No.\nOnly that you are tired.'],
      [2, 'Who left?'],
    ]);
    expect(text).toBe('See below.');
  });
});

test('a long question that the quote wraps is found again', () => {
  const lines = [
    '> 1. What do you hear',
    "> that I don't say?",
    'Fear.',
    '> 2. What would you ask',
    '> them?',
    'Who left?',
  ];
  expect(byNumber(read(...lines).answers)).toEqual([
    [1, 'Fear.'],
    [2, 'Who left?'],
  ]);
});

describe('numbers', () => {
  test.each([
    [
      'brackets',
      ['Hi!', '1) Fear.', '2) Who left?', 'And why?', '3) Yes.', '', 'Liebe Grüße', 'Ruth'],
      'Hi!\n\nLiebe Grüße\nRuth',
    ],
    ['full stops', ['1. Fear.', '', '2. Who left?', 'And why?', '3. Yes.'], ''],
    ['words', ['Zu 1: Fear.', 'zu 2. Who left?', 'And why?', 'Zu 3: Yes.'], ''],
    ['questions', ['Frage 1: Fear.', 'Question 2: Who left?', 'And why?', 'Q3: Yes.'], ''],
    ['lines of their own', ['1)', 'Fear.', '2)', 'Who left?', 'And why?', '3)', 'Yes.'], ''],
  ])('%s', (_name, lines, text) => {
    const found = read(...lines, '', 'On 23 Nov 2026, at 20:12, Maya <maya@example.org> wrote:', ...quoted);
    expect(byNumber(found.answers)).toEqual([
      [1, 'Fear.'],
      [2, 'Who left?\nAnd why?'],
      [3, 'Yes.'],
    ]);
    expect(found.text).toBe(text);
  });

  test('one alone with a bracket', () => expect(byNumber(read('2) Who left?').answers)).toEqual([[2, 'Who left?']]));

  test.each([
    ['a day', ['1. May would suit them better, I think.']],
    ['a list of their own', ['Two things strike me:', '1. the clock', '2. the laugh']],
    ['beyond the last question', ['1. a', '2. b', '3. c', '4. d']],
    ['falling', ['2. b', '1. a']],
    ['hours', ['20:12 is late.', '8 hours a day?']],
  ])('not certain, so kept whole: %s', (_name, lines) => {
    expect(read(...lines)).toEqual({ answers: [], text: lines.join('\n') });
  });
});

test('the question repeated', () => {
  const found = read(
    'Hello Maya',
    '',
    "What do you hear that I don't say? Fear.",
    '',
    '- What would you ask them?',
    'Who left?',
  );
  expect(byNumber(found.answers)).toEqual([
    [1, 'Fear.'],
    [2, 'Who left?'],
  ]);
  expect(found.text).toBe('Hello Maya');
});

test('a text in which nothing seems to be written is kept whole', () => {
  expect(read('> I think you know already.')).toEqual({ answers: [], text: '> I think you know already.' });
});

test('whatever comes back, no word of it is lost and nothing throws', () => {
  const line = fc.oneof(
    fc.constantFrom(...quoted, '1) a', '2. b', 'zu 3:', '', 'Am 1.1.2026 um 8:00 schrieb M:', 'word'),
    fc.string(),
  );
  fc.assert(
    fc.property(fc.array(line, { maxLength: 20 }), (lines) => {
      const { answers, text } = read(...lines);
      return (
        answers.every(({ question, answer }) => questions.includes(question) && answer !== '') &&
        typeof text === 'string'
      );
    }),
  );
  const word = fc.constantFrom('alpha', 'beta', '1)', '2)', 'gamma');
  fc.assert(
    fc.property(fc.array(word, { minLength: 1 }), (words) => {
      const { answers, text } = read(...words);
      const all = [text, ...answers.map(({ answer }) => answer)].join(' ');
      return words.filter((one) => !/\d/.test(one)).every((one) => all.includes(one));
    }),
  );
});

test.each([
  ['Yes.', 2],
  ['No', -2],
  ['Eher ja, weil du dort lernst.', 1],
  ['Eher nicht.\nAber frag.', -1],
  ['Weiß nicht', 0],
  ['Yes, but only with the money.', null],
  ['Ja, wenn das Geld stimmt.', null],
  ['Now I am not sure', null],
  ['', null],
])('view: %s', (answer, view) => expect(mailedView(answer)).toBe(view));

const shared = join(import.meta.dirname, '../../../../shared/data/reply-quoting/email-reply-parser');
// eslint-disable-next-line no-console -- what does not run is named
if (!existsSync(shared)) console.info('not run: the shared replies (../shared/data/reply-quoting) are not there');
describe.runIf(existsSync(shared))('shared replies', () => {
  test.each(existsSync(shared) ? readdirSync(shared) : [])(
    '%s: nothing is taken for an answer to a question',
    (name) => {
      const text = readFileSync(join(shared, name), 'utf8');
      const found = readMailedAnswer(text, sent);
      expect(found.answers).toEqual([]);
      if (text.startsWith('Fusce')) expect(found.text).toMatch(/^Fusce bibendum[^]*nec nec nibh\.$/);
    },
  );
});
