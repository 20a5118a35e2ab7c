import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ownPath } from './own-path.ts';
import { plainTexts } from './plain-texts.ts';
import { readStartFlags } from './start-flags.ts';

test.each([
  'https://evil.example',
  '//evil.example',
  '/\\evil.example',
  '/\t/evil.example',
  '/\n\\evil.example',
  'javascript:alert(1)',
  '',
  'today',
  null,
])('a form leads back to a page of ours, not to %s', (text) => {
  expect(ownPath(text)).toBe('/');
});

test('whatever a form says, a browser stays on this site', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('/', '\\', '\t', '\n', '\r', '\0', 'a', '.', '@', ':', '?') }),
      (text) => {
        expect(new URL(ownPath(`/${text}`), 'http://127.0.0.1:4321').host).toBe('127.0.0.1:4321');
      },
    ),
  );
  expect(ownPath('/applications?stage=offer')).toBe('/applications?stage=offer');
});

test('start knows two words and names the others', () => {
  expect(readStartFlags([])).toEqual({ demo: false, open: true });
  expect(readStartFlags(['--demo', '--no-open'])).toEqual({ demo: true, open: false });
  expect(() => readStartFlags(['--prot'])).toThrow(
    expect.objectContaining({ startFailure: 'Unknown option --prot. Known: --demo, --no-open' }) as Error,
  );
});

test('functions stay on the server, at any depth', () => {
  const messages = { a: 'x', say: (n: number) => `${n}`, deep: { b: 'y', tell: () => '' } };
  expect(plainTexts(messages)).toEqual({ a: 'x', deep: { b: 'y' } });
});
