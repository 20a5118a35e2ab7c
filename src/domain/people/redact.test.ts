import fc from 'fast-check';
import { expect, test } from 'vitest';
import { redact } from './redact.ts';

const ilka = {
  givenName: 'Ilka',
  familyName: 'Tammen',
  email: 'ilka.tammen@fenwerk.example',
  phone: '+49 441 555 0142',
};

test('name, address and number go, in either order and any letter case; other words stay', () => {
  const text =
    'Sehr geehrte Frau TAMMEN, Ilka Tammen <Ilka.Tammen@fenwerk.example>, Tammen, Ilka; +49 441 555 0142. Tammensiel';
  expect(redact(text, ilka)).toBe('Sehr geehrte Frau […], […] <[…]>, […]; […]. Tammensiel');
});

test('nothing of the name is left, whatever stands around it; doing it twice changes nothing', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (before, after) => {
      const once = redact(`${before} Ilka Tammen ${after}`, ilka);
      expect(once).not.toMatch(/(?<![\p{L}\p{N}])tammen(?![\p{L}\p{N}])/iu);
      expect(redact(once, ilka)).toBe(once);
    }),
  );
});

test('somebody without a name takes nothing out', () => {
  const nobody = { givenName: '', familyName: '', email: '', phone: '' };
  expect(redact('a, b', nobody)).toBe('a, b');
});
