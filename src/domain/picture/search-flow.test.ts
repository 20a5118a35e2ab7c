import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stages } from '../application/stage.ts';
import { flowNodes, searchFlow } from './search-flow.ts';

const searched = fc.array(
  fc.record({
    stage: fc.constantFrom(...stages),
    hasTalked: fc.boolean(),
    passed: fc.array(fc.constantFrom(...stages), { maxLength: 3 }),
  }),
);
const ends = new Set(['silent', 'declined', 'withdrawn', 'open', 'accepted']);

test('nothing is lost on the way: what flows into a place flows out of it or ends there', () => {
  fc.assert(
    fc.property(searched, (applications) => {
      const { total, links, counts } = searchFlow(applications);
      expect(total).toBe(applications.filter(({ stage }) => stage !== 'saved').length);
      const sum = (some: typeof links) => some.reduce((all, { count }) => all + count, 0);
      for (const node of flowNodes) {
        const into = sum(links.filter(({ to }) => to === node));
        const out = sum(links.filter(({ from }) => from === node));
        expect(counts.get(node) ?? 0).toBe(node === 'applied' ? total : into);
        expect(out).toBe(ends.has(node) ? 0 : (counts.get(node) ?? 0));
      }
      expect(sum(links.filter(({ to }) => ends.has(to)))).toBe(total);
    }),
  );
});

test('my withdrawals are counted as mine, theirs as theirs', () => {
  const flow = searchFlow([
    { stage: 'withdrawn-by-me', hasTalked: true },
    { stage: 'withdrawn-by-me', hasTalked: false },
    { stage: 'declined-by-them', hasTalked: true },
    { stage: 'saved', hasTalked: false },
  ]);
  expect(flow.counts.get('withdrawn')).toBe(2);
  expect(flow.counts.get('declined')).toBe(1);
  expect(flow.total).toBe(3);
});

test('an offer that was declined, and a talk before an ending, stay in the picture', () => {
  const flow = searchFlow([
    { stage: 'withdrawn-by-me', hasTalked: false, passed: ['applied', 'interviewing', 'offer'] },
    { stage: 'declined-by-them', hasTalked: false, passed: ['applied', 'interviewing'] },
  ]);
  expect([...flow.counts]).toEqual([
    ['applied', 2],
    ['talked', 2],
    ['offered', 1],
    ['withdrawn', 1],
    ['declined', 1],
  ]);
});
