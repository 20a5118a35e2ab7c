import { describe, expect, test } from 'vitest';
import { letterAnatomy } from './letter-anatomy.ts';

const parts = (body: string) => {
  const { greeting, closing, signature, paragraphs, sentences, wordCount } = letterAnatomy(body);
  return {
    greeting: greeting?.text,
    closing: closing?.text,
    signature: signature.text.trim(),
    paragraphs: paragraphs.length,
    sentences: sentences.map(({ text }) => text),
    wordCount,
  };
};

describe('the parts of a letter', () => {
  test('greeting, text, sign-off, signature', () => {
    expect(parts('Dear Dr. Osei,\n\nThank you. I withdraw.\n\nBest wishes,\nTom Ashby\n07700 900123')).toEqual({
      greeting: 'Dear Dr. Osei,',
      closing: 'Best wishes,',
      signature: 'Tom Ashby\n07700 900123',
      paragraphs: 1,
      sentences: ['Thank you.', 'I withdraw.'],
      wordCount: 4,
    });
  });

  test('a greeting that runs on ends at its comma', () => {
    expect(parts('Hi Anna, thank you for the nice long talk.\n\nBest, Tom Ashby')).toMatchObject({
      greeting: 'Hi Anna,',
      closing: 'Best,',
      signature: 'Tom Ashby',
    });
  });

  test('two people greeted are one greeting', () => {
    expect(parts('Sehr geehrte Frau Meier, sehr geehrter Herr Huber,\n\nich ziehe zurück.').greeting).toBe(
      'Sehr geehrte Frau Meier, sehr geehrter Herr Huber,',
    );
  });

  test('a bare name greets; a long first line does not', () => {
    expect(parts('Anna,\n\nthank you.').greeting).toBe('Anna,');
    expect(
      parts('This is a first line that is far too long to be looked beyond for a greeting.\nDear Anna,').greeting,
    ).toBeUndefined();
    expect(parts('One.\nTwo.\nThree.\nFour.\nFive.\nSix.\nDear Anna,').greeting).toBeUndefined();
  });

  test('thanks in the text are no sign-off; without one, short last lines are the signature', () => {
    expect(parts('Dear Anna,\n\nVielen Dank!\n\nViele Grüße\nTom')).toMatchObject({
      closing: 'Viele Grüße',
      paragraphs: 1,
    });
    expect(parts('Dear Anna,\n\nI withdraw.\n\nTom Ashby\ntom@example.org')).toMatchObject({
      closing: undefined,
      signature: 'Tom Ashby\ntom@example.org',
      sentences: ['I withdraw.'],
    });
  });
});

describe('sentences', () => {
  const sentences = (text: string) => parts(`Hi Anna,\n\n${text}\n\nBest,\nTom`).sentences;
  test.each([
    ['Am 24. November um 10 Uhr. Danke.', 2],
    ['Frau Dr. Meier und Herr J. Huber kamen. Gut.', 2],
    ['z. B. heute. Morgen auch.', 2],
    ['Really? Yes! Fine.', 3],
    ['Wait… and see. “Good.” Then go.', 3],
    ['Wait… Then go.', 2],
    ['one line\nand another', 1],
  ])('%s', (text, count) => {
    expect(sentences(text)).toHaveLength(count);
  });
});
