import { expect, test } from 'vitest';
import type { Shape } from './drawing.ts';
import { toneOf } from './search-flow.ts';
import { searchTimeline, type TimelineRow } from './search-timeline.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
const row = (label: string, stage: TimelineRow['stage'], from: string, until: string, ...talks: string[]) => ({
  label,
  stage,
  from: day(from),
  until: day(until),
  talks: talks.map(day),
});
const frame = { width: 800, title: 'My search', month: (first: Temporal.PlainDate) => first.toString() };
const draw = (...rows: TimelineRow[]) => searchTimeline(rows, frame);
const texts = (shapes: readonly Shape[]) => shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : []));
const rects = (shapes: readonly Shape[], ...tones: string[]) =>
  shapes.flatMap((shape) => (shape.kind === 'rect' && tones.includes(shape.tone) ? [shape] : []));

test('without an application there is nothing to draw, and the picture still has its title', () => {
  expect(draw()).toMatchObject({ title: 'My search', shapes: [] });
});

test('each application is one line in its own row, told apart by whose doing its end was', () => {
  const { shapes, height } = draw(
    row('Mine', 'withdrawn-by-me', '2026-09-01', '2026-10-01'),
    row('Taken', 'accepted', '2026-09-01', '2026-10-01'),
    row('Theirs', 'declined-by-them', '2026-09-01', '2026-10-01'),
    row('Silent', 'no-answer', '2026-09-01', '2026-10-01'),
    row('Open', 'interviewing', '2026-09-01', '2026-10-01'),
  );
  expect(texts(shapes).slice(-5)).toEqual(['Mine', 'Taken', 'Theirs', 'Silent', 'Open']);
  const lines = rects(shapes, 'mine', 'theirs', 'ahead');
  expect(lines.map(({ tone }) => tone)).toEqual(['mine', 'mine', 'theirs', 'theirs', 'ahead']);
  expect(new Set(lines.map(({ y }) => y)).size).toBe(5);
  expect(Math.max(...lines.map(({ y }) => y))).toBeLessThan(height);
});

test('lines lie where their days are; one of a single day can still be seen', () => {
  const { shapes } = draw(
    row('Long', 'applied', '2026-01-01', '2026-12-31', '2026-07-02'),
    row('Short', 'applied', '2026-12-31', '2026-12-31'),
  );
  const [long, short] = rects(shapes, 'ahead');
  const [talk] = rects(shapes, 'ink');
  if (!long || !short || !talk) throw new Error('not drawn');
  expect(long.x + long.width).toBeCloseTo(800 - 12, 0);
  expect(short.width).toBe(3);
  expect(talk.x).toBeCloseTo(long.x + long.width / 2, -1);
});

test.each([
  ['2026-11-05', '2026-11-20', []],
  ['2026-09-15', '2026-11-20', ['2026-10-01', '2026-11-01']],
  ['2025-01-15', '2026-11-20', ['2025-02-01', '2025-05-01', '2025-08-01', '2025-11-01', '2026-02-01', '2026-05-01', '2026-08-01', '2026-11-01']], // prettier-ignore
])('months are named as far as they fit: %s to %s', (from, until, months) => {
  const { shapes } = draw(row('One', 'applied', from, until));
  expect(texts(shapes).slice(0, -1)).toEqual(months);
});

test('in the flow, too, it shows whose doing the way to a place was', () => {
  const tones = (['withdrawn', 'accepted', 'open', 'offered', 'declined', 'silent', 'applied'] as const).map(toneOf);
  expect(tones).toEqual(['mine', 'mine', 'ahead', 'ahead', 'theirs', 'theirs', 'theirs']);
});
