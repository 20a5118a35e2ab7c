import { expect, test } from 'vitest';
import { accountPresets, presetFor } from './account-presets.ts';

test.each([
  ['anna@gmx.de', 'gmx'],
  ['Anna@WEB.DE', 'web-de'],
  ['a@b@gmail.com', 'gmail'],
  ['anna@hotmail.com', 'outlook'],
  ['anna@example.org', undefined],
  ['', undefined],
])('%s belongs to %s', (address, id) => expect(presetFor(address)?.id).toBe(id));

test('no domain stands twice, and nothing is sent unencrypted', () => {
  const domains = accountPresets.flatMap((preset) => preset.domains);
  expect(new Set(domains).size).toBe(domains.length);
  for (const { servers } of accountPresets) {
    for (const { host, tls } of servers ? [servers.smtp, servers.imap] : []) {
      expect([host, tls]).not.toEqual([host, 'none']);
    }
  }
});
