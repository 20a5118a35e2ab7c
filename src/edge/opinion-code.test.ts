import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readOpinionCode, writeOpinionCode } from './opinion-code.ts';

const answer = fc.record({
  token: fc.stringMatching(/^[A-Za-z0-9_-]{22}$/),
  view: fc.constantFrom<-2 | -1 | 0 | 1 | 2>(-2, -1, 0, 1, 2),
  knows: fc.boolean(),
  text: fc.string({ unit: 'grapheme', maxLength: 200 }),
  answers: fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 5 }),
});

test('what went out comes back, broken into lines and with words around it', () => {
  fc.assert(
    fc.property(answer, fc.integer({ min: 10, max: 80 }), (given, width) => {
      const lines = writeOpinionCode(given).match(new RegExp(`.{1,${width}}`, 'g'));
      expect(readOpinionCode(`Here you are:\n> ${lines?.join('\n> ') ?? ''}\nRuth`)).toEqual({
        ok: true,
        value: given,
      });
    }),
  );
});

test('one character changed or lost is noticed', () => {
  fc.assert(
    fc.property(answer, fc.nat(), (given, at) => {
      const code = writeOpinionCode(given);
      const place = 8 + (at % (code.length - 8));
      const other = code[place] === 'A' ? 'B' : 'A';
      const changed = code.slice(0, place) + other + code.slice(place + 1);
      expect(readOpinionCode(changed).ok).toBe(false);
      expect(readOpinionCode(code.slice(0, -1)).ok).toBe(false);
    }),
  );
});

test.each([
  ['', 'no-answer'],
  ['I think you should stay.', 'no-answer'],
  ['BOWOUT1.', 'damaged'],
  ['BOWOUT1.e30.6ca09a54', 'damaged'],
])('%s is refused with its reason', (text, kind) => {
  expect(readOpinionCode(text)).toEqual({ ok: false, error: { kind } });
});
