import { expect, test } from 'vitest';
import { lawNoteFor, lawNotes } from './notes.ts';

test('a placement proposal has its sentence, with source and date, wherever one lives now', () => {
  expect(lawNoteFor('agentur')?.source).toContain('§ 159 SGB III');
  expect(lawNoteFor('jobcenter')?.source).toContain('§ 31 SGB II');
  for (const { asOf, text } of lawNotes) {
    expect(Temporal.PlainDate.from(asOf).year).toBeGreaterThan(2025);
    expect([text.en, text.de].every((one) => one.length < 140)).toBe(true);
  }
});

test('what one found oneself has none', () => {
  expect([null, 'self', 'recruiter', 'acquaintance'].map((origin) => lawNoteFor(origin as 'self'))).toEqual([
    null,
    null,
    null,
    null,
  ]);
});
