import fc from 'fast-check';
import { expect, test } from 'vitest';
import { escapeHtml, markup, webAddress } from './markup.ts';

test('escapes every value, keeps what it made itself', () => {
  const inner = markup`<b>${'<script>'}</b>`;
  expect(markup`<p title="${'" onclick="x'}">${inner}${[inner, inner]}${null}${false}${undefined}${1}</p>`.text).toBe(
    '<p title="&quot; onclick=&quot;x"><b>&lt;script&gt;</b><b>&lt;script&gt;</b><b>&lt;script&gt;</b>1</p>',
  );
});

test('no text leaves its place', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => !/[<>"'`]/.test(escapeHtml(text))));
});

test('only web addresses are linked', () => {
  expect(webAddress('https://zoom.us/j/1')).toBe('https://zoom.us/j/1');
  expect(webAddress('javascript:alert(1)')).toBeUndefined();
  expect(webAddress('data:text/html,x')).toBeUndefined();
  expect(webAddress('x')).toBeUndefined();
});
