import { describe, expect, test } from 'vitest';
import type { CommandIo } from './command-io.ts';
import { letterCommand } from './letter.ts';

async function call(args: readonly string[], files: Readonly<Record<string, string>> = {}) {
  const said = { out: '', err: '' };
  const io: CommandIo = {
    stdin: () => Promise.resolve(files['-'] ?? ''),
    readFile: (path) =>
      files[path] === undefined ? Promise.reject(new Error('no such file')) : Promise.resolve(files[path]),
    out: (text) => void (said.out += text),
    err: (text) => void (said.err += text),
  };
  return { code: await letterCommand(['check', ...args], io), ...said };
}

const good = `Subject: Withdrawing my application for Grants Coordinator

Dear Paula,

I'm writing to let you know that I am withdrawing my application for the Grants Coordinator role.

Sincerely,
Erin Walsh
`;
const bad = good.replace('Dear Paula', 'Dear [Name]');

describe('one text', () => {
  test('clean: exit 0 and nothing on either stream', async () => {
    expect(await call(['--lang', 'en'], { '-': good })).toEqual({ code: 0, out: '', err: '' });
    expect((await call(['letter.txt', '--lang', 'en'], { 'letter.txt': good })).code).toBe(0);
  });

  test('a finding: exit 1, its place within the body below the subject', async () => {
    const { code, out } = await call(['--lang', 'en', '--json'], { '-': bad });
    const [finding] = JSON.parse(out) as {
      rule: string;
      start: number;
      end: number;
      quote: string;
      reason: string;
      source: string;
    }[];
    expect(code).toBe(1);
    expect(finding).toMatchObject({ rule: 'E18', severity: 'error', in: 'body', quote: '[Name]', start: 5, end: 11 });
    expect(finding?.reason).toMatch(/filled in/u);
    expect(finding?.source).toMatch(/^RUBRIC E18/u);
  });

  test('hints alone: exit 0', async () => {
    const { code, out } = await call(['--lang', 'en'], { '-': good.replace('Dear Paula', 'Dear Sir or Madam') });
    expect(code).toBe(0);
    expect(out).toMatch(/^hint {4}E2/u);
  });

  test('Betreff:, line ends of Windows, a byte order mark', async () => {
    const text =
      '\uFEFFBetreff: Rückzug\r\n\r\nHallo Anna,\r\n\r\nich ziehe meine Bewerbung zurück.\r\n\r\nViele Grüße\r\nTom\r\n';
    expect(await call(['--lang', 'de'], { '-': text })).toEqual({ code: 0, out: '', err: '' });
  });

  test('places hold in the body as it stands in the file, with its line ends, emoji and combining umlauts', async () => {
    const body = 'Hallo Anna,\r\n\r\nich ziehe zuru\u0308ck 🙂. Das war chaotisch.\r\n\r\nViele Grüße\r\nTom\r\n';
    const { out } = await call(['--lang', 'de', '--json'], { '-': `\uFEFFBetreff: Rückzug\r\n\r\n${body}` });
    const findings = JSON.parse(out) as { quote: string; start: number; end: number }[];
    expect(findings.map(({ quote }) => quote)).toEqual(['chaotisch']);
    for (const { quote, start, end } of findings) expect(body.slice(start, end)).toBe(quote);
  });

  test('a first line that only greets is no subject of a withdrawal', async () => {
    const text = good.replace(/^Subject:[^\n]*/u, 'Subject: Re: hi');
    expect((await call(['--lang', 'en'], { '-': text })).out).toMatch(/^warning E1 {2}subject/u);
  });

  test('reasons in the language asked for, repairs shown', async () => {
    const text = 'Betreff: Rückzug\n\nHallo Anna,\n\nich ziehe meine Bewerbung zurück.\n\nMfG\nTom\n';
    expect((await call(['--lang', 'de'], { '-': text })).out).toMatch(
      /wirkt eilig.*\["MfG" -> "Mit freundlichen Grüßen"\]/u,
    );
    expect((await call(['--lang', 'de', '--ui-lang', 'en'], { '-': text })).out).toMatch(/looks hasty/u);
  });

  test('a context switches its rules on', async () => {
    const files = { '-': good, 'c.json': '{"sender":{"name":"Erin Walsh","email":"erin@example.com"}}' };
    expect((await call(['--lang', 'en', '--context', 'c.json'], files)).out).toMatch(/E19/u);
  });
});

describe('JSON lines', () => {
  test('one answer a line, in order; exit 1 when one has a fault', async () => {
    const line = (id: string, body: string) =>
      JSON.stringify({ id, lang: 'en', locale: 'en-GB', subject: 'Withdrawal', body, context: null });
    const body = good.split('\n').slice(2).join('\n');
    const { code, out } = await call(['--jsonl'], {
      '-': `${line('a', body)}\n\n${line('b', body.replace('Paula', 'XX'))}\n`,
    });
    const results = out
      .trim()
      .split('\n')
      .map((one) => JSON.parse(one) as { id: string; findings: { rule: string }[] });
    expect(results.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(results.map(({ findings }) => findings.map(({ rule }) => rule))).toEqual([[], ['E18']]);
    expect(code).toBe(1);
  });

  test('a bad line is named with its field, and nothing is answered', async () => {
    const lines = [
      '{"id":1,"lang":"en","body":"x"}',
      '{"id":2,"lang":"fr","body":3}',
      'nonsense',
      '{"id":4,"lang":"de","locale":"en-GB","body":"x"}',
      '{"id":5,"lang":"de","body":"x","context":{"kind":"letter","recipient":{"nmae":"A"},"booked":[{"start":"soon"}]}}',
    ];
    const { code, out, err } = await call(['--jsonl', 'in.jsonl'], { 'in.jsonl': lines.join('\n') });
    expect({ code, out }).toEqual({ code: 2, out: '' });
    for (const place of [
      'line 2: lang',
      'line 2: body',
      'line 3: not JSON',
      'line 4: locale',
      'line 5: context.kind',
      'line 5: context.recipient.nmae',
      'line 5: context.booked.0.start',
    ]) {
      expect(err).toContain(place);
    }
  });
});

describe('misuse is exit 2, with the reason', () => {
  test.each([
    [['--lang', 'fr'], '--lang fr'],
    [[], '--lang is missing'],
    [['--lang', 'en', '--locale', 'de-CH'], 'does not belong'],
    [['--lang', 'en', '--ui-lang', 'fr'], '--ui-lang fr'],
    [['--lang', 'en', '--nonsense'], 'nonsense'],
    [['a', 'b', '--lang', 'en'], 'at most one file'],
    [['missing.txt', '--lang', 'en'], 'cannot read missing.txt'],
    [['--lang', 'en', '--context', 'broken.json'], 'not JSON'],
    [['--lang', 'en', '--context', 'wrong.json'], 'wrong.json: context.rounds'],
  ])('%j', async (args, reason) => {
    const { code, out, err } = await call(args, { '-': good, 'broken.json': '{', 'wrong.json': '{"rounds":-1}' });
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(reason);
  });

  test('--help is none', async () => {
    expect(await call(['--help'])).toMatchObject({ code: 0, err: '' });
  });
});
