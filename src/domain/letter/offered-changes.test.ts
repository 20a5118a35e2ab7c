import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyRepair } from './apply-repair.ts';
import { offeredChanges, sentencesOf, takeChange } from './offered-changes.ts';
import { sentenceAround } from './sentence-around.ts';

const sentence = fc
  .array(fc.constantFrom('Dank', 'für', 'den', 'Rundgang', 'heute', 'gern', 'wieder'), { minLength: 2, maxLength: 5 })
  .map((words) => `${words.join(' ')}.`);
const text = fc
  .array(
    fc.uniqueArray(sentence, { minLength: 1, maxLength: 3 }).map((one) => one.join(' ')),
    { minLength: 1, maxLength: 4 },
  )
  .map((paragraphs) => paragraphs.join('\n\n'));

describe('sentences', () => {
  test('joined they are the text; dates and titles do not part', () => {
    fc.assert(fc.property(text, (whole) => sentencesOf(whole).join('') === whole));
    expect(sentencesOf('Am 26. November kommt Dr. Winter. Danke.')).toEqual([
      'Am 26. November kommt Dr. Winter. ',
      'Danke.',
    ]);
    expect(sentencesOf('')).toEqual([]);
  });
  test('around a place: the whole sentence, without the space', () => {
    const whole = 'Danke. Sie verdrehte die Augen. Alles Gute.';
    expect(sentenceAround(whole, 11, 20).quote).toBe('Sie verdrehte die Augen.');
    expect(sentenceAround(whole, 3, 12).quote).toBe('Danke. Sie verdrehte die Augen.');
  });
});

describe('offered changes', () => {
  test('the same text offers nothing', () => {
    fc.assert(fc.property(text, (whole) => offeredChanges(whole, whole).length === 0));
  });
  test('a sentence that changed, came, or fell away', () => {
    const before = 'Danke. Ich ziehe zurück.\n\nAlles Gute.';
    const after = 'Danke. Ich ziehe zurück. Ich bleibe, wo ich bin.\n\nAlles Gute.';
    const [came] = offeredChanges(before, after);
    expect(came).toMatchObject({ n: 0, after: expect.stringContaining('Ich bleibe') as string });
    expect(came && takeChange(before, came)).toContain('Ich bleibe, wo ich bin.');
    const [gone] = offeredChanges(after, before);
    expect(gone && takeChange(after, gone)).not.toContain('Ich bleibe');
  });
  test('taken into my own words, everything else stays', () => {
    const [change] = offeredChanges('Danke. Bis Montag.', 'Danke. Bis Dienstag.');
    expect(change && takeChange('Herzlichen Dank. Bis Montag. Lena', change)).toBe(
      'Herzlichen Dank. Bis Dienstag. Lena',
    );
    expect(change && takeChange('Ganz anders.', change)).toBeNull();
    const [first] = offeredChanges('Danke.', 'Guten Tag. Danke.');
    expect(first && takeChange('Danke.', first)).toBe('Guten Tag. Danke.');
    expect(takeChange('x', { n: 0, in: 'body', before: '', after: 'y', follows: 'weg' })).toBeNull();
  });
});

describe('repairs', () => {
  const letter = {
    subject: 'Re: hi',
    body: 'Hallo,\n\nnach reiflicher Überlegung ziehe ich zurück. Schade, toxisch. Danke.',
  };
  const at = (quote: string) => ({
    in: 'body' as const,
    start: letter.body.indexOf(quote),
    end: letter.body.indexOf(quote) + quote.length,
    quote,
  });
  test('takes out and closes the gap', () => {
    expect(applyRepair(letter, { ...at('Schade, toxisch.'), repair: '' })?.body).toBe(
      'Hallo,\n\nnach reiflicher Überlegung ziehe ich zurück. Danke.',
    );
    expect(
      applyRepair(
        { subject: '', body: 'Leider, gehe ich.' },
        { in: 'body', start: 0, end: 6, quote: 'Leider', repair: '' },
      )?.body,
    ).toBe('Gehe ich.');
  });
  test('replaces, also where the text has moved; never somewhere else', () => {
    expect(applyRepair(letter, { in: 'subject', start: 0, end: 2, quote: 'Re', repair: 'AW' })?.subject).toBe('AW: hi');
    expect(applyRepair(letter, { ...at('Danke'), start: 0, end: 1, repair: 'Dank' })?.body).toMatch(/Dank\.$/);
    expect(applyRepair(letter, { ...at('Danke'), quote: 'nirgends', repair: 'x' })).toBeNull();
    expect(applyRepair(letter, { ...at('Danke'), quote: '', repair: 'x' })).toBeNull();
  });
});
