import { describe, expect, test } from 'vitest';
import { troubleKinds } from '#domain/delivery/mail-trouble.ts';
import { explainOutcome } from './explain-delivery.ts';
import { de } from './messages/delivery.de.ts';
import { en } from './messages/delivery.en.ts';

const show = (instant: string) => `<${instant}>`;

describe.each([
  ['en', en],
  ['de', de],
])('in %s', (_name, say) => {
  test.each(troubleKinds)('%s is a sentence, with and without its facts', (kind) => {
    for (const facts of [{}, { host: 'mx.acme.test', folder: 'Sent', reason: 'expired' }]) {
      expect(explainOutcome({ kind, ...facts }, say, show)).toMatch(/^[A-ZÄÖÜ].*[.?]$/);
    }
  });

  test('a letter whose time went by asks, and says when it was to go', () => {
    const late = { kind: 'too-late', because: 'hour', dueAt: '2026-11-23T09:00:00Z' };
    expect(explainOutcome(late, say, show)).toMatch(/<2026-11-23T09:00:00Z>.*\?$/);
  });

  test('what is not known is not explained', () => {
    expect(explainOutcome(null, say, show)).toBe('');
    expect(explainOutcome({ kind: 'whatever' }, say, show)).toBe('');
  });
});
