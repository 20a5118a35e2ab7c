import { expect, test } from 'vitest';
import { recogniseReply } from './recognise-reply.ts';
import { findAnswered, isSameThread, referencesForAnswer } from './thread.ts';

const kindOf = (text: string, subject = 'Re: My application') => recogniseReply({ subject, text }).kind;

test.each([
  ['thanks', 'Hi Jona,\n\nThank you for letting us know. All the best for your search!\n\nPriya'],
  [
    'thanks',
    'Sehr geehrte Frau Adler,\n\nvielen Dank für Ihre Nachricht. Das ist schade, wir respektieren Ihre Entscheidung.',
  ],
  ['thanks', 'ok'],
  ['asks-why', 'Hi Jona, thanks for telling us. May I ask what led you to this decision?'],
  ['asks-why', 'Hallo Jona, danke für die Info. Darf ich fragen, woran es lag?'],
  ['asks-why', 'Vielen Dank für Ihre Nachricht. Aus welchen Gründen haben Sie sich so entschieden?'],
  ['asks-to-talk', 'Sorry to hear that. Could we have a quick call tomorrow before you decide?'],
  ['asks-to-talk', 'Schade! Können wir morgen noch einmal kurz telefonieren?'],
  ['offers-something', 'Thanks. We could improve the offer if salary was the reason.'],
  [
    'offers-something',
    'Das bedauern wir sehr. Beim Gehalt könnten wir Ihnen noch entgegenkommen, das Angebot anpassen.',
  ],
  ['offers-something', 'Schade. Wir hätten noch eine andere Stelle, die zu Ihnen passen könnte.'],
  ['out-of-office', 'Ich bin bis zum 30.11. nicht im Büro. In dringenden Fällen wenden Sie sich an Frau Muster.'],
  ['out-of-office', 'I am out of the office until Monday. Thank you for your message.'],
  ['other', 'The invoice is attached.'],
])('%s: %s', (kind, text) => {
  expect(kindOf(text)).toBe(kind);
});

test('quoted words of mine do not count', () => {
  expect(
    kindOf('Best regards\n\nOn Tue, 24 Nov 2026, Jona wrote:\n> Could we have a call? Thank you for your time'),
  ).toBe('other');
});

test('the subject of an automatic answer and its headers decide', () => {
  expect(kindOf('Danke für Ihre Mail', 'Automatische Antwort: Bewerbung')).toBe('out-of-office');
  expect(
    recogniseReply({ subject: 'Re: x', text: 'Thank you for your message', signs: { isAutoReply: true } }).kind,
  ).toBe('out-of-office');
});

test('the evidence is the words in their place', () => {
  const text = 'Hello. May I ask why?';
  const [evidence] = recogniseReply({ subject: '', text }).evidence;
  expect(text.slice(evidence?.start, evidence?.end)).toBe(evidence?.quote);
});

test('threads by their ids', () => {
  const sent = [{ messageId: '<a@x>' }, { messageId: '<b@x>' }];
  const mail = { messageId: '<c@y>', inReplyTo: ['<b@x>'], references: ['<a@x>', '<b@x>'] };
  expect(findAnswered(mail, sent)).toEqual({ messageId: '<b@x>' });
  expect(findAnswered({ inReplyTo: [], references: ['<a@x>', '<z@x>'] }, sent)).toEqual({ messageId: '<a@x>' });
  expect(findAnswered({ inReplyTo: ['<z@x>'], references: [] }, sent)).toBeUndefined();
  expect(isSameThread(mail, { messageId: '<b@x>', inReplyTo: [], references: [] })).toBe(true);
  expect(isSameThread({ inReplyTo: [], references: [] }, { inReplyTo: [], references: [] })).toBe(false);
  expect(referencesForAnswer(mail)).toEqual(['<a@x>', '<b@x>', '<c@y>']);
  const long = Array.from({ length: 80 }, (_, index) => `<${String(index)}@x>`);
  expect(referencesForAnswer({ messageId: '<c@y>', inReplyTo: [], references: long })).toHaveLength(50);
});
