import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stripQuoted } from './strip-quoted.ts';

const own = (...lines: string[]) => stripQuoted(lines.join('\n')).own;

describe('leaves what was written', () => {
  test.each([
    ['On … wrote', ['Thanks!', '', 'On Tue, 24 Nov 2026 at 10:00, Jona <j@p.example> wrote:', '> Hello']],
    [
      'On … wrote over two lines',
      ['Thanks!', 'On Tue, 24 Nov 2026 at 10:00, Jona Adler', '<jona@post.example> wrote:', '> Hello'],
    ],
    ['Am … schrieb', ['Thanks!', '', 'Am 24.11.2026 um 10:00 schrieb Jona Adler <j@p.example>:', '> Hallo']],
    [
      'Am Di. schrieb, unmarked',
      ['Thanks!', '', 'Am Di., 24. Nov. 2026 um 10:00 Uhr schrieb Jona <', 'j@p.example>:', '', 'Hallo'],
    ],
    ['Name schrieb am', ['Thanks!', 'Jona Adler <j@p.example> schrieb am 24.11.2026 10:00:', 'Hallo']],
    ['Outlook, English', ['Thanks!', '', 'From: Jona', 'Sent: Tuesday', 'To: Nele', 'Subject: x', '', 'Hello']],
    [
      'Outlook, German',
      [
        'Thanks!',
        '',
        '________________________________',
        'Von: Jona',
        'Gesendet: Dienstag',
        'An: Nele',
        'Betreff: x',
        '',
        'Hallo',
      ],
    ],
    ['Original Message', ['Thanks!', '', '-----Ursprüngliche Nachricht-----', 'Hallo']],
    ['a signature', ['Thanks!', '-- ', 'Nele Kranz', 'Kranz + Partner']],
    ['a telephone', ['Thanks!', '', 'Von meinem iPhone gesendet']],
    ['CRLF', ['Thanks!\r', '> quoted\r']],
  ])('%s', (_name, lines) => {
    expect(own(...lines)).toBe('Thanks!');
  });

  test('answers between the quotes stay', () => {
    expect(own('> Why?', 'The commute.', '> And the team?', 'Good.')).toBe('The commute.\nGood.');
    expect(own('Hi', 'On Tue, 1 Jan 2026, A wrote:', '> Why?', 'The commute.')).toBe('Hi\nThe commute.');
  });

  test('words that only look like it stay', () => {
    const text = 'On Monday I wrote to you.\n\nFrom: the heart\nAm Montag komme ich.\n2024-01-15 14:30:25';
    expect(own(text)).toBe(text);
  });
});

test('a signature is handed out apart', () => {
  expect(stripQuoted('Hi\n-- \nNele Kranz\nKranz + Partner').signature).toBe('Nele Kranz\nKranz + Partner');
});

test('no text makes it throw, loses all, or takes long', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => typeof stripQuoted(text).own === 'string'));
  // A pattern that backtracks over these would still be busy when the runner's own timeout ends the test.
  for (const part of ['On x ', 'On \n', 'Am 1\n', '>\n', 'From: x\n', '_'.repeat(50), 'a@b:\n'])
    stripQuoted(part.repeat(50_000));
});

const shared = join(import.meta.dirname, '../../../../shared/data/reply-quoting/email-reply-parser');
// eslint-disable-next-line no-console -- what does not run is named
if (!existsSync(shared)) console.info('not run: the shared replies (../shared/data/reply-quoting) are not there');
describe.runIf(existsSync(shared))('shared replies', () => {
  const read = (name: string) => stripQuoted(readFileSync(join(shared, name), 'utf8'));
  const lorem = /^Fusce bibendum[^]*nec nec nibh\.$/;

  test.each(
    existsSync(shared)
      ? readdirSync(shared).filter((name) => readFileSync(join(shared, name), 'utf8').startsWith('Fusce'))
      : [],
  )('%s: the answer alone is left', (name) => {
    expect(read(name).own).toMatch(lorem);
  });

  test('a thread without quotes stays whole', () => {
    expect(read('email_tricky_13_timestamp_variations.txt').own).toContain('All of these are just examples');
    expect(read('email_one_is_not_on.txt').own).toMatch(/One outstanding question/);
    expect(read('email_one_is_not_on.txt').own).not.toMatch(/Dave Tapley/);
  });
});
