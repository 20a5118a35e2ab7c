import { describe, expect, test } from 'vitest';
import { oneOfEach } from '#adapters/store/test/things.ts';
import { isSameOccurrenceText } from '../calendar/same-occurrence-text.ts';
import { leadsToCare, openConcerns } from '../signal/open-concerns.ts';
import { careCountries, careKinds, carePlaces } from './places.ts';

describe('places to turn to', () => {
  test.each(careCountries)('%s has somebody who listens and somebody for discrimination', (country) => {
    const kinds = carePlaces.filter((place) => place.country === country).map(({ kind }) => kind);
    expect(kinds).toContain('crisis');
    expect(kinds).toContain('discrimination');
    expect(careKinds).toEqual(expect.arrayContaining(kinds));
  });

  test('each says what it does in both languages, where it says so itself, and when that was read', () => {
    for (const { name, does, phone, url, asOf } of carePlaces) {
      expect(does.en, name).toMatch(/[.)]$/);
      expect(does.de, name).toMatch(/[.)]$/);
      expect(url, name).toMatch(/^https:\/\//);
      expect(phone, name).toMatch(/^[\d\s/()+-]*$/);
      expect(Temporal.PlainDate.from(asOf).toString()).toBe(asOf);
    }
  });
});

describe('what is open', () => {
  const { signal } = oneOfEach();
  const good = { ...signal, polarity: 1 as const };
  test('is what speaks against it and is not cleared up, but nothing serious', () => {
    const closed = { ...signal, state: 'closed' as const };
    const hardened = { ...signal, state: 'hardened' as const };
    const serious = { ...signal, topic: 'harassment' as const };
    expect(openConcerns([signal, good, closed, hardened, serious])).toEqual([signal, hardened]);
  });
  test('care comes first after what is serious, as a topic or as a limit', () => {
    expect(leadsToCare([signal, good])).toBe(false);
    expect(leadsToCare([{ ...signal, topic: 'safety' }])).toBe(true);
    expect(leadsToCare([{ ...signal, dealbreaker: 'discrimination' }])).toBe(true);
    expect(leadsToCare([{ ...good, topic: 'safety' }])).toBe(false);
  });
});

test.each([
  ['RECURRENCE-ID;TZID=Europe/Berlin:20261126T140000', '2026-11-26T14:00', true],
  ['20261126', '2026-11-26', true],
  ['20261126T140000', '20261127T140000', false],
  ['20261126', '20261126T140000', false],
  ['soon', 'soon', false],
])('%s and %s are one of a series: %s', (one, other, same) => {
  expect(isSameOccurrenceText(one, other)).toBe(same);
});
