import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cutIntoRuns } from './letter-text.ts';

describe('cutting a letter at its remarks', () => {
  test('marks exactly the words that are meant', () => {
    expect(cutIntoRuns('Thank you so much.', [{ from: 10, to: 17, n: 1 }])).toEqual([
      { text: 'Thank you ' },
      { text: 'so much', finding: 1 },
      { text: '.' },
    ]);
  });

  test('leaves out a place that overlaps the one before it', () => {
    const places = [
      { from: 0, to: 5, n: 1 },
      { from: 3, to: 8, n: 2 },
    ];
    expect(cutIntoRuns('Thank you', places).map((run) => run.finding)).toEqual([1, undefined]);
  });

  test('never loses or doubles a letter, whatever the places', () => {
    const place = fc.record({ from: fc.nat(60), to: fc.nat(60), n: fc.nat(9) });
    fc.assert(
      fc.property(fc.string({ maxLength: 50 }), fc.array(place), (text, places) => {
        const sorted = places.toSorted((a, b) => a.from - b.from);
        expect(
          cutIntoRuns(text, sorted)
            .map((run) => run.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });
});
