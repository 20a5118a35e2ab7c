import { describe, expect, test } from 'vitest';
import { findingReasons } from '#domain/letter/checks/finding-reason.ts';
import { sourceOf } from '#domain/letter/checks/rule-sources.ts';
import { rules } from '#domain/letter/checks/rules.ts';
import { explainFinding } from './explain-finding.ts';
import { de } from './messages/checks.de.ts';
import { en } from './messages/checks.en.ts';

const place = { rule: 'E8', severity: 'error', in: 'body', quote: 'x', start: 0, end: 1 } as const;

describe.each([
  ['en', en],
  ['de', de],
] as const)('in %s', (_lang, say) => {
  test.each(findingReasons)('%s is one sentence', (kind) => {
    const { reason } = explainFinding({ ...place, why: { kind, what: 'toxic', count: 3, limit: 2 } }, say);
    expect(reason).toMatch(/^[\p{Lu}“„].{8,180}\.$/u);
    expect(reason).not.toMatch(/undefined|\{|\}/u);
    expect(say[kind]({})).not.toMatch(/\(undefined\)$/u);
  });
});

test('the two languages do not share a sentence', () => {
  for (const kind of findingReasons) expect(en[kind]({ what: 'x' })).not.toBe(de[kind]({ what: 'x' }));
});

test('a long quote is cut', () => {
  const { reason } = explainFinding({ ...place, why: { kind: 'markup', what: 'b'.repeat(500) } }, en);
  expect(reason.length).toBeLessThan(160);
});

test('a repair is handed on, an empty one too', () => {
  expect(explainFinding({ ...place, why: { kind: 'markup' }, repair: '' }, en)).toHaveProperty('repair', '');
  expect(explainFinding({ ...place, why: { kind: 'markup' } }, en)).not.toHaveProperty('repair');
});

test('every rule names its source', () => {
  const ids = rules.flatMap((rule) => Object.values(rule.ids));
  for (const id of [...ids, 'D2', 'D5', 'D6', 'D11', 'D16', 'D18'])
    expect(sourceOf(id)).toMatch(new RegExp(`^RUBRIC ${id}: .{5,}`, 'u'));
  expect(sourceOf('X1')).toMatch(/our own/u);
});
