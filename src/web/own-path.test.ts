import { expect, test } from 'vitest';
import { ownPath } from './own-path.ts';

test.each(['/', '/applications?view=list#message', '/people/a.b', '/a//b', '/search?q=//x'])('%s is ours', (path) => {
  expect(ownPath(path)).toBe(path);
});

test.each([
  null,
  '',
  'applications',
  'https://evil.example',
  '//evil.example',
  '/\\evil.example',
  '/\t/evil.example',
  '/.//evil.example',
  '/..//evil.example',
  '/%2e//evil.example',
  '/a/..//evil.example',
  '/.\\\\evil.example',
])('%j leads nowhere else', (path) => {
  expect(ownPath(path)).toBe('/');
});
