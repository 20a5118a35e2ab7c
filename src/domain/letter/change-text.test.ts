import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyRepair } from './apply-repair.ts';
import { offeredChanges, sentencesOf, takeChange } from './offered-changes.ts';
import { sentence } from './sentence.ts';
import { sentenceAround } from './sentence-around.ts';
import { similarity } from './similarity.ts';

const words = fc.array(fc.constantFrom('Thank', 'you', 'talk', 'Dr. Falk', 'on 26. May', 'gern', 'ja'), {
  minLength: 1,
  maxLength: 5,
});
const oneSentence = words.map((some) => `${some.join(' ')}.`);
const body = fc
  .array(fc.array(oneSentence, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 3 })
  .map((paragraphs) => paragraphs.map((sentences) => sentences.join(' ')).join('\n\n'));

describe('what the engine would say differently now', () => {
  test('sentences put together are the text, whatever it is', () => {
    fc.assert(
      fc.property(fc.oneof(body, fc.string()), (text) => {
        expect(sentencesOf(text).join('')).toBe(text);
      }),
    );
    expect(sentencesOf('Frau Dr. Falk kommt. Am 26. Mai auch.')).toEqual(['Frau Dr. Falk kommt. ', 'Am 26. Mai auch.']);
  });

  test('is nothing for the same text', () => {
    fc.assert(
      fc.property(body, (text) => {
        expect(offeredChanges(text, text)).toEqual([]);
      }),
    );
  });

  test('each change says words of both texts, and their numbers count up from 0', () => {
    fc.assert(
      fc.property(body, body, (before, after) => {
        const changes = offeredChanges(before, after);
        expect(changes.map(({ n }) => n)).toEqual(changes.map((_, at) => at));
        for (const one of changes) {
          expect(before).toContain(one.before.trim());
          expect(after).toContain(one.after.trim());
          expect(one.before.trim()).not.toBe(one.after.trim());
        }
      }),
    );
  });

  test.each([
    ['a sentence that changed', 'Hello. I withdraw. Bye.', 'Hello. I step back. Bye.', 'Hello. I step back. Bye.'],
    ['a sentence that is new', 'Hello. Bye.', 'Hello. Thank you. Bye.', 'Hello. Thank you. Bye.'],
    ['a new paragraph', 'Hello.\n\nBye.', 'Hello.\n\nThank you.\n\nBye.', 'Hello.\n\nThank you.\n\nBye.'],
    ['a first sentence', 'Bye.', 'Hello. Bye.', 'Hello. Bye.'],
    ['a sentence that falls away', 'Hello. I am ill. Bye.', 'Hello. Bye.', 'Hello. Bye.'],
  ])('%s is taken over', (_what, before, after, whole) => {
    const [change, ...more] = offeredChanges(before, after);
    expect(more).toEqual([]);
    expect(change && takeChange(before, change)).toBe(whole);
  });

  test('is refused where the person has rewritten the place', () => {
    const [gone] = offeredChanges('Hello. I withdraw. Bye.', 'Hello. I step back. Bye.');
    const [fresh] = offeredChanges('Hello. Bye.', 'Hello. Thank you. Bye.');
    expect(gone && takeChange('Something else.', gone)).toBeNull();
    expect(fresh && takeChange('Something else.', fresh)).toBeNull();
  });
});

describe('a repair', () => {
  const text = { subject: 'Your visit', body: 'Dear Ms Falk, I am, sadly, out. Actually the pay was low. Bye.' };
  const repair = (quote: string, by: string, start = text.body.indexOf(quote)) =>
    applyRepair(text, { in: 'body', start, end: start + quote.length, quote, repair: by });

  test('replaces the place, and what moved since is found by its words', () => {
    expect(repair('sadly', 'in the end')?.body).toContain('I am, in the end, out.');
    expect(repair('sadly', 'in the end', 3)?.body).toContain('I am, in the end, out.');
    expect(applyRepair(text, { in: 'subject', start: 0, end: 4, quote: 'Your', repair: 'My' })?.subject).toBe(
      'My visit',
    );
  });

  test.each([
    ['sadly, ', 'Dear Ms Falk, I am, out. Actually the pay was low. Bye.'],
    ['Actually', 'Dear Ms Falk, I am, sadly, out. The pay was low. Bye.'],
    ['Actually the pay was low.', 'Dear Ms Falk, I am, sadly, out. Bye.'],
    [' Bye.', 'Dear Ms Falk, I am, sadly, out. Actually the pay was low.'],
    ['Dear Ms Falk,', 'I am, sadly, out. Actually the pay was low. Bye.'],
  ])('taking out “%s” leaves a sentence', (quote, whole) => {
    expect(repair(quote, '')?.body).toBe(whole);
  });

  test('of words that stand nowhere any more is refused', () => {
    expect(repair('gone', 'x', 0)).toBeNull();
    expect(repair('', 'x', 0)).toBeNull();
  });

  test('never changes anything else', () => {
    fc.assert(
      fc.property(body, fc.nat(), fc.nat({ max: 12 }), fc.string(), (letter, from, length, by) => {
        const start = from % letter.length;
        const quote = letter.slice(start, start + length);
        const repaired = applyRepair(
          { subject: 's', body: letter },
          { in: 'body', start, end: start + quote.length, quote, repair: by },
        );
        if (quote === '') expect(repaired).toBeNull();
        else if (by !== '')
          expect(repaired?.body).toBe(letter.slice(0, start) + by + letter.slice(start + quote.length));
        expect(repaired?.subject ?? 's').toBe('s');
      }),
    );
  });
});

test('the sentence around a place is whole, and is where it says', () => {
  const text = 'Thank you for the talk. I withdraw my application.\n\nBest wishes';
  const around = (words_: string) => sentenceAround(text, text.indexOf(words_), text.indexOf(words_) + words_.length);
  expect(around('withdraw').quote).toBe('I withdraw my application.');
  expect(around('talk. I').quote).toBe('Thank you for the talk. I withdraw my application.');
  expect(around('Best').quote).toBe('Best wishes');
  fc.assert(
    fc.property(body, fc.nat(), fc.nat({ max: 9 }), (letter, from, length) => {
      const start = from % letter.length;
      const end = Math.min(letter.length, start + length + 1);
      const found = sentenceAround(letter, start, end);
      expect(letter.slice(found.start, found.end)).toBe(found.quote);
    }),
  );
});

test('a sentence of one’s own begins with a capital and ends', () => {
  expect(sentence('  the walk\n through the hall ')).toBe('The walk through the hall.');
  expect(sentence('really?')).toBe('Really?');
  expect(sentence('she said “no.”')).toBe('She said “no.”');
  expect(sentence(' \n ')).toBe('');
});

describe('how alike two bodies are', () => {
  test('names do not count: the same words to two people are the same', () => {
    expect(similarity('Dear Ana, thank you for the talk', 'Dear Bo, thank you for the talk', ['Ana', 'Bo', ''])).toBe(
      1,
    );
    expect(similarity('one two three four', 'five six seven eight', [])).toBe(0);
    expect(similarity('', ' ', [])).toBe(1);
  });
  test('it is the same both ways, and between 0 and 1', () => {
    fc.assert(
      fc.property(body, body, (one, other) => {
        const alike = similarity(one, other, []);
        expect(alike).toBe(similarity(other, one, []));
        expect(alike).toBeGreaterThanOrEqual(0);
        expect(alike).toBeLessThanOrEqual(1);
        expect(similarity(one, one, [])).toBe(1);
      }),
    );
  });
});
