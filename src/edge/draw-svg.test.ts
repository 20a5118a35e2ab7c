import { expect, test } from 'vitest';
import { drawSvg } from './draw-svg.ts';

test('a name cannot become markup, and the picture says what it shows', () => {
  const svg = drawSvg({
    width: 100,
    height: 50,
    title: 'A & B',
    shapes: [{ kind: 'text', x: 0, y: 0, text: '</text><script>alert(1)</script>', anchor: 'start' }],
  });
  expect(svg).toContain('<title>A &amp; B</title>');
  expect(svg).not.toContain('<script');
  expect(svg).toContain('viewBox="-24 -24 148 98"');
});
