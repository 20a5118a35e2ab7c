import { expect, test } from 'vitest';
import { briefFile } from './brief-file.ts';
import { briefMail } from './brief-mail.ts';
import { de } from './messages/say-it.de.ts';

const lines = [
  { kind: 'fact', text: 'Job: <b>Designer</b> & more' },
  { kind: 'words', text: '[the manager] laughed.' },
  { kind: 'question', text: 'What would you ask them?' },
] as const;
const file = { lang: 'en', name: 'Maya', lines, token: 'abcdefgh12345678' } as const;

test('asks nothing of the network, and no text leaves its place', () => {
  const html = briefFile(file);
  expect(html).toContain('default-src &#39;none&#39;');
  expect(html).not.toMatch(/(src|href)=|https?:\/\/|@import|url\(/);
  expect(html).toContain('Job: &lt;b&gt;Designer&lt;/b&gt; &amp; more');
  expect(html).toContain('data-token="abcdefgh12345678"');
});

test('stays far below 150 KB with everything that could be in it', () => {
  const long = Array.from({ length: 60 }, () => ({ kind: 'words' as const, text: 'ä'.repeat(500) }));
  expect(Buffer.byteLength(briefFile({ ...file, lines: long }))).toBeLessThan(150 * 1024);
  expect(Buffer.byteLength(briefFile(file))).toBeLessThan(12 * 1024);
});

test('speaks the language of whoever sends it, and as a message says the same', () => {
  expect(briefFile({ ...file, lang: 'de', name: '' })).toContain('Jemand hätte gern deine Sicht');
  const mail = { lang: 'de', lines, to: 'Ruth', name: 'Maya' } as const;
  const { subject, body } = briefMail(mail);
  expect(subject).toBe('Deine Sicht auf eine Stelle');
  expect(body).toMatch(/^Hallo Ruth,\n\nich hätte gern [^]*Danke dir\nMaya$/);
  expect(body).toContain('– [the manager] laughed.');
  expect(body).toContain('1. What would you ask them?');
  expect(body).not.toContain('Ob du dich');
  expect(briefMail({ ...mail, lines: lines.slice(0, 1) }).body).not.toContain('In meinen Worten');
  const glad = { kind: 'question', text: de.lines.ask.at(-1) ?? '' } as const;
  expect(briefMail({ ...mail, lines: [...lines, glad] }).body).toContain('Nein · Eher nein · Schwer zu sagen');
});

test('the question that the five steps answer is asked once, and the answers keep their places', () => {
  const glad = { kind: 'question', text: de.lines.ask.at(-1) ?? '' } as const;
  const html = briefFile({ ...file, lang: 'de', lines: [glad, ...lines] });
  expect(html.split(glad.text)).toHaveLength(2);
  expect(html).toContain(`<legend>${glad.text}</legend>`);
  expect(html.match(/name="answer"/g)).toHaveLength(2);
});
