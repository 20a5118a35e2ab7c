import { expect, test } from 'vitest';
import { careCountries, careKinds, carePlaces, emergencyNumber, placesIn } from './places.ts';

test('each country has a place of every kind, the crisis line first, with source and date', () => {
  for (const country of careCountries) expect(placesIn(country).map(({ kind }) => kind)).toEqual([...careKinds]);
  for (const { url, asOf, does, kind, phone } of carePlaces) {
    expect(new URL(url).protocol).toBe('https:');
    expect(Temporal.PlainDate.from(asOf).year).toBeGreaterThan(2025);
    expect([does.en, does.de].every((text) => text.endsWith('.'))).toBe(true);
    if (kind === 'crisis') expect(phone).toMatch(/\d/);
  }
});

test('a number of which nothing is known does not claim to be checked, and each country has its emergency number', () => {
  for (const { name, phone, comparedWith } of carePlaces) if (phone) expect(comparedWith, name).not.toBe('nothing');
  for (const country of careCountries) expect(emergencyNumber[country]).toMatch(/^\d{3}$/);
});

test('a country without a list has none', () => {
  expect(placesIn('FR')).toEqual([]);
});
